package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("aws")
class RecordingTest {
  private final World world = World.at(World.JANUARY);

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void recordingALetterIsOneQueryAndOneTransaction() {
    world.chicago();
    world.official("Ann Example");
    world.official("Bob Example");
    world.calls.reset();
    world.letter();
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1, "TransactWriteItems", 1));
    // The matter's head, two lines of the docket, the letter, its deadline, two alerts.
    assertThat(world.calls.of("actions")).isEqualTo(7);
    assertThat(world.calls.of("itemsRead")).isEqualTo(3);
  }

  @Test
  void aLetterToANewJurisdictionOpensItInTheSameTransaction() {
    world.calls.reset();
    world.letter();
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1, "TransactWriteItems", 1));
    assertThat(world.get("/v1/jurisdictions/chicago-il").is(200).text("name")).isEqualTo("Chicago");
  }

  @Test
  void aLetterWithoutATimeIsDueAtFiveInTheEastWhichIsFourInChicagoAndTwoInLosAngeles() {
    var chicago = world.get("/v1/deadlines/" + world.letter()).is(200);
    assertThat(chicago.text("due")).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(chicago.text("dueLocal")).startsWith("2018-02-23T16:00");
    var angeles =
        world.post("/v1/letters", Samples.letter("jurisdiction", Samples.losAngeles())).is(201);
    var deadline = world.get("/v1/deadlines/" + World.deadlineOf(angeles)).is(200);
    assertThat(deadline.text("due")).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(deadline.text("dueLocal")).startsWith("2018-02-23T14:00");
  }

  @Test
  void theSameRequestTwiceIsOneLetterAndOneAlert() {
    world.chicago();
    world.official("Ann Example");
    var first = world.postOnce("/v1/letters", Samples.letter(), "key-1").is(201);
    world.later(java.time.Duration.ofSeconds(9));
    var second = world.postOnce("/v1/letters", Samples.letter(), "key-1").is(200);
    assertThat(second.map("deadline").get("id")).isEqualTo(first.map("deadline").get("id"));
    world.stream();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void anIdempotencyKeyCannotNameTwoLetters() {
    world.postOnce("/v1/letters", Samples.letter(), "key-1").is(201);
    var otherText = Samples.letter("demand", "Something else.");
    var otherMatter = Samples.letter("matter", Map.of("title", "Another"));
    world.postOnce("/v1/letters", otherText, "key-1").is(409);
    world.postOnce("/v1/letters", otherMatter, "key-1").is(409);
    assertThat(world.get("/v1/deadlines?jurisdiction=chicago-il").is(200).list("deadlines"))
        .hasSize(1);
  }

  @Test
  void whatIsOnRecordOfAJurisdictionWins() {
    world.chicago();
    var wrong =
        Samples.map("name", "Chicago", "kind", "city", "state", "IL", "timeZone", "America/Denver");
    world.post("/v1/letters", Samples.letter("jurisdiction", wrong)).is(409);
  }

  @Test
  void sixtyOfficialsAreToldInOneTransactionAndASixtyFirstIsNotRegistered() {
    world.chicago();
    for (int i = 1; i <= 60; i++) {
      world.unsubscribed("Official " + i);
    }
    world
        .post(
            "/v1/jurisdictions/chicago-il/officials", Samples.map("name", "One more", "role", "x"))
        .is(409);
    world.calls.reset();
    world.letter();
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1, "TransactWriteItems", 1));
    assertThat(world.calls.of("actions")).isEqualTo(65);
  }

  @Test
  void aSubpoenaIsToldAtOnceAndUrgently() {
    world.chicago();
    world
        .post(
            "/v1/jurisdictions/chicago-il/officials",
            Samples.map("name", "Deputy", "role", "x", "tier", "deputy", "leastSeverity", "urgent"))
        .is(201);
    world.official("Ann Example");
    var letter = world.post("/v1/letters", Samples.letter()).is(201);
    world.stream();
    world.published();
    world.calls.reset();
    var recorded =
        world
            .post(
                "/v1/subpoenas",
                Samples.subpoena("follows", String.valueOf(letter.map("letter").get("id"))))
            .is(201);
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 1, "TransactWriteItems", 1));
    world.stream();
    var seen = world.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().sms()).contains("SUBPOENA");
    assertThat(World.deadlineOf(recorded)).isNotEqualTo(World.deadlineOf(letter));
  }

  @Test
  void aSubpoenaCannotFollowALetterThatIsNotThere() {
    world.letter();
    var answer =
        world
            .post(
                "/v1/subpoenas",
                Samples.subpoena("follows", "chicago-il.byrne-jag-fy2016.lnosuchletter"))
            .is(422);
    assertThat(answer.pointers()).isEqualTo(List.of("/follows"));
  }

  @Test
  void fiftyGrantsFitAndFiftyOneDoNot() {
    var grant =
        Samples.map("awardNumber", "A", "program", "P", "fiscalYear", 2016, "amount", "1.50");
    world
        .post("/v1/letters", Samples.letter("grants", java.util.Collections.nCopies(50, grant)))
        .is(201);
    world
        .post("/v1/letters", Samples.letter("grants", java.util.Collections.nCopies(51, grant)))
        .is(422);
  }
}
