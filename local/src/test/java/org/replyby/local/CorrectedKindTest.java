package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DocumentId;
import org.replyby.model.Letter;

/** Corrections of a kind, which starts other deadlines, and corrections that are refused. */
@Tag("aws")
class CorrectedKindTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

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
              assertThat(seen.sms()).contains("no longer counts", "Other deadlines still apply.");
              assertThat(seen.email())
                  .contains("The kind of demand was corrected from rule 45 to false claims cid.")
                  .doesNotContain("acknowledge/");
            });
    assertThat(date(petition, "dueLocal")).startsWith("2018-02-13T");
    assertThat(deadline(TestService.deadlineOf(recorded) + "-objection"))
        .containsEntry("state", "void");
    assertThat(
            service
                .get("/v1/matters/chicago-il.byrne-jag-fy2016/deadlines?state=void")
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
