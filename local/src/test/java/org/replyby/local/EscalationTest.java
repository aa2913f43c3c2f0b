package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;

/** What happens when nobody says that they know, and when somebody does. */
@Tag("aws")
class EscalationTest {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  /** Three days before the safe date, at nine in the city. */
  private static final String D3 = "2018-02-20T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String primary = "";
  private String deputy = "";
  private String deadline = "";

  @BeforeEach
  void aLetterWithAPrimaryADeputyAndAWatcher() {
    service.addChicago();
    primary = service.officials.addReachable("Ann Example");
    deputy = service.officials.addReachable("Dee Example", "deputy");
    service.officials.addReachable("Wes Example", "watcher");
    deadline = service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private List<String> at(String moment) {
    service.runAt(moment);
    return service.takePublished();
  }

  private List<String> told(String rung, String... officials) {
    return java.util.Arrays.stream(officials)
        .map(o -> deadline + ".1." + rung + "." + o.substring(o.indexOf('.') + 1))
        .toList();
  }

  @Test
  void aNoticeDoesNotEscalate() {
    assertThat(at("2018-02-09T15:00:00Z")).hasSize(2);
    assertThat(at("2018-02-12T15:00:00Z")).isEmpty();
  }

  @Test
  void withThreeDaysLeftSilenceGoesToTheDeputyAfterADayAndThenDailyToBothUntilTheNextRung() {
    assertThat(at(D3)).containsAll(told("d3", primary)).hasSize(2);
    // A quarter of 79 hours is 19 hours 45 minutes.
    assertThat(at("2018-02-21T10:44:59Z")).isEmpty();
    assertThat(at("2018-02-21T10:45:00Z")).isEqualTo(told("d3-e1", deputy));
    // The next rung comes before the next step, and takes its place.
    assertThat(at("2018-02-22T10:44:59Z")).isEmpty();
    assertThat(at("2018-02-22T10:45:00Z"))
        .containsExactlyInAnyOrderElementsOf(told("d3-e2", primary, deputy));
    assertThat(at("2018-02-22T15:00:00Z")).containsAll(told("d1", primary, deputy)).hasSize(3);
    // 31 hours to the safe date: a quarter is 7 hours 45 minutes.
    assertThat(at("2018-02-22T22:44:59Z")).isEmpty();
    assertThat(at("2018-02-22T22:45:00Z")).isEqualTo(told("d1-e1", deputy));
  }

  @Test
  void anAcknowledgmentEndsTheEscalationAndTheLaterRungsComeAllTheSame() {
    var alert = at(D3).stream().filter(a -> a.endsWith(suffix(primary))).findFirst().orElseThrow();
    var answer = service.acknowledge(alert).is(201);
    assertThat(answer.map("acknowledgment")).containsEntry("how", "api").containsKey("by");
    assertThat(at("2018-02-21T18:00:00Z")).isEmpty();
    assertThat(at("2018-02-22T15:00:00Z")).containsAll(told("d1", primary, deputy));
    var lines = service.get(MATTER + "/docket").is(200);
    assertThat(lines.body()).containsEntry("intact", true);
    assertThat(String.valueOf(lines.list("entries")))
        .contains("alert-acknowledged")
        .contains("escalation=ended");
  }

  @Test
  void theFirstAcknowledgmentCountsAndASecondChangesNothing() {
    var alert = at(D3).getFirst();
    var first = service.acknowledge(alert).is(201).map("acknowledgment");
    service.advance(Duration.ofHours(1));
    service.calls.reset();
    assertThat(service.acknowledge(alert).is(200).map("acknowledgment")).isEqualTo(first);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1));
  }

  @Test
  void anAcknowledgmentIsTwoReadsOneQueryAndOneTransaction() {
    var alert = at(D3).getFirst();
    service.calls.reset();
    service.acknowledge(alert).is(201);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 2, "Query", 1, "TransactWriteItems", 1));
    // The head, the docket's line, the alert, the deadline.
    assertThat(service.calls.count("actions")).isEqualTo(4);
  }

  @Test
  void aStepIsOneQueryAndOneTransaction() {
    at(D3);
    service.clock.set(Instant.parse("2018-02-21T10:45:00Z"));
    service.calls.reset();
    assertThat(service.sweep()).containsEntry("fired", 1);
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 5 + 1, "TransactWriteItems", 1));
  }

  @Test
  void theDeputysAcknowledgmentOfAStepEndsItToo() {
    at(D3);
    var step = at("2018-02-21T10:45:00Z").getFirst();
    service.acknowledge(step).is(201);
    assertThat(at("2018-02-22T10:45:00Z")).isEmpty();
  }

  @Test
  void anAcknowledgmentOfAnOlderRungDoesNotEndWhatANewerOneBegan() {
    var older = at(D3).getFirst();
    at("2018-02-22T15:00:00Z");
    service.acknowledge(older).is(201);
    assertThat(at("2018-02-22T22:45:00Z")).isEqualTo(told("d1-e1", deputy));
  }

  @Test
  void aStepThatWaitsIsNotSentOnceSomebodyAcknowledged() {
    var alert = at(D3).getFirst();
    service.clock.set(Instant.parse("2018-02-21T10:45:00Z"));
    service.sweep(); // The step is written, and waits for the stream.
    service.acknowledge(alert).is(201);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    assertThat(String.valueOf(service.get(MATTER + "/docket").is(200).list("entries")))
        .contains("never sent: it was acknowledged");
  }

  @Test
  void meetingTheDeadlineEndsEverything() {
    at(D3);
    service.post("/v1/deadlines/" + deadline + "/met", Map.of("on", "2018-02-20")).is(200);
    for (var moment :
        List.of("2018-02-21T10:45:00Z", "2018-02-22T15:00:00Z", "2018-02-24T15:00:00Z")) {
      assertThat(at(moment)).isEmpty();
    }
  }

  @Test
  void whatIsLateGoesToAllEveryDayAndDoesNotEscalateBeside() {
    at("2018-02-23T15:00:00Z");
    assertThat(at("2018-02-24T15:00:00Z"))
        .containsExactlyInAnyOrderElementsOf(told("late1", primary, deputy, watcher()));
    assertThat(at("2018-02-24T23:00:00Z")).isEmpty();
    assertThat(at("2018-02-25T15:00:00Z"))
        .containsExactlyInAnyOrderElementsOf(told("late2", primary, deputy, watcher()));
  }

  @Test
  void aSubpoenaEscalatesAfterADayAndItsSilenceOutlastsARungThatIsNotUrgent() {
    service.clock.set(Instant.parse("2018-01-24T16:00:00Z"));
    var subpoena =
        TestService.deadlineOf(service.post("/v1/subpoenas", Samples.subpoena()).is(201));
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(3).allMatch(a -> a.contains(".issued."));
    assertThat(at("2018-01-25T16:00:00Z"))
        .containsExactly(subpoena + ".1.issued-e1." + suffix(deputy));
    assertThat(at("2018-01-26T16:00:00Z")).hasSize(2).allMatch(a -> a.contains(".issued-e2."));
    assertThat(at("2018-01-31T15:00:00Z")).allMatch(a -> a.contains(".d7."));
    assertThat(at("2018-02-01T15:00:00Z")).containsExactly(subpoena + ".1.d7-e1." + suffix(deputy));
  }

  @Test
  void anExtensionIsSomebodysWordAndEndsTheEscalation() {
    at(D3);
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked."))
        .is(200);
    service.deliverStream();
    service.takePublished();
    assertThat(at("2018-02-22T15:00:00Z")).isEmpty();
  }

  @Test
  void aJurisdictionSetsHowLongItWaits() {
    service
        .put(
            "/v1/jurisdictions/chicago-il/escalation",
            Map.of("part", 10, "leastMinutes", 15, "mostMinutes", 120))
        .is(200);
    at(D3);
    assertThat(at("2018-02-20T16:59:59Z")).isEmpty();
    assertThat(at("2018-02-20T17:00:00Z")).isEqualTo(told("d3-e1", deputy));
  }

  @Test
  void aPolicyOutOfRangeIsRefusedFieldByField() {
    var refused =
        service.put(
            "/v1/jurisdictions/chicago-il/escalation",
            Map.of("part", 0, "leastMinutes", 4, "mostMinutes", 4321));
    assertThat(refused.is(422).pointers())
        .containsExactly("/part", "/leastMinutes", "/mostMinutes");
    var crossed =
        service.put(
            "/v1/jurisdictions/chicago-il/escalation",
            Map.of("part", 4, "leastMinutes", 60, "mostMinutes", 30));
    assertThat(crossed.is(422).pointers()).containsExactly("/leastMinutes");
    service
        .put(
            "/v1/jurisdictions/nowhere-il/escalation",
            Map.of("part", 4, "leastMinutes", 30, "mostMinutes", 60))
        .is(404);
  }

  @Test
  void thePlanShowsWhatEscalatedAndWhatWould() {
    at(D3);
    at("2018-02-21T10:45:00Z");
    var plan = service.get("/v1/deadlines/" + deadline + "/plan").is(200);
    assertThat(plan.map("escalation"))
        .containsEntry("rung", "d3")
        .containsEntry("steps", 1)
        .containsEntry("nextAt", "2018-02-22T10:45:00Z");
    assertThat(plan.list("steps"))
        .extracting(s -> s.get("rung") + " " + s.get("at"))
        .containsExactly("d3-e1 2018-02-21T10:45:00Z");
    assertThat(plan.list("rungs"))
        .filteredOn(r -> "planned".equals(r.get("state")))
        .extracting(r -> r.get("rung") + " " + r.get("escalatesAt"))
        .contains("d1 2018-02-22T22:45:00Z", "d0 2018-02-23T16:45:00Z", "late1 null");
  }

  @Test
  void whatWasNeverSentCannotBeAcknowledgedAndAnothersIsNotFound() {
    service.clock.set(Instant.parse(D3));
    service.sweep();
    var alert = told("d3", primary).getFirst();
    service.acknowledge(alert).is(409);
    service.as("denver-co").acknowledge(alert).is(404);
    service
        .as("chicago-il")
        .acknowledge(AlertId.parse(alert).deadline() + ".1.d1." + suffix(primary))
        .is(404);
  }

  @Test
  void whoeverIsToldLaterAndAcknowledgesKnowsOfWhatWasToldLastToo() {
    at(D3);
    var late = service.officials.addReachable("Lea Example");
    service.deliverStream();
    var open = service.takePublished();
    assertThat(open).containsExactlyElementsOf(told("open-1", late));
    service.acknowledge(open.getFirst()).is(201);
    assertThat(at("2018-02-21T10:45:00Z")).isEmpty();
  }

  @Test
  void whatWasTriedAndThenEndedMayHaveGoneOutAndCanBeAcknowledged() {
    service.clock.set(Instant.parse(D3));
    service.sweep();
    var id = told("d3", primary).getFirst();
    var alert = service.app.docket().alert(AlertId.parse(id)).orElseThrow();
    var now = service.clock.instant();
    // Its dispatcher died after SNS took it, and nobody knows.
    service.outbox.claim(alert, new AlertState.Claimed("dead", now.plusSeconds(70)), now);
    service.post("/v1/deadlines/" + deadline + "/met", Map.of("on", "2018-02-20")).is(200);
    service.acknowledge(id).is(503);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    assertThat(String.valueOf(service.get(MATTER + "/docket").is(200).list("entries")))
        .contains("may have gone out, not sent again: met on 2018-02-20");
    service.acknowledge(id).is(201);
  }

  private static String suffix(String official) {
    return official.substring(official.indexOf('.') + 1);
  }

  private String watcher() {
    return String.valueOf(
        service.get("/v1/jurisdictions/chicago-il/officials").is(200).list("officials").stream()
            .filter(o -> "watcher".equals(o.get("tier")))
            .findFirst()
            .orElseThrow()
            .get("id"));
  }
}
