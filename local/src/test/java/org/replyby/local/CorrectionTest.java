package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts of letters and subpoenas that were typed wrongly: DEADLINES, rule 17. */
@Tag("aws")
class CorrectionTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  @Test
  void everyFactOfALetterIsCorrectedAndTheDocketSaysFromWhatToWhat() {
    var first = id(service.post("/v1/letters", Samples.letter()).is(201), "letter");
    var described = Samples.letter("follows", first);
    described.remove("announcedOn");
    var letter = id(service.post("/v1/letters", described).is(201), "letter");
    settle();
    applied(
        correct(
            "letter",
            letter,
            "kind",
            "remedy-notice",
            "from",
            fields("office", "Office for Civil Rights", "signatory", null),
            "delivery",
            "mail",
            "addressee",
            "Cook County",
            "datedOn",
            "2018-01-22",
            "announcedOn",
            "2018-01-23",
            "receivedOn",
            "2018-01-23",
            "demand",
            "Only the guidance.",
            "consequences",
            List.of("subpoena"),
            "grants",
            List.of(),
            "respondWithin",
            map("count", 10, "unit", "business_days", "from", "receipt"),
            "follows",
            null));

    var shown = service.get("/v1/letters/" + letter).is(200).body();
    assertThat(shown)
        .containsEntry("kind", "remedy-notice")
        .containsEntry("delivery", "mail")
        .containsEntry("addressee", "Cook County")
        .containsEntry("datedOn", "2018-01-22")
        .containsEntry("announcedOn", "2018-01-23")
        .containsEntry("receivedOn", "2018-01-23")
        .containsEntry("demand", "Only the guidance.")
        .containsEntry("consequences", List.of("subpoena"))
        .containsEntry("grants", List.of())
        .containsEntry("responseDue", null)
        .containsEntry("follows", null);
    assertThat(String.valueOf(shown.get("from"))).contains("Rights", "signatory=null");
    assertThat(String.valueOf(shown.get("respondWithin"))).contains("10", "business_days");
    assertThat(lines(MATTER, "letter-corrected"))
        .singleElement()
        .asString()
        .contains("Office of Justice Programs -> Office for Civil Rights")
        .contains("datedOn=2018-01-24 -> 2018-01-22")
        .contains("responseDue.date=2018-02-23 -> none", "respondWithin.count=none -> 10")
        .contains("from.signatory=Director, BJA -> none");
  }

  @Test
  void aPeriodTypedWronglyMovesItsDateAndTheEmailSaysWhy() {
    var letter = Samples.letter("respondWithin", map("count", 20, "unit", "calendar_days"));
    letter.remove("responseDue");
    var recorded = service.post("/v1/letters", letter).is(201);
    settle();
    var told =
        applied(correct("letter", id(recorded, "letter"), "respondWithin", map("count", 14)));

    assertThat(date(TestService.deadlineOf(recorded), "dueLocal")).startsWith("2018-02-07T");
    assertThat(told)
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.alert()).contains(".2.recalculated.");
              assertThat(seen.email()).contains("was corrected from 20 to 14.");
            });
  }

  @Test
  void aCorrectionIsNoExtensionAndCostsTwoQueriesAndThreeReadsToPreview() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    var change =
        correct("letter", id(recorded, "letter"), "responseDue", map("date", "2018-02-22"));
    service.calls.reset();
    var preview = preview(change);
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2, "GetItem", 3));
    assertThat(preview.list("corrects"))
        .containsExactly(map("field", "responseDue.date", "was", "2018-02-23", "is", "2018-02-22"));
    change.put("token", preview.text("token"));
    service.calls.reset();
    service.post(RECALCULATIONS, change).is(201);
    // The head, the docket's line, the letter, the hashes of what it said and says, and the job.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 2, "GetItem", 4, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(6);
    service.sweep();

    assertThat(lines(MATTER, "deadline-extended")).isEmpty();
    assertThat(lines(MATTER, "letter-corrected")).hasSize(1);
    var deadline = deadline(TestService.deadlineOf(recorded));
    assertThat(String.valueOf(deadline.get("dueLocal"))).startsWith("2018-02-22T");
    assertThat(String.valueOf(deadline.get("extensions"))).contains("cause=recalculated");
  }

  @Test
  void aWrongOfficeIsToldRightOnceToEverybodyWithoutAnotherPlan() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    settle();
    var letter = id(recorded, "letter");
    var told = applied(correct("letter", letter, "from", map("office", "Civil Rights Division")));

    assertThat(told)
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.alert()).contains(".1.corrected-");
              assertThat(seen.email())
                  .contains("The office was corrected from Office of Justice Programs to Civil")
                  .contains("From: Civil Rights Division (Director, BJA)");
              assertThat(seen.sms()).contains("corrected,");
            });
    assertThat(deadline(TestService.deadlineOf(recorded))).containsEntry("planVersion", 1);
    assertThat(lines(MATTER, "deadline-corrected")).hasSize(1);
    // And another one after it, in the same plan.
    assertThat(applied(correct("letter", letter, "demand", "Only the guidance."))).hasSize(1);
    assertThat(applied(correct("letter", letter, "addressee", "Cook County"))).isEmpty();
    assertThat(applied(correct("letter", letter, "delivery", "mail"))).isEmpty();
  }
}
