package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("aws")
class RecordingTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void recordingALetterIsOneReadOneQueryAndOneTransaction() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.officials.addReachable("Bob Example");
    service.calls.reset();
    service.recordLetterToConfirm();
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    // The matter's head, two docket entries, the count of matters, the letter, the hash of what it
    // says, its deadline, two alerts, and the count of the day.
    assertThat(service.calls.count("actions")).isEqualTo(10);
    // The jurisdiction, the head of its docket, and two officials.
    assertThat(service.calls.count("itemsRead")).isEqualTo(4);
  }

  @Test
  void aLetterToANewJurisdictionOpensItInTheSameTransaction() {
    service.calls.reset();
    service.recordLetterToConfirm();
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).text("name"))
        .isEqualTo("Chicago");
  }

  @Test
  void aLetterWithoutATimeIsDueAtFiveInTheEastWhichIsFourInChicagoAndTwoInLosAngeles() {
    var chicago = service.get("/v1/deadlines/" + service.recordLetter()).is(200);
    assertThat(chicago.text("due")).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(chicago.text("dueLocal")).startsWith("2018-02-23T16:00");
    var angeles =
        service.post("/v1/letters", Samples.letter("jurisdiction", Samples.losAngeles())).is(201);
    var deadline = service.get("/v1/deadlines/" + TestService.deadlineOf(angeles)).is(200);
    assertThat(deadline.text("due")).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(deadline.text("dueLocal")).startsWith("2018-02-23T14:00");
  }

  @Test
  void theSameRequestTwiceIsOneLetterAndOneAlert() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    var first = service.postOnce("/v1/letters", Samples.letter(), "key-1").is(201);
    service.advance(java.time.Duration.ofSeconds(9));
    var second = service.postOnce("/v1/letters", Samples.letter(), "key-1").is(200);
    assertThat(second.map("deadline").get("deadline"))
        .isEqualTo(first.map("deadline").get("deadline"));
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void anIdempotencyKeyCannotNameTwoLetters() {
    service.postOnce("/v1/letters", Samples.letter(), "key-1").is(201);
    var otherText = Samples.letter("demand", "Something else.");
    var otherMatter = Samples.letter("matter", Map.of("title", "Another"));
    service.postOnce("/v1/letters", otherText, "key-1").is(422);
    service.postOnce("/v1/letters", otherMatter, "key-1").is(422);
    assertThat(service.get("/v1/deadlines?jurisdiction=chicago-il").is(200).list("deadlines"))
        .hasSize(1);
  }

  @Test
  void whatIsOnRecordOfAJurisdictionWins() {
    service.addChicago();
    var wrong =
        Samples.map(
            "name", "Chicago", "kind", "town", "state", "IL", "timeZone", "America/Chicago");
    service.post("/v1/letters", Samples.letter("jurisdiction", wrong)).is(409);
  }

  @Test
  void sixtyOfficialsAreToldInOneTransactionAndASixtyFirstIsNotRegistered() {
    service.addChicago();
    for (int i = 1; i <= 60; i++) {
      service.officials.confirm(service.officials.addUnreachable("Official " + i));
    }
    service
        .post(
            "/v1/jurisdictions/chicago-il/officials", Samples.map("name", "One more", "role", "x"))
        .is(409);
    service.calls.reset();
    service.recordLetterToConfirm();
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(68);
  }

  @Test
  void aSubpoenaIsToldAtOnceAndUrgently() {
    service.addChicago();
    service
        .post(
            "/v1/jurisdictions/chicago-il/officials",
            Samples.map("name", "Deputy", "role", "x", "tier", "deputy", "leastSeverity", "urgent"))
        .is(201);
    service.officials.addReachable("Ann Example");
    var letter = service.post("/v1/letters", Samples.letter()).is(201);
    service.deliverStream();
    service.takePublished();
    service.calls.reset();
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena("follows", String.valueOf(letter.map("letter").get("letter"))))
            .is(201);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    service.deliverStream();
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().sms()).contains("SUBPOENA");
    assertThat(TestService.deadlineOf(recorded)).isNotEqualTo(TestService.deadlineOf(letter));
  }

  @Test
  void aSubpoenaCannotFollowALetterThatIsNotThere() {
    service.recordLetter();
    var answer =
        service
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
    service
        .post("/v1/letters", Samples.letter("grants", java.util.Collections.nCopies(50, grant)))
        .is(201);
    service
        .post("/v1/letters", Samples.letter("grants", java.util.Collections.nCopies(51, grant)))
        .is(422);
  }
}
