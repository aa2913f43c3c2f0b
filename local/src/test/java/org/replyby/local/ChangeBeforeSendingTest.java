package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Reason;

/** Changes of a deadline after its alert was written and before the alert is sent. */
@Tag("aws")
class ChangeBeforeSendingTest extends PendingAlertFixture {
  /** Only the closing is told. */
  private void theAlertIsNotSentAndTheReasonIsKept(String reason) {
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    assertThat(service.takePublished()).singleElement().asString().contains(".1.closed.");
    assertThat(
            alerts().stream()
                .filter(alert -> alert.reason() != Reason.CLOSED)
                .findFirst()
                .orElseThrow()
                .state())
        .isInstanceOfSatisfying(
            AlertState.Superseded.class, s -> assertThat(s.why()).contains(reason));
    service.sweep();
    var lines = service.get(MATTER + "/docket").is(200).list("entries");
    assertThat(String.valueOf(lines.getLast().get("details"))).contains("never sent: " + reason);
  }

  @Test
  void metBeforeTheClaimIsNeverSent() {
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(200);
    theAlertIsNotSentAndTheReasonIsKept("met on 2018-01-24");
  }

  @Test
  void withdrawnBeforeTheClaimIsNeverSent() {
    service.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "Settled.")).is(200);
    theAlertIsNotSentAndTheReasonIsKept("withdrawn on 2018-01-24");
  }

  @Test
  void extendedBeforeTheClaimOnlyTheNewDateIsSent() {
    var first = onlyAlert().id();
    service
        .post(
            deadline + "/extension",
            Map.of(
                "due", Map.of("date", "2018-03-23"), "grantedBy", "BJA", "why", "More time asked."))
        .is(200);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().alert()).contains(".2.extended.");
    assertThat(seen.getFirst().sms()).contains("Mar 23").doesNotContain("Feb 23");
    assertThat(alerts())
        .filteredOn(a -> a.id().equals(first))
        .singleElement()
        .extracting(Alert::state)
        .isInstanceOfSatisfying(
            AlertState.Superseded.class,
            s -> assertThat(s.why()).isEqualTo("plan 1 was replaced by plan 2"));
  }

  @Test
  void afterAnExtensionTheOldDatesRemindersStopAndTheNewOnesStart() {
    service.deliverStream();
    service.takePublished();
    service.runAt("2018-02-09T15:00:00Z");
    assertThat(service.takePublished()).hasSize(1);
    service
        .post(
            deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-12"), "grantedBy", "BJA", "why", "Asked."))
        .is(200);
    service.endConfirmReminders();
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".2.extended.");
    for (var old : List.of("2018-02-16", "2018-02-20", "2018-02-22", "2018-02-23", "2018-02-24")) {
      service.runAt(old + "T15:00:00Z");
    }
    // The old date has no reminders now. The new date's first reminder comes on 26 February.
    assertThat(service.takePublished()).isEmpty();
    service.runAt("2018-02-26T15:00:00Z");
    assertThat(service.takePublished()).singleElement().asString().contains(".2.d14.");
    var kept = service.get(deadline).is(200).list("extensions");
    assertThat(String.valueOf(kept)).contains("2018-02-23").contains("BJA").contains("Asked.");
  }

  @Test
  void aMetDeadlineIsSilentForGood() {
    service.deliverStream();
    service.takePublished();
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(200);
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".1.closed.");
    for (var day : List.of("2018-02-09", "2018-02-16", "2018-02-23", "2018-02-25")) {
      service.runAt(day + "T15:00:00Z");
    }
    assertThat(service.takePublished()).isEmpty();
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(200);
    service.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "x")).is(409);
  }
}
