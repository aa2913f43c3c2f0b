package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DeadlineId;

/** Deadlines that move when a service or a letter is corrected. */
@Tag("aws")
class CorrectedDatesTest extends RecalculationFixture {
  @Test
  void theDayOfServiceThatWasMissingIsCorrectedAndCounted() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena("kind", "rule-45", "returnDate", map("date", "2018-03-01")))
            .is(201);
    var objection = String.valueOf(recorded.list("alsoStarted").getFirst().get("deadline"));
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-28T");
    // Counted from issue, the earliest day of service.
    assertThat(date(objection, "safeDueLocal")).startsWith("2018-02-06T");
    var change =
        map(
            "subpoena",
            map(
                "subpoena",
                String.valueOf(recorded.map("subpoena").get("subpoena")),
                "servedOn",
                "2018-01-24"));

    apply(change).is(201);
    service.sweep();
    // The day before the fourteenth day after service.
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-06T");
    assertThat(
            service
                .get("/v1/subpoenas/" + String.valueOf(recorded.map("subpoena").get("subpoena")))
                .is(200)
                .body())
        .containsEntry("servedOn", "2018-01-24");
  }

  @Test
  void aCorrectedDateStandsInWhatIsSaidOfTheLetter() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    var letter = String.valueOf(recorded.map("letter").get("letter"));
    apply(map("letter", map("letter", letter, "datedOn", "2018-01-23"))).is(201);
    service.sweep();

    assertThat(service.app.docket().deadline(DeadlineId.parse(TestService.deadlineOf(recorded))))
        .hasValueSatisfying(d -> assertThat(d.demand().datedOn()).isEqualTo("2018-01-23"));
    assertThat(
            service
                .post(PREVIEW, map("letter", map("letter", letter, "datedOn", "2018-01-23")))
                .is(422)
                .pointers())
        .containsExactly("/letter");
  }

  @Test
  void aCorrectedLetterMovesItsPeriodAlsoAfterAnExtensionFromTheTrigger() {
    var letter = Samples.letter("respondWithin", map("count", 20, "unit", "calendar_days"));
    letter.remove("responseDue");
    var recorded = service.post("/v1/letters", letter).is(201);
    var id = TestService.deadlineOf(recorded);
    service
        .post(
            "/v1/deadlines/" + id + "/extension",
            map(
                "by",
                map("count", 10, "unit", "calendar_days", "from", "trigger"),
                "grantedBy",
                "The bureau",
                "why",
                "asked"))
        .is(200);
    assertThat(date(id, "dueLocal")).startsWith("2018-02-23T");

    apply(
            map(
                "letter",
                map(
                    "letter",
                    String.valueOf(recorded.map("letter").get("letter")),
                    "datedOn",
                    "2018-01-22")))
        .is(201);
    service.sweep();
    assertThat(date(id, "dueLocal")).startsWith("2018-02-21T");
  }

  @Test
  void moreTimeForAFixedDateIsCountedFromTheDateThatThereIs() {
    var id = service.recordLetter();
    var more = map("grantedBy", "The bureau", "why", "asked");
    more.put("by", map("count", 1, "unit", "weeks", "from", "trigger"));
    assertThat(service.post("/v1/deadlines/" + id + "/extension", more).is(422).pointers())
        .containsExactly("/by");

    more.put("by", map("count", 1, "unit", "weeks", "from", "current-date"));
    service.post("/v1/deadlines/" + id + "/extension", more).is(200);
    assertThat(date(id, "dueLocal")).startsWith("2018-03-02T");
  }
}
