package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the service escalates an alert that nobody acknowledged, and what ends the escalation. */
@Tag("aws")
class EscalationTest extends EscalationFixture {
  @Test
  void aNoticeDoesNotEscalate() {
    assertThat(at("2018-02-09T15:00:00Z")).hasSize(2);
    assertThat(at("2018-02-12T15:00:00Z")).isEmpty();
  }

  @Test
  void withThreeDaysLeftSilenceGoesToTheDeputyAfterADayAndThenDailyToBothUntilTheNextRung() {
    assertThat(at(D3)).containsAll(told("d3", primary)).hasSize(2);
    // A quarter of 79 hours ends at 4:45 AM, so the step waits for 8:00 AM.
    assertThat(at("2018-02-21T13:59:59Z")).isEmpty();
    assertThat(at("2018-02-21T14:00:00Z")).isEqualTo(told("d3-e1", deputy));
    // A second step comes one day after the first, before the next rung.
    assertThat(at("2018-02-22T13:59:59Z")).isEmpty();
    assertThat(at("2018-02-22T14:00:00Z"))
        .containsExactlyInAnyOrderElementsOf(told("d3-e2", primary, deputy));
    assertThat(at("2018-02-22T15:00:00Z")).containsAll(told("d1", primary, deputy)).hasSize(3);
    // 31 hours to the safe date: a quarter is 7 hours 45 minutes.
    assertThat(at("2018-02-22T22:44:59Z")).isEmpty();
    assertThat(at("2018-02-22T22:45:00Z")).isEqualTo(told("d1-e1", deputy));
  }

  @Test
  void aStepIsOneReadOneQueryAndOneTransaction() {
    at(D3);
    service.clock.set(Instant.parse("2018-02-21T14:00:00Z"));
    service.calls.reset();
    assertThat(service.sweep()).containsEntry("fired", 1);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 4 + 1 + 1, "TransactWriteItems", 1));
  }

  @Test
  void meetingTheDeadlineEndsEverything() {
    at(D3);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-20")).is(200);
    service.deliverStream();
    assertThat(service.takePublished())
        .containsExactlyInAnyOrderElementsOf(told("closed", primary, deputy, watcher()));
    for (var moment :
        List.of("2018-02-21T14:00:00Z", "2018-02-22T15:00:00Z", "2018-02-24T15:00:00Z")) {
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
    service.endConfirmReminders();
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
    service.endConfirmReminders();
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
    at("2018-02-21T14:00:00Z");
    var plan = service.get("/v1/deadlines/" + deadline + "/plan").is(200);
    assertThat(plan.map("escalation"))
        .containsEntry("rung", "d3")
        .containsEntry("steps", 1)
        .containsEntry("nextAt", "2018-02-22T14:00:00Z");
    assertThat(plan.list("steps"))
        .extracting(s -> s.get("rung") + " " + s.get("at"))
        .containsExactly("d3-e1 2018-02-21T14:00:00Z");
    assertThat(plan.list("rungs"))
        .filteredOn(r -> "planned".equals(r.get("state")))
        .extracting(r -> r.get("rung") + " " + r.get("escalatesAt"))
        .contains("d1 2018-02-22T22:45:00Z", "d0 2018-02-23T16:45:00Z", "late1 null");
  }

  private String watcher() {
    return String.valueOf(
        service.get("/v1/jurisdictions/chicago-il/officials").is(200).list("officials").stream()
            .filter(o -> "watcher".equals(o.get("tier")))
            .findFirst()
            .orElseThrow()
            .get("official"));
  }
}
