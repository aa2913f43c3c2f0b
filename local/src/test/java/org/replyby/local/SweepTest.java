package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("aws")
class SweepTest {
  private static final String DAY_14 = "2018-02-09T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  private String letterToldTo(String... officials) {
    service.addChicago();
    List.of(officials).forEach(service.officials::addReachable);
    var deadline = service.recordLetter();
    settle();
    service.takePublished();
    return deadline;
  }

  /** Sends the first alerts, and writes their outcomes to the docket. */
  private void settle() {
    service.deliverStream();
    service.sweep();
  }

  @Test
  void aSweepWithNothingDueCostsOneQueryForEachPartitionOfTheSmallIndex() {
    letterToldTo("Ann Example");
    service.calls.reset();
    service.sweep();
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 4));
    assertThat(service.calls.count("itemsRead")).isZero();
  }

  @Test
  void aRungIsOneReadOneQueryAndOneTransaction() {
    letterToldTo("Ann Example", "Bob Example");
    service.clock.set(java.time.Instant.parse(DAY_14));
    service.calls.reset();
    assertThat(service.sweep()).containsEntry("fired", 1);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 4 + 1 + 1, "TransactWriteItems", 1));
    // The head, the docket entry, the deadline, and two alerts.
    assertThat(service.calls.count("actions")).isEqualTo(5);
  }

  @Test
  void anAlertIsOneClaimOnePublishOneMarkAndItsShareOfOneDocketAppend() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.officials.addReachable("Bob Example");
    service.officials.addReachable("Cat Example");
    service.recordLetter();
    service.calls.reset();
    service.deliverStream();
    assertThat(service.calls.requests())
        .isEqualTo(
            Map.of(
                "TransactWriteItems",
                3,
                "ListSubscriptionsByTopic",
                3,
                "Publish",
                3,
                "UpdateItem",
                3));
    service.calls.reset();
    assertThat(service.sweep()).containsEntry("settled", 3);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 4 + 1 + 1, "TransactWriteItems", 1));
    // The head, one docket entry, and three alerts.
    assertThat(service.calls.count("actions")).isEqualTo(5);
  }

  @Test
  void eachRungFiresOnceAtNineInTheCityAndThenDailyWhileLate() {
    letterToldTo("Ann Example");
    var fired =
        List.of(
            "2018-02-09T15:00:00Z",
            "2018-02-16T15:00:00Z",
            "2018-02-20T15:00:00Z",
            "2018-02-22T15:00:00Z",
            "2018-02-23T15:00:00Z",
            "2018-02-24T15:00:00Z",
            "2018-02-25T15:00:00Z");
    for (var moment : fired) {
      var instant = java.time.Instant.parse(moment);
      service.runAt(instant.minusSeconds(1).toString());
      assertThat(service.takePublished()).as("before %s", moment).isEmpty();
      service.runAt(moment);
      var told = service.takePublished();
      assertThat(told).as("at %s", moment).hasSize(1);
      service.acknowledge(told.getFirst());
      service.runAt(instant.plusSeconds(60).toString());
      assertThat(service.takePublished()).as("after %s", moment).isEmpty();
    }
  }

  @Test
  void theRungsThatAnOutageLeftBehindBecomeOneAlertTheMostUrgent() {
    var deadline = letterToldTo("Ann Example");
    service.runAt("2018-02-20T18:00:00Z");
    assertThat(service.takePublished()).singleElement().asString().contains(".d3.");
    var states =
        service.get("/v1/deadlines/" + deadline + "/plan").is(200).list("rungs").stream()
            .map(r -> r.get("rung") + " " + r.get("state"))
            .toList();
    assertThat(states)
        .containsSubsequence(
            "received fired", "d14 superseded", "d7 superseded", "d3 fired", "d1 planned");
  }

  @Test
  void thePlanIsShownBeforeAndAfterItFires() {
    var deadline = letterToldTo("Ann Example");
    var path = "/v1/deadlines/" + deadline + "/plan";
    assertThat(service.get(path).is(200).list("rungs"))
        .extracting(r -> r.get("rung") + " " + r.get("state") + " " + r.get("at"))
        .contains(
            "d14 planned 2018-02-09T15:00:00Z",
            "d7 planned 2018-02-16T15:00:00Z",
            "d0 planned 2018-02-23T15:00:00Z");
    service.runAt(DAY_14);
    assertThat(service.get(path).is(200).list("rungs"))
        .extracting(r -> r.get("rung") + " " + r.get("state") + " " + r.get("firedAt"))
        .contains("d14 fired 2018-02-09T15:00:00Z", "d7 planned null");
  }

  @Test
  void withTheStreamOffTheSweepSendsEverythingAMinuteLater() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    service.tableStream.skip();
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    service.advance(Duration.ofMinutes(1));
    service.sweep();
    assertThat(service.takePublished()).hasSize(1);
    service.clock.set(java.time.Instant.parse(DAY_14));
    service.sweep();
    service.advance(Duration.ofMinutes(1));
    service.sweep();
    service.sweep();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void twoSweepersAndTheStreamAtOnceSendEachAlertOnce() throws Exception {
    TestAws.assumeAtomic();
    letterToldTo("Ann Example", "Bob Example", "Cat Example");
    service.clock.set(java.time.Instant.parse(DAY_14));
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Object> sweep = service::sweep;
      for (var sweeping : threads.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
        sweeping.get();
      }
      service.advance(Duration.ofMinutes(2));
      Callable<Object> stream =
          () -> {
            service.deliverStream();
            return true;
          };
      for (var sending : threads.invokeAll(List.of(sweep, stream, sweep))) {
        sending.get();
      }
    }
    service.sweep();
    assertThat(service.takePublished()).hasSize(3).doesNotHaveDuplicates();
    assertThat(service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").is(200).body())
        .containsEntry("intact", true);
  }
}
