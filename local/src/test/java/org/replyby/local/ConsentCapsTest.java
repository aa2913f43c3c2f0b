package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.SentTexts;
import org.replyby.model.Address;
import org.replyby.model.Subscription;
import org.replyby.model.Tally;
import org.replyby.usecases.docket.Write;

/** How often a phone or an inbox is asked to agree, over all cities, and what a city may ask. */
@Tag("aws")
class ConsentCapsTest {
  private static final String PHONE = "+13125550100";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";
  private String ben = "";

  @BeforeEach
  void officialsOfTwoCities() {
    service.addChicago();
    service.put("/v1/jurisdictions/city-of-los-angeles-ca", Samples.losAngeles());
    ann = service.officials.addUnreachable("Ann Example");
    ben = service.officials.addUnreachable("city-of-los-angeles-ca", "Ben Example", "primary");
    service.calls.reset();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer subscribe(String official, Map<String, ?> address) {
    return service.post("/v1/officials/" + official + "/subscriptions", address);
  }

  private Answer phone(String official) {
    return subscribe(official, Map.of("phone", PHONE));
  }

  private Answer confirm(Answer subscription, String code) {
    return service.post(
        "/v1/subscriptions/" + subscription.text("subscription") + "/confirm",
        Map.of("code", code));
  }

  private void cancel(Answer subscription) {
    assertThat(subscription.status()).as("%s", subscription.body()).isLessThan(300);
    service.delete("/v1/subscriptions/" + subscription.text("subscription")).is(200);
  }

  private void count(String name, int many) {
    var moments = Collections.nCopies(many, service.clock.instant());
    var tally = new Tally(name, moments, null, 1);
    service.app.docket().commit(List.of(new Write.CountedTally(Tally.none(name), tally)));
  }

  private static SentTexts sent() {
    assumeTrue(
        TestAws.engine() == TestAws.Engine.EMULATORS,
        "only moto shows the texts that it was asked to send");
    return new SentTexts(TestAws.endpoints().sns());
  }

  @Test
  void fiveCodesADayOutliveACancelAndHoldInEveryCity() {
    for (int sent = 1; sent <= 5; sent++) {
      cancel(phone(sent % 2 == 0 ? ann : ben));
      service.advance(Duration.ofMinutes(1));
    }
    assertThat(service.calls.count("Publish")).isEqualTo(5);
    for (var official : List.of(ann, ben)) {
      assertThat(phone(official).is(429).text("detail")).contains("five codes");
    }
    service.advance(Duration.ofHours(24).minusMinutes(5));
    phone(ann).is(200);
    assertThat(service.calls.count("Publish")).isEqualTo(6);
  }

  @Test
  void twelvePostsWithCancelsBetweenSendOneTextAMinute() {
    for (int post = 1; post <= 12; post++) {
      var answer = phone(post % 2 == 0 ? ann : ben);
      if (answer.status() < 300) {
        cancel(answer);
      }
    }
    assertThat(service.calls.count("Publish")).isEqualTo(1);
    assertThat(phone(ben).is(429).text("detail")).contains("less than a minute ago");
  }

  @Test
  void wrongCodesAreCountedOverCitiesAndCancels() {
    for (var official : List.of(ann, ben)) {
      var waiting = phone(official).is(201);
      for (int guess = 0; guess < 3; guess++) {
        confirm(waiting, "00000" + guess).is(422);
      }
      cancel(waiting);
      service.advance(Duration.ofMinutes(1));
    }
    var name = Tally.name("wrong-codes", new Address.Phone(PHONE));
    assertThat(name).doesNotContain("3125550100");
    assertThat(service.app.docket().tally(name).moments()).hasSize(6);
  }

  @Test
  void afterTwentyFiveWrongCodesEvenTheRightOneIsRefusedForADay() {
    count(Tally.name("wrong-codes", new Address.Phone(PHONE)), 25);
    var first = phone(ann).is(201);
    var code = sent().codeFor(PHONE).orElseThrow();
    assertThat(confirm(first, code).is(429).text("detail")).contains("25 wrong codes");
    service.advance(Duration.ofDays(1));
    var second = phone(ann).is(200);
    confirm(second, sent().codeFor(PHONE).orElseThrow()).is(200);
  }

  @Test
  void confirmationEmailsAreCountedAlike() {
    var email = Map.of("email", "ann@example.com");
    cancel(subscribe(ann, email).is(201));
    assertThat(subscribe(ben, Map.of("email", "ANN@example.com")).is(429).text("detail"))
        .contains("less than a minute ago");
    for (int sent = 2; sent <= 5; sent++) {
      service.advance(Duration.ofMinutes(1));
      cancel(subscribe(ann, email).is(200));
    }
    service.advance(Duration.ofMinutes(1));
    assertThat(subscribe(ben, email).is(429).text("detail")).contains("five confirmations");
  }

  @Test
  void aCityCannotAskMoreThanItsDayAllowsAndAnotherCan() {
    count("consents-of-chicago-il", 150);
    assertThat(phone(ann).is(429).text("detail")).contains("150");
    phone(ben).is(201);
    service.advance(Duration.ofDays(1));
    subscribe(ann, Map.of("email", "ann@example.com")).is(201);
  }

  @Test
  void theCodeNamesTheCityAndTheFirstTextSaysHowOftenAndHowToStopOnce() {
    var waiting = phone(ben).is(201);
    assertThat(last()).contains("to get deadline alerts for City of Los Angeles by text");
    var code = sent().codeFor(PHONE).orElseThrow();
    confirm(waiting, code).is(200);
    assertThat(last())
        .isEqualTo(
            "ReplyBy: deadline alerts for City of Los Angeles are on. Msg frequency varies by deadline."
                + " Msg & data rates may apply. Reply HELP for help, STOP to end.");
    confirm(waiting, code).is(200);
    assertThat(service.calls.count("Publish")).isEqualTo(2);
  }

  private static String last() {
    return sent().all().stream().filter(t -> t.phone().equals(PHONE)).toList().getLast().message();
  }

  @Test
  void aCodeThatDidNotComeBackInTenMinutesIsShownToTheClerk() {
    phone(ann).is(201);
    var path = "/v1/officials/" + ann + "/subscriptions";
    assertThat(service.get(path).list("subscriptions")).noneMatch(s -> s.get("note") != null);
    service.advance(Duration.ofMinutes(10));
    assertThat(service.get(path).list("subscriptions"))
        .allMatch(s -> String.valueOf(s.get("note")).contains("a landline gets no texts"));
  }

  @Test
  void endedSubscriptionsGiveTheirRoomBack() {
    for (int post = 0; post < Subscription.MOST_PER_OFFICIAL + 2; post++) {
      var number = "+131255501%02d".formatted(post);
      cancel(subscribe(ann, Map.of("phone", number)).is(201));
    }
    assertThat(service.officials.find(ann).subscriptions()).hasSize(Subscription.MOST_PER_OFFICIAL);
  }

  @Test
  void sixPostsOfOneOfficialAtOnceUnderSixKeysMakeOne() throws InterruptedException {
    var dee = Samples.map("name", "Dee Example", "role", "Mayor");
    var path = "/v1/jurisdictions/chicago-il/officials";
    var posts =
        List.of("a", "b", "c", "d", "e", "f").stream()
            .map(key -> Thread.ofVirtual().unstarted(() -> service.postOnce(path, dee, key)))
            .toList();
    posts.forEach(Thread::start);
    for (var post : posts) {
      post.join();
    }
    assertThat(service.get(path).is(200).list("officials"))
        .filteredOn(o -> "Dee Example".equals(o.get("name")))
        .hasSize(1);
  }
}
