package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;

/** Facts of letters and subpoenas that were typed wrongly: DEADLINES, rule 17. */
@Tag("aws")
class CorrectionTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private static String id(Answer recorded, String what) {
    return String.valueOf(recorded.map(what).get("id"));
  }

  private Map<String, Object> correct(String what, String id, Object... facts) {
    var fields = map("id", id);
    fields.putAll(map(facts));
    return map(what, fields);
  }

  @Test
  void everyFactOfALetterIsCorrectedAndTheDocketSaysFromWhatToWhat() {
    var first = id(service.post("/v1/letters", Samples.letter()).is(201), "letter");
    var letter =
        id(
            service
                .post("/v1/letters", Samples.letter("announcedOn", null, "follows", first))
                .is(201),
            "letter");
    settle();
    applied(
        correct(
            "letter",
            letter,
            "kind",
            "remedy-notice",
            "from",
            map("office", "Office for Civil Rights", "signatory", null),
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
  void aCorrectionIsNoExtensionAndCostsTwoQueriesAndAReadToPreview() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    var change =
        correct("letter", id(recorded, "letter"), "responseDue", map("date", "2018-02-22"));
    service.calls.reset();
    var preview = preview(change);
    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2, "GetItem", 1));
    assertThat(preview.list("corrects"))
        .containsExactly(map("field", "responseDue.date", "was", "2018-02-23", "is", "2018-02-22"));
    change.put("token", preview.text("token"));
    service.calls.reset();
    service.post(RECALCULATIONS, change).is(201);
    // The head, the docket's line, the letter, and the job.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 2, "GetItem", 2, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(4);
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

  /** A Rule 45 subpoena starts objections and a motion; a False Claims Act demand a petition. */
  @Test
  void anotherKindEndsWhatItDoesNotStartAndBeginsWhatItDoes() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "kind",
                    "rule-45",
                    "servedOn",
                    "2018-01-24",
                    "returnDate",
                    map("date", "2018-03-01")))
            .is(201);
    settle();
    var subpoena = id(recorded, "subpoena");
    var petition = TestService.deadlineOf(recorded) + "-petition";
    var preview = preview(correct("subpoena", subpoena, "kind", "false-claims-cid"));
    assertThat(preview.list("begins")).singleElement().asString().contains(petition, "2018-02-13");
    assertThat(preview.list("ends")).hasSize(2);
    assertThat(preview.list("rewords")).hasSize(1);

    var told = applied(correct("subpoena", subpoena, "kind", "false-claims-cid"));
    assertThat(told).hasSize(4);
    assertThat(told)
        .filteredOn(seen -> seen.alert().contains(".voided."))
        .hasSize(2)
        .allSatisfy(
            seen -> {
              assertThat(seen.subject()).contains("recorded by mistake");
              assertThat(seen.sms()).contains("is void", "Other deadlines still apply.");
              assertThat(seen.email())
                  .contains("The kind was corrected from rule-45 to false-claims-cid.")
                  .doesNotContain("acknowledge/");
            });
    assertThat(date(petition, "dueLocal")).startsWith("2018-02-13T");
    assertThat(deadline(TestService.deadlineOf(recorded) + "-objection"))
        .containsEntry("state", "void");
    assertThat(
            service
                .get("/v1/deadlines?jurisdiction=chicago-il&state=void")
                .is(200)
                .list("deadlines"))
        .hasSize(2);

    // Back again: the same deadlines are open under another plan.
    assertThat(applied(correct("subpoena", subpoena, "kind", "rule-45"))).hasSize(4);
    assertThat(deadline(petition)).containsEntry("state", "void");
    assertThat(deadline(TestService.deadlineOf(recorded) + "-objection"))
        .containsEntry("state", "open")
        .containsEntry("planVersion", 2);
    service.get("/v1/deadlines/" + TestService.deadlineOf(recorded) + "-objection/plan").is(200);
  }

  /** 18 U.S.C. 3486 knows no investigator's extension, 31 U.S.C. 3733(j)(2)(A)(ii) does. */
  @Test
  void anExtensionThatTheRightLawDoesNotKnowIsLostWithTheWrongKind() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "kind",
                    "false-claims-cid",
                    "servedOn",
                    "2018-01-24",
                    "returnDate",
                    map("date", "2018-02-07")))
            .is(201);
    var petition = TestService.deadlineOf(recorded) + "-petition";
    service
        .post(
            "/v1/deadlines/" + petition + "/extension",
            map(
                "due",
                map("date", "2018-03-06"),
                "byInvestigator",
                true,
                "grantedBy",
                "The investigator",
                "why",
                "asked"))
        .is(200);
    assertThat(date(petition, "safeDueLocal")).startsWith("2018-03-06T");
    applied(correct("subpoena", id(recorded, "subpoena"), "kind", "administrative-3486"));

    assertThat(date(petition, "safeDueLocal")).startsWith("2018-02-06T");
  }

  @Test
  void whatIsOnRecordCanBeReadAgainAsItStands() {
    var letters =
        List.of(
            Samples.letter(),
            Samples.letter("kind", "noncompliance-notice"),
            Samples.letter("responseDue", map("date", "2018-02-23", "time", "10:00")));
    for (var described : letters) {
      var letter = id(service.post("/v1/letters", described).is(201), "letter");
      var same = service.post(PREVIEW, correct("letter", letter)).is(422);
      assertThat(same.pointers()).containsExactly("/letter");
      assertThat(service.app.docket().document(DocumentId.parse(letter), Letter.class)).isPresent();
    }
    for (var kind : List.of("rule-45", "grand-jury")) {
      var described = Samples.subpoena("kind", kind, "calls", "testimony");
      var subpoena = id(service.post("/v1/subpoenas", described).is(201), "subpoena");
      assertThat(service.post(PREVIEW, correct("subpoena", subpoena)).is(422).pointers())
          .containsExactly("/subpoena");
    }
  }

  @Test
  void badCorrectionsNameTheirFields() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    var letter = id(recorded, "letter");
    assertThat(
            service
                .post(
                    PREVIEW,
                    correct("letter", letter, "datedOn", "2018-03-01", "responseDue", null))
                .is(422)
                .pointers())
        .contains("/letter/responseDue");
    assertThat(
            service
                .post(PREVIEW, correct("letter", letter, "matter", "another", "sender", "x"))
                .is(422)
                .pointers())
        .contains("/letter/matter");
    assertThat(service.post(PREVIEW, correct("letter", letter, "sender", "x")).is(422).pointers())
        .containsExactly("/letter/sender");
    assertThat(
            service
                .post(PREVIEW, correct("letter", letter, "datedOn", "2018-03-01"))
                .is(422)
                .pointers())
        .contains("/letter/datedOn");
    assertThat(
            service.post(PREVIEW, correct("letter", letter, "follows", letter)).is(422).pointers())
        .containsExactly("/letter/follows");
    var nowhere = correct("letter", letter, "follows", MATTER + ".l9");
    nowhere.put("token", preview(nowhere).text("token"));
    assertThat(service.post(RECALCULATIONS, nowhere).is(422).pointers())
        .containsExactly("/follows");
    service.post(PREVIEW, correct("subpoena", letter, "servedOn", "2018-01-24")).is(404);
  }

  @Test
  void theSameCorrectionThereAndBackAndThereAgainIsMadeThreeTimes() {
    var letter = id(service.post("/v1/letters", Samples.letter()).is(201), "letter");
    for (var addressee : List.of("Cook County", "Chicago", "Cook County")) {
      service.advance(Duration.ofSeconds(1));
      apply(correct("letter", letter, "addressee", addressee)).is(201);
      assertThat(service.get("/v1/letters/" + letter).is(200).body())
          .containsEntry("addressee", addressee);
    }
  }
}
