package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;
import org.replyby.model.OfficialId;

/** Attorneys are reminded to confirm a date, besides everything else that is told. */
@Tag("aws")
class ConfirmReminderRunTest {
  /** 09:00 in Chicago of the second working day after the letter was recorded. */
  private static final String FRIDAY = "2018-01-26T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";
  private String bob = "";

  @BeforeEach
  void begin() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    bob = service.officials.addReachable("Bob Example", "deputy");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private void mark(String official) {
    service.put("/v1/officials/" + official + "/attorney", Map.of("attorney", true)).is(200);
  }

  private String record() {
    var deadline = service.recordLetterToConfirm();
    service.deliverStream();
    service.sweep();
    service.watch.take();
    return deadline;
  }

  private static String alert(String deadline, String rung, String official) {
    return deadline + ".1." + rung + "." + OfficialId.parse(official).name();
  }

  private List<Watch.Seen> at(String moment) {
    service.runAt(moment);
    return service.watch.take();
  }

  private List<String> rungs() {
    return service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").list("entries").stream()
        .filter(line -> "rung-fired".equals(line.get("kind")))
        .map(line -> String.valueOf(new Answer(200, line).map("details").get("rung")))
        .toList();
  }

  private String planned(String deadline, String rung) {
    return service.get("/v1/deadlines/" + deadline + "/plan").is(200).list("rungs").stream()
        .filter(r -> rung.equals(r.get("rung")))
        .map(r -> "%s %s: %s".formatted(r.get("at"), r.get("state"), r.get("why")))
        .reduce((first, last) -> last)
        .orElse("");
  }

  @Test
  void onlyTheAttorneyIsToldEvenADeputyAndThePlanShowsIt() {
    mark(bob);
    var deadline = record();
    assertThat(planned(deadline, "confirm")).isEqualTo("2018-01-26T15:00:00Z planned: planned");
    assertThat(at("2018-01-26T14:59:00Z")).isEmpty();
    assertThat(at(FRIDAY))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.alert()).isEqualTo(alert(deadline, "confirm", bob));
              assertThat(seen.sms()).contains("confirm date, reply to DOJ due Fri Feb 23");
              assertThat(seen.email())
                  .contains("because no city attorney has confirmed this date yet")
                  .doesNotContain("Nobody is marked");
            });
    assertThat(rungs()).containsExactly("confirm");
    assertThat(planned(deadline, "confirm"))
        .startsWith("2018-01-26T15:00:00Z fired: alerts written");
    assertThat(at("2018-01-27T15:00:00Z")).isEmpty();
  }

  @Test
  void nobodyIsRemindedOfADateThatWasConfirmed() {
    mark(ann);
    var deadline = record();
    confirm(deadline);
    assertThat(planned(deadline, "confirm"))
        .isEqualTo("2018-01-26T15:00:00Z superseded: confirmed on Wednesday, January 24, 2018");
    service.clock.set(Instant.parse(FRIDAY));
    service.calls.reset();
    service.sweep();
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 4 + 1, "TransactWriteItems", 1));
    assertThat(at(FRIDAY)).isEmpty();
    assertThat(rungs()).isEmpty();
  }

  private void confirm(String deadline) {
    service
        .signedInAs("ann")
        .post("/v1/deadlines/" + deadline + "/confirmation", map("official", ann, "planVersion", 1))
        .is(200);
  }

  @Test
  void aReminderThatWaitsIsNotSentOnceTheDateIsConfirmed() {
    mark(ann);
    var deadline = record();
    service.clock.set(Instant.parse(FRIDAY));
    service.sweep();
    confirm(deadline);
    service.deliverStream();
    service.sweep();
    assertThat(service.watch.take()).isEmpty();
    assertThat(service.get("/v1/alerts/" + alert(deadline, "confirm", ann)).body())
        .containsEntry("state", "superseded")
        .containsEntry("why", "the date was confirmed");
  }

  @Test
  void itIsOneReadOneQueryAndOneTransaction() {
    mark(ann);
    record();
    service.clock.set(Instant.parse(FRIDAY));
    service.calls.reset();
    service.sweep();
    var queriesOfTheDueIndex = 4 + 1;
    assertThat(service.calls.requests())
        .isEqualTo(
            Map.of("GetItem", 1, "Query", queriesOfTheDueIndex + 1, "TransactWriteItems", 1));
  }

  @Test
  void withoutAnAttorneyThePrimaryIsToldAndWhy() {
    record();
    assertThat(at(FRIDAY))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.email())
                    .contains(
                        "No city attorney is on ReplyBy's list. Please show this email to your city attorney"));
  }

  @Test
  void itReplacesNoRungOfTheSameMorning() {
    mark(ann);
    var letter = Samples.letter("responseDue", Map.of("date", "2018-01-29"));
    var deadline = TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
    service.runAt("2018-01-24T15:01:00Z");
    service.runAt("2018-01-25T15:00:00Z");
    service.watch.take();
    assertThat(at(FRIDAY))
        .extracting(Watch.Seen::alert)
        .containsExactlyInAnyOrder(alert(deadline, "d3", ann), alert(deadline, "confirm", ann));
    assertThat(rungs()).containsExactly("d3", "confirm");
  }

  @Test
  void itDoesNotEndAnEscalationNorDoesItsAcknowledgment() {
    mark(ann);
    var subpoena = Samples.subpoena("returnDate", Map.of("date", "2018-02-07"));
    var deadline = TestService.deadlineOf(service.post("/v1/subpoenas", subpoena).is(201));
    service.runAt("2018-01-24T15:01:00Z");
    service.runAt("2018-01-25T15:01:00Z");
    var before = escalation(deadline);
    assertThat(before).containsEntry("rung", "issued").containsEntry("steps", 1);
    var reminder = alert(deadline, "confirm", ann);
    assertThat(at(FRIDAY)).extracting(Watch.Seen::alert).contains(reminder);
    service.acknowledge(reminder).is(201);
    assertThat(escalation(deadline)).containsEntry("rung", "issued");
    assertThat(at("2018-01-26T15:02:00Z")).hasSize(2);
    assertThat(escalation(deadline)).containsEntry("steps", 2);
  }

  private Map<String, Object> escalation(String deadline) {
    return service.get("/v1/deadlines/" + deadline + "/plan").is(200).map("escalation");
  }
}
