package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;

/** What already waits for an official goes out as one message. */
@Tag("aws")
class SumTest {
  private static final Pattern CODE = Pattern.compile("Reply ACK ([A-Z2-9]{5})");

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  /** Three letters in matters of their own, for one official. */
  private void threeLetters() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    for (var title : new String[] {"One", "Two", "Three"}) {
      service.post("/v1/letters", Samples.letter("matter", map("title", title))).is(201);
    }
  }

  @Test
  void threeAlertsThatWaitAreOneClaimOnePublishAndOneMark() {
    threeLetters();
    service.calls.reset();
    service.deliverStream();
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("TransactWriteItems", 2, "ListSubscriptionsByTopic", 1, "Publish", 1));
    // Three alerts, the official, three deadlines; then three marks.
    assertThat(service.calls.count("actions")).isEqualTo(3 + 1 + 3 + 3);
    assertThat(service.watch.take().stream().map(Watch.Seen::email).distinct()).hasSize(1);
  }

  /** 21:30 in Chicago: nobody reads then, so they wait for 08:00, together as well as alone. */
  @Test
  void whatIsHeldForTheMorningDoesNotGoOutForHavingCompany() {
    service.clock.set(Instant.parse("2018-01-25T03:30:00Z"));
    threeLetters();
    service.deliverStream();
    assertThat(service.watch.take()).isEmpty();
    service.runAt("2018-01-25T14:00:00Z");
    assertThat(service.watch.take().stream().map(Watch.Seen::email).distinct()).hasSize(1);
  }

  @Test
  void eachHasItsOwnSectionAndTheTextNamesTheFirst() {
    threeLetters();
    service.deliverStream();
    var seen = service.watch.take().getFirst();
    assertThat(seen.subject()).startsWith("Chicago: 3 alerts, first: ").hasSizeLessThan(100);
    assertThat(seen.email())
        .contains(
            "ReplyBy for Chicago: 3 alerts in this email.",
            "Alert 1 of 3",
            "Alert 2 of 3",
            "Alert 3 of 3")
        .contains("Matter: One", "Matter: Two", "Matter: Three");
    assertThat(seen.sms()).endsWith(" 2 more alerts by email.").hasSizeLessThanOrEqualTo(160);
    assertThat(CODE.matcher(seen.sms()).results()).hasSize(1);
  }

  @Test
  void anAcknowledgmentOfOneSaysNothingOfTheOthers() {
    threeLetters();
    service.deliverStream();
    var alerts = service.takePublished();
    service.acknowledge(alerts.getFirst()).is(201);
    assertThat(alerts)
        .filteredOn(
            alert -> service.get("/v1/alerts/" + alert).body().get("acknowledgment") != null)
        .containsExactly(alerts.getFirst());
  }

  @Test
  void oneThatNoLongerHoldsIsLeftOutAndTheOthersGoOut() {
    threeLetters();
    var deadlines = service.get("/v1/deadlines?jurisdiction=chicago-il").list("deadlines");
    service
        .post(
            "/v1/deadlines/" + deadlines.getFirst().get("deadline") + "/met",
            Samples.met("2018-01-24"))
        .is(200);
    service.deliverStream();
    assertThat(service.takePublished()).filteredOn(a -> a.contains(".received.")).hasSize(2);
    assertThat(service.events).filteredOn(e -> e.startsWith("alert.superseded")).hasSize(1);
  }

  @Test
  void aPhoneAloneGetsEachAlertAsATextOfItsOwn() {
    service.addChicago();
    var ann = service.officials.addUnreachable("Ann Example");
    service.officials.addPhone(ann, "+13125550142");
    for (var title : new String[] {"One", "Two"}) {
      service.post("/v1/letters", Samples.letter("matter", map("title", title))).is(201);
    }
    service.calls.reset();
    service.deliverStream();
    assertThat(service.calls.requests()).containsEntry("Publish", 2);
  }

  /** What nobody acknowledged stays daily: one message a person and day for all of a city. */
  @Test
  void theDailyRemindersOfWhatIsLateAreOneMessageAPerson() {
    threeLetters();
    service.deliverStream();
    service.clock.set(Instant.parse("2018-03-01T15:00:00Z"));
    service.sweep();
    service.watch.take();
    for (var day : List.of("2018-03-02", "2018-03-03")) {
      service.clock.set(Instant.parse(day + "T15:00:00Z"));
      service.sweep();
      service.deliverStream();
      assertThat(service.watch.take()).as("sent by the stream on %s", day).isEmpty();
      service.advance(Duration.ofMinutes(1));
      service.sweep();
      assertThat(service.watch.take().stream().map(Watch.Seen::subject).distinct())
          .as("sent by the next sweep on %s", day)
          .singleElement(STRING)
          .startsWith("Chicago: 3 alerts, first: ");
    }
  }
}
