package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.RecalculationId;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.RandomTokens;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The job by which the sweep moves deadlines after a change, when it is cut off or fails. */
@Tag("aws")
class RecalculationJobTest extends RecalculationFixture {
  @Test
  void aJobThatDiedHalfWayGoesOnAndMovesNothingTwice() {
    var ids =
        List.of("A", "B", "C").stream()
            .map(title -> Samples.letter("matter", map("title", title)))
            .map(letter -> TestService.deadlineOf(service.post("/v1/letters", letter).is(201)))
            .toList();
    settle();
    var job = apply(closing("2018-02-23")).is(201).text("recalculation");
    var calls = new int[1];
    var continued =
        new ContinueRecalculation(
            service.app.docket(), new RandomTokens(new Random(1)), (event, fields) -> {});
    var found = service.app.docket().recalculation(RecalculationId.parse(job)).orElseThrow();
    // The invocation ends after the first deadline.
    continued.go(
        found, service.clock.instant(), () -> Duration.ofSeconds(calls[0]++ == 0 ? 60 : 0));
    assertThat(service.get(RECALCULATIONS + "/" + job).is(200).list("done")).hasSize(1);

    // Another invocation that read the job earlier moves nothing twice.
    continued.go(found, service.clock.instant(), () -> Duration.ofSeconds(60));
    service.sweep();
    assertThat(service.get(RECALCULATIONS + "/" + job).is(200).text("state")).isEqualTo("done");
    assertThat(ids).allSatisfy(id -> assertThat(deadline(id)).containsEntry("planVersion", 2));
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeMovedIsReportedAndStopsNothing() {
    service.post("/v1/letters", Samples.letter("matter", map("title", "A"))).is(201);
    var second =
        TestService.deadlineOf(
            service.post("/v1/letters", Samples.letter("matter", map("title", "B"))).is(201));
    apply(closing("2018-02-23")).is(201);
    // Delete the head of the first matter.
    service
        .clients
        .dynamoDb()
        .deleteItem(
            d ->
                d.tableName(service.app.table())
                    .key(Map.of("pk", attribute("J#chicago-il"), "sk", attribute("M#a"))));

    assertThat(service.sweep()).containsEntry("recalculated", 1);
    assertThat(deadline(second)).containsEntry("planVersion", 2);
    assertThat(service.events).anyMatch(e -> e.startsWith("recalculation.deadline-left"));
    assertThat(service.sweep()).containsEntry("postponed", 1);
  }

  /** Cut off after each deadline, and continued twice from what was read first. */
  @Test
  void whatACorrectionBeginsAndEndsIsBegunAndEndedOnceHoweverOftenItIsCutOff() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena("kind", "rule-45", "returnDate", map("date", "2018-03-01")))
            .is(201);
    settle();
    var id = String.valueOf(recorded.map("subpoena").get("subpoena"));
    var job =
        apply(map("subpoena", map("subpoena", id, "kind", "antitrust-cid")))
            .is(201)
            .text("recalculation");
    var continued =
        new ContinueRecalculation(
            service.app.docket(), new RandomTokens(new Random(1)), (event, fields) -> {});
    var found = service.app.docket().recalculation(RecalculationId.parse(job)).orElseThrow();
    assertThat(found.todo()).hasSize(4);
    for (int cut = 0; cut < found.todo().size(); cut++) {
      var now = service.app.docket().recalculation(found.id()).orElseThrow();
      var calls = new int[1];
      continued.go(
          now, service.clock.instant(), () -> Duration.ofSeconds(calls[0]++ == 0 ? 60 : 0));
      continued.go(found, service.clock.instant(), () -> Duration.ofSeconds(60));
    }

    assertThat(service.get(RECALCULATIONS + "/" + job).is(200).text("state")).isEqualTo("done");
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).hasSize(4).doesNotHaveDuplicates();
  }

  private static AttributeValue attribute(String text) {
    return AttributeValue.fromS(text);
  }
}
