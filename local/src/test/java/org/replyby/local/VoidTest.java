package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document in the wrong matter, or on record twice, is void, and everybody hears so. */
@Tag("aws")
class VoidTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String WHY = "It belongs to the matter of Cook County.";

  private static Map<String, Object> voiding(Answer recorded, String what) {
    return map(
        "void",
        map(
            "document",
            String.valueOf(recorded.map(what).get(what)),
            "why",
            WHY,
            "privileged",
            false));
  }

  @Test
  void aVoidLetterEndsItsDeadlineAndTellsEachOnce() {
    var recorded = service.postOnce("/v1/letters", Samples.letter(), "a key").is(201);
    var deadline = TestService.deadlineOf(recorded);
    settle();
    var change = voiding(recorded, "letter");
    assertThat(preview(change).list("ends"))
        .singleElement()
        .satisfies(end -> assertThat(end).containsEntry("deadline", deadline));
    var told = applied(change);

    assertThat(told)
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.alert()).contains(".1.voided.");
              assertThat(seen.email()).contains("This deadline no longer counts.", WHY);
            });
    assertThat(deadline(deadline)).containsEntry("state", "void").containsEntry("late", false);
    assertThat(String.valueOf(deadline(deadline).get("closed"))).contains(WHY);
    var letter = service.get("/v1/letters/" + recorded.map("letter").get("letter")).is(200);
    assertThat(letter.map("void")).containsEntry("why", WHY);
    assertThat(lines(MATTER, "document-voided")).singleElement().asString().contains(WHY);
    assertThat(lines(MATTER, "deadline-voided")).hasSize(1);
    // Nothing more, ever.
    service.runAt("2018-02-26T18:00:00Z");
    assertThat(service.takePublished()).isEmpty();
    service.get("/v1/deadlines/" + deadline + "/plan").is(200);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-25")).is(409);
  }

  @Test
  void aVoidDocumentCannotBeVoidedOrCorrectedAndItsKeyRecordsNothing() {
    var recorded = service.postOnce("/v1/letters", Samples.letter(), "a key").is(201);
    var change = voiding(recorded, "letter");
    var job = apply(change).is(201).text("recalculation");
    service.sweep();

    assertThat(service.post(RECALCULATIONS, change).is(200).text("recalculation")).isEqualTo(job);
    service.post(PREVIEW, voiding(recorded, "letter")).is(409);
    var id = String.valueOf(recorded.map("letter").get("letter"));
    service.post(PREVIEW, map("letter", map("letter", id, "delivery", "mail"))).is(409);
    assertThat(service.postOnce("/v1/letters", Samples.letter(), "a key").is(409).text("detail"))
        .contains("is void: use another key");
    assertThat(service.post("/v1/letters", Samples.letter("follows", id)).is(422).pointers())
        .containsExactly("/follows");
    var again = Samples.letter("matter", map("title", "Cook County"));
    assertThat(TestService.deadlineOf(service.postOnce("/v1/letters", again, "b key").is(201)))
        .startsWith("chicago-il.cook-county.");
  }

  @Test
  void aPendingAlertOfAVoidDeadlineIsNeverSent() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    apply(voiding(recorded, "letter")).is(201);
    service.sweep();
    service.deliverStream();
    service.sweep();

    assertThat(service.takePublished()).singleElement().asString().contains(".voided.");
    assertThat(service.get("/v1/matters/" + MATTER + "/alerts").is(200).list("alerts").toString())
        .contains("the deadline is void");
  }

  @Test
  void whatACourtOrderedForAVoidSubpoenaStays() {
    var recorded = service.post("/v1/subpoenas", Samples.subpoena("kind", "grand-jury")).is(201);
    var id = String.valueOf(recorded.map("subpoena").get("subpoena"));
    var ordered =
        map(
            "matter",
            MATTER,
            "kind",
            "ordered",
            "from",
            map("office", "The court"),
            "datedOn",
            "2018-01-24",
            "demand",
            "A status report.",
            "document",
            id,
            "due",
            map("date", "2018-03-12"),
            "statedBy",
            "the minute order",
            "byOrder",
            true);
    var court =
        String.valueOf(service.post("/v1/deadlines", ordered).is(201).body().get("deadline"));
    settle();
    var preview = preview(voiding(recorded, "subpoena"));
    assertThat(preview.list("stays")).singleElement().asString().contains(court, "court's order");
    applied(voiding(recorded, "subpoena"));

    assertThat(deadline(court)).containsEntry("state", "open");
    assertThat(deadline(TestService.deadlineOf(recorded))).containsEntry("state", "void");
    // A motion to quash a void subpoena is nothing that a person has to enter.
    service.as("chicago-il");
    assertThat(new PageVisitor(service, "counsel").get("/matters/" + MATTER).is(200).html())
        .contains("Void:")
        .doesNotContain("A date is missing");
  }
}
