package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;

@Tag("aws")
class SubscriptionTest {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String official = "";
  private String path = "";

  @BeforeEach
  void anOfficialWhomNothingReaches() {
    service.addChicago();
    official = service.officials.addUnreachable("Ann Example");
    path = "/v1/officials/" + official + "/subscriptions";
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer confirm(Answer subscription, String code) {
    return service.post(
        "/v1/subscriptions/" + subscription.text("subscription") + "/confirm",
        Map.of("code", code));
  }

  private static String sentCode() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    var text = CODE.matcher(EmulatorState.lastText());
    assertThat(text.find()).isTrue();
    return text.group();
  }

  @Test
  void anOfficialHasAtMostTwoEmailAddressesAtATime() {
    service.addChicago();
    var official = service.officials.addUnreachable("Many Example");
    var path = "/v1/officials/" + official + "/subscriptions";
    var first = service.officials.addEmail(official, "one@example.com");
    service.officials.addEmail(official, "two@example.com");
    var third = Map.<String, Object>of("email", "three@example.com");
    assertThat(service.post(path, third).is(409).text("detail")).contains("at most two");
    service.delete("/v1/subscriptions/" + first).is(200);
    service.post(path, third).is(201);
  }

  @Test
  void anOfficialsTopicIsEncrypted() {
    var topic = service.officials.find(official).topicArn();
    assertThat(service.clients.sns().getTopicAttributes(g -> g.topicArn(topic)).attributes())
        .containsEntry("KmsMasterKeyId", "alias/aws/sns");
  }

  @Test
  void anEmailAddressSubscribedTwiceIsOneSubscription() {
    var first = service.post(path, Map.of("email", "ann@example.com")).is(201);
    var second = service.post(path, Map.of("email", "Ann@Example.com")).is(200);
    assertThat(second.text("subscription")).isEqualTo(first.text("subscription"));
    assertThat(service.get(path).is(200).list("subscriptions")).hasSize(1);
  }

  @Test
  void aPhoneIsSubscribedByTheCodeThatItWasSent() {
    var phone = service.post(path, Map.of("phone", "+1 312 555 0100")).is(201);
    assertThat(phone.text("state")).isEqualTo("code-sent");
    confirm(phone, sentCode()).is(200);
    assertThat(service.get(path).is(200).list("subscriptions"))
        .extracting(s -> s.get("state") + " " + s.get("phone"))
        .containsExactly("confirmed +13125550100");
  }

  @Test
  void fiveWrongCodesAndTheRightOneIsNoLongerGood() {
    var phone = service.post(path, Map.of("phone", "+13125550100")).is(201);
    var code = sentCode();
    var wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertThat(confirm(phone, wrong).is(422).pointers()).isEqualTo(List.of("/code"));
    }
    confirm(phone, code).is(409);
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    var phone = service.post(path, Map.of("phone", "+13125550100")).is(201);
    var code = sentCode();
    service.advance(Duration.ofMinutes(10));
    confirm(phone, code).is(409);
  }

  @Test
  void atMostOneCodeAMinuteAndFiveInAll() {
    service.post(path, Map.of("phone", "+13125550100")).is(201);
    service.calls.reset();
    service.post(path, Map.of("phone", "+13125550100")).is(200);
    assertThat(service.calls.count("Publish")).isZero();
    for (int i = 2; i <= 5; i++) {
      service.advance(Duration.ofMinutes(1));
      service.post(path, Map.of("phone", "+13125550100")).is(200);
    }
    assertThat(service.calls.count("Publish")).isEqualTo(4);
    service.advance(Duration.ofMinutes(1));
    service.post(path, Map.of("phone", "+13125550100")).is(429);
  }

  @Test
  void aPhoneThatTextedStopIsNotSubscribed() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "moto takes numbers that end in 99 for opted out");
    var answer = service.post(path, Map.of("phone", "+13125550199")).is(409);
    assertThat(answer.text("detail")).contains("STOP", "START", "once in 30 days");
    assertThat(service.get(path).is(200).list("subscriptions")).isEmpty();
  }

  @Test
  void aCancelledSubscriptionIsGoneFromSns() {
    var email = service.officials.addEmail(official, "ann@example.com");
    assertThat(service.delete("/v1/subscriptions/" + email).is(200).text("state"))
        .isEqualTo("cancelling");
    service.recordLetter();
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".people-");
    assertThat(service.events).anyMatch(e -> e.contains(".operator.nobody-"));
  }

  @Test
  void anUnsubscriptionBySnsIsLearnedWhenSomeoneLooks() {
    service.officials.addEmail(official, "ann@example.com");
    var topic = service.app.docket().official(OfficialId.parse(official)).orElseThrow().topicArn();
    service.clients.sns().listSubscriptionsByTopic(l -> l.topicArn(topic)).subscriptions().stream()
        .filter(s -> s.protocol().equals("email"))
        .forEach(
            s -> service.clients.sns().unsubscribe(u -> u.subscriptionArn(s.subscriptionArn())));
    assertThat(service.get(path).is(200).list("subscriptions"))
        .extracting(s -> s.get("state"))
        .containsExactly("opted-out");
  }

  @Test
  void aCrashBetweenTheRowAndSnsHealsWithinTwoSweeps() {
    var id = OfficialId.parse(official);
    var was = service.app.docket().official(id).orElseThrow();
    var row =
        new Subscription(
            new SubscriptionId(id, "s1"),
            new Address.Email("ann@example.com"),
            new SubscriptionState.Confirming(),
            service.clock.instant(),
            service.clock.instant().plusSeconds(60));
    var is =
        new org.replyby.model.Official(
            id,
            was.name(),
            was.role(),
            was.tier(),
            was.leastSeverity(),
            was.digest(),
            was.attorney(),
            was.topicArn(),
            List.of(row),
            0,
            was.version() + 1);
    service
        .app
        .docket()
        .commit(List.of(new org.replyby.usecases.docket.Write.ChangedOfficial(was, is)));
    assertThat(service.sweep()).containsEntry("checked", 0);
    service.advance(Duration.ofMinutes(1));
    assertThat(service.sweep()).containsEntry("checked", 1);
    var healed = service.app.docket().official(id).orElseThrow().subscriptions().getFirst();
    assertThat(healed.state())
        .isInstanceOfAny(SubscriptionState.Confirmed.class, SubscriptionState.Pending.class);
    assertThat(service.sweep()).containsEntry("checked", 0);
  }

  @Test
  void whoeverBecomesReachableIsToldWhatIsOpenOnce() {
    service.recordLetter();
    service.deliverStream();
    assertThat(service.takePublished()).isEmpty();
    assertThat(service.events).anyMatch(e -> e.contains(".operator.nobody-"));
    service.advance(Duration.ofDays(2));
    service.officials.addEmail(official, "ann@example.com");
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".open-1.");
    service.officials.addEmail(official, "second@example.com");
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".people-");
  }
}
