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

  private final World world = World.at(World.JANUARY);
  private String official = "";
  private String path = "";

  @BeforeEach
  void anOfficialWhomNothingReaches() {
    world.chicago();
    official = world.unsubscribed("Ann Example");
    path = "/v1/officials/" + official + "/subscriptions";
  }

  @AfterEach
  void end() {
    world.close();
  }

  private Answer confirm(Answer subscription, String code) {
    return world.post(
        "/v1/subscriptions/" + subscription.text("id") + "/confirm", Map.of("code", code));
  }

  private static String sentCode() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    var text = CODE.matcher(World.lastText());
    assertThat(text.find()).isTrue();
    return text.group();
  }

  @Test
  void anOfficialHasAtMostTwoEmailAddressesAtATime() {
    world.chicago();
    var official = world.unsubscribed("Many Example");
    var path = "/v1/officials/" + official + "/subscriptions";
    var first = world.email(official, "one@example.com");
    world.email(official, "two@example.com");
    var third = Map.<String, Object>of("email", "three@example.com");
    assertThat(world.post(path, third).is(409).text("detail")).contains("at most two");
    world.delete("/v1/subscriptions/" + first).is(200);
    world.post(path, third).is(201);
  }

  @Test
  void anEmailAddressSubscribedTwiceIsOneSubscription() {
    var first = world.post(path, Map.of("email", "ann@example.com")).is(201);
    var second = world.post(path, Map.of("email", "Ann@Example.com")).is(200);
    assertThat(second.text("id")).isEqualTo(first.text("id"));
    assertThat(world.get(path).is(200).list("subscriptions")).hasSize(1);
  }

  @Test
  void aPhoneIsSubscribedByTheCodeThatItWasSent() {
    var phone = world.post(path, Map.of("phone", "+1 312 555 0100")).is(201);
    assertThat(phone.text("state")).isEqualTo("code-sent");
    confirm(phone, sentCode()).is(200);
    assertThat(world.get(path).is(200).list("subscriptions"))
        .extracting(s -> s.get("state") + " " + s.get("phone"))
        .containsExactly("confirmed +13125550100");
  }

  @Test
  void fiveWrongCodesAndTheRightOneIsNoLongerGood() {
    var phone = world.post(path, Map.of("phone", "+13125550100")).is(201);
    var code = sentCode();
    var wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertThat(confirm(phone, wrong).is(422).pointers()).isEqualTo(List.of("/code"));
    }
    confirm(phone, code).is(409);
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    var phone = world.post(path, Map.of("phone", "+13125550100")).is(201);
    var code = sentCode();
    world.later(Duration.ofMinutes(10));
    confirm(phone, code).is(409);
  }

  @Test
  void atMostOneCodeAMinuteAndFiveInAll() {
    world.post(path, Map.of("phone", "+13125550100")).is(201);
    world.calls.reset();
    world.post(path, Map.of("phone", "+13125550100")).is(200);
    assertThat(world.calls.of("Publish")).isZero();
    for (int i = 2; i <= 5; i++) {
      world.later(Duration.ofMinutes(1));
      world.post(path, Map.of("phone", "+13125550100")).is(200);
    }
    assertThat(world.calls.of("Publish")).isEqualTo(4);
    world.later(Duration.ofMinutes(1));
    world.post(path, Map.of("phone", "+13125550100")).is(409);
  }

  @Test
  void aPhoneThatTextedStopIsNotSubscribed() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "moto takes numbers that end in 99 for opted out");
    var answer = world.post(path, Map.of("phone", "+13125550199")).is(409);
    assertThat(answer.text("detail")).contains("STOP", "START", "once in 30 days");
    assertThat(world.get(path).is(200).list("subscriptions")).isEmpty();
  }

  @Test
  void aCancelledSubscriptionIsGoneFromSns() {
    var email = world.email(official, "ann@example.com");
    assertThat(world.delete("/v1/subscriptions/" + email).is(200).text("state"))
        .isEqualTo("cancelled");
    world.letter();
    world.stream();
    assertThat(world.published()).isEmpty();
    assertThat(world.events).anyMatch(e -> e.startsWith("alert.unreached"));
  }

  @Test
  void anUnsubscriptionBySnsIsLearnedWhenSomeoneLooks() {
    world.email(official, "ann@example.com");
    var topic = world.app.docket().official(OfficialId.parse(official)).orElseThrow().topicArn();
    world.clients.sns().listSubscriptionsByTopic(l -> l.topicArn(topic)).subscriptions().stream()
        .filter(s -> s.protocol().equals("email"))
        .forEach(s -> world.clients.sns().unsubscribe(u -> u.subscriptionArn(s.subscriptionArn())));
    assertThat(world.get(path).is(200).list("subscriptions"))
        .extracting(s -> s.get("state"))
        .containsExactly("opted-out");
  }

  @Test
  void aCrashBetweenTheRowAndSnsHealsWithinTwoSweeps() {
    var id = OfficialId.parse(official);
    var was = world.app.docket().official(id).orElseThrow();
    var row =
        new Subscription(
            new SubscriptionId(id, "s1"),
            new Address.Email("ann@example.com"),
            new SubscriptionState.Confirming(),
            world.clock.instant(),
            world.clock.instant().plusSeconds(60));
    var is =
        new org.replyby.model.Official(
            id,
            was.name(),
            was.role(),
            was.tier(),
            was.leastSeverity(),
            was.digest(),
            was.topicArn(),
            List.of(row),
            0,
            was.version() + 1);
    world
        .app
        .docket()
        .commit(List.of(new org.replyby.usecases.docket.Write.ChangedOfficial(was, is)));
    assertThat(world.sweep()).containsEntry("checked", 0);
    world.later(Duration.ofMinutes(1));
    assertThat(world.sweep()).containsEntry("checked", 1);
    var healed = world.app.docket().official(id).orElseThrow().subscriptions().getFirst();
    assertThat(healed.state())
        .isInstanceOfAny(SubscriptionState.Confirmed.class, SubscriptionState.Pending.class);
    assertThat(world.sweep()).containsEntry("checked", 0);
  }

  @Test
  void whoeverBecomesReachableIsToldWhatIsOpenOnce() {
    world.letter();
    world.stream();
    assertThat(world.published()).isEmpty();
    assertThat(world.events).anyMatch(e -> e.startsWith("alert.unreached"));
    world.later(Duration.ofDays(2));
    world.email(official, "ann@example.com");
    world.stream();
    assertThat(world.published()).singleElement().asString().contains(".open-1.");
    world.email(official, "second@example.com");
    world.stream();
    assertThat(world.published()).isEmpty();
  }
}
