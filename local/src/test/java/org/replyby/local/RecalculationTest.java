package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The preview of a change on which dates depend, and its application. */
@Tag("aws")
class RecalculationTest extends RecalculationFixture {
  @Test
  void aPreviewSaysWhatWouldMoveFromWhenToWhenAndWritesNothing() {
    var id = service.recordLetter();
    service.calls.reset();
    var preview = service.post(PREVIEW, closing("2018-02-23")).is(200);

    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2));
    var move = preview.list("moves").getFirst();
    assertThat(move).containsEntry("deadline", id);
    assertThat(String.valueOf(move.get("from"))).contains("safeDueLocal=2018-02-23T16:00");
    assertThat(String.valueOf(move.get("to"))).contains("safeDueLocal=2018-02-22T16:00");
    assertThat(String.valueOf(move.get("why"))).contains("a day of snow (General Order 18-0005)");
    assertThat(date(id, "safeDueLocal")).startsWith("2018-02-23T16:00");
  }

  @Test
  void anAppliedClosingMovesEachDeadlineInOneTransactionAndTellsTheNewDateOnce() {
    var id = service.recordLetter();
    settle();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    service.calls.reset();
    var job = service.post(RECALCULATIONS, change).is(201);
    // The closing, its line on the jurisdiction's docket, that docket's head, and the job.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 2, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(4);
    assertThat(job.text("state")).isEqualTo("going-on");

    service.calls.reset();
    assertThat(service.sweep()).containsEntry("recalculated", 1);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 4 + 1 + 1, "GetItem", 2, "TransactWriteItems", 1));
    // The head, a docket entry, the deadline, the job, and one alert.
    assertThat(service.calls.count("actions")).isEqualTo(5);

    assertThat(deadline(id))
        .containsEntry("planVersion", 2)
        .hasEntrySatisfying(
            "safeDueLocal", safe -> assertThat(safe.toString()).startsWith("2018-02-22T16:00"))
        .hasEntrySatisfying(
            "dueLocal", due -> assertThat(due.toString()).startsWith("2018-02-23T16:00"));
    assertThat(service.get(RECALCULATIONS + "/" + job.text("recalculation")).is(200).text("state"))
        .isEqualTo("done");
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).singleElement().asString().contains(".2.recalculated.");
    assertThat(service.sweep()).containsEntry("recalculated", 0);
    assertThat(
            service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").is(200).body().toString())
        .contains("deadline-recalculated", "a day of snow");
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).list("closings")).hasSize(1);
  }

  @Test
  void theSameTokenTwiceIsOnce() {
    service.recordLetter();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    var job = service.post(RECALCULATIONS, change).is(201);

    assertThat(service.post(RECALCULATIONS, change).is(200).text("recalculation"))
        .isEqualTo(job.text("recalculation"));
  }

  @Test
  void aUsedTokenWithAnotherChangeIsRefused() {
    service.recordLetter();
    var change = closing("2018-02-23");
    var token = service.post(PREVIEW, change).is(200).text("token");
    change.put("token", token);
    service.post(RECALCULATIONS, change).is(201);
    var other = closing("2018-02-22");
    other.put("token", token);

    assertThat(service.post(RECALCULATIONS, other).is(409).text("detail"))
        .contains("already used for another change");
  }

  @Test
  void applyingIsRefusedIfSomethingMovedSinceThePreview() {
    var id = service.recordLetter();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    service
        .post(
            "/v1/deadlines/" + id + "/extension",
            map("due", map("date", "2018-03-02"), "grantedBy", "The bureau", "why", "asked"))
        .is(200);

    assertThat(service.post(RECALCULATIONS, change).is(412).text("title"))
        .isEqualTo("Precondition failed");
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).list("closings")).isEmpty();
  }

  @Test
  void aDeadlineThatIsMetOrFixedByAnOrderNeverMoves() {
    var met = service.recordLetter();
    service.post("/v1/deadlines/" + met + "/met", Samples.met("2018-01-24")).is(200);
    var ordered =
        TestService.deadlineOf(
            service.post("/v1/letters", Samples.letter("matter", map("title", "Another"))).is(201));
    service
        .post(
            "/v1/deadlines/" + ordered + "/extension",
            map(
                "due",
                map("date", "2018-03-02"),
                "byOrder",
                true,
                "grantedBy",
                "The court",
                "why",
                "Minute order"))
        .is(200);

    assertThat(service.post(PREVIEW, closing("2018-02-23")).is(200).list("moves")).isEmpty();
    assertThat(service.post(PREVIEW, closing("2018-03-02")).is(200).list("moves")).isEmpty();
  }

  @Test
  void anothersRecalculationsAreNotFound() {
    service.recordLetter();
    var job = apply(closing("2018-02-23")).is(201).text("recalculation");
    service.as("denver-co");

    service.get(RECALCULATIONS + "/" + job).is(404);
    service.post(PREVIEW, closing("2018-02-22")).is(404);
  }

  @Test
  void whatCannotBeAPreviewsTokenIsABadFieldNotAFault() {
    service.recordLetter();
    for (var token : List.of("A B!", "", "0000", "f".repeat(10_000))) {
      var change = closing("2018-02-23");
      change.put("token", token);
      assertThat(service.post(RECALCULATIONS, change).is(422).pointers()).containsExactly("/token");
    }
  }

  @Test
  void badChangesNameTheirFields() {
    assertThat(service.post(PREVIEW, map()).is(422).pointers()).containsExactly("");
    assertThat(
            service
                .post(PREVIEW, map("closing", map("jurisdiction", "chicago-il", "kind", "weekend")))
                .is(422)
                .pointers())
        .containsExactlyInAnyOrder(
            "/closing/date", "/closing/kind", "/closing/name", "/closing/authority");
    service.post(PREVIEW, map("letter", map("letter", "chicago-il.none.l1"))).is(404);
    var extension = map("by", map("count", 90, "unit", "years", "from", "current-date"));
    extension.putAll(
        map("deadline", service.recordLetter(), "grantedBy", "The bureau", "why", "asked"));
    assertThat(service.post(PREVIEW, map("extension", extension)).is(422).pointers())
        .containsExactly("/extension/by/count");
  }
}
