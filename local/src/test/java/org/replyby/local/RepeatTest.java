package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.callers.DynamoKeptAnswers;
import org.replyby.model.PersonId;
import org.replyby.usecases.repeating.KeptAnswers;

/** A request that is sent again under its key is carried out once, and answered the same. */
@Tag("aws")
class RepeatTest {
  private static final Map<String, Object> GRANT =
      map("due", map("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked.");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String extension = "";

  @BeforeEach
  void begin() {
    extension = "/v1/deadlines/" + service.recordLetter() + "/extension";
  }

  @AfterEach
  void end() {
    service.close();
  }

  private long lines() {
    return service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").list("entries").size();
  }

  @Test
  void aRepeatGetsTheFirstAnswerAndChangesNothing() {
    var first = service.postOnce(extension, GRANT, "grant").is(200);
    var lines = lines();
    service.advance(Duration.ofHours(23));
    service.calls.reset();
    var again = service.postOnce(extension, GRANT, "grant").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("PutItem", 1));
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(lines()).isEqualTo(lines);
  }

  /** The sum of both writes is what a key costs. */
  @Test
  void aKeyCostsTwoWrites() {
    service.calls.reset();
    service.postOnce(extension, GRANT, "grant").is(200);
    assertThat(service.calls.count("PutItem")).isEqualTo(2);
  }

  @Test
  void anotherRequestUnderTheKeyIsRefused() {
    service.postOnce(extension, GRANT, "grant").is(200);
    var another = map("due", map("date", "2018-04-30"), "grantedBy", "BJA", "why", "Asked.");
    service.postOnce(extension, another, "grant").is(422);
    assertThat(service.postOnce(extension.replace("extension", "met"), GRANT, "grant").text("type"))
        .isEqualTo("/reference#problem-key-used");
  }

  @Test
  void theSameKeyOfAnotherPersonIsAnotherKey() {
    service.postOnce(extension, GRANT, "grant").is(200);
    var met = extension.replace("extension", "met");
    service.signedInAs("another").postOnce(met, Samples.met("2018-01-24"), "grant").is(200);
  }

  @Test
  void aRefusedRequestLeavesTheKeyFree() {
    service.postOnce(extension, map("why", "x"), "grant").is(422);
    service.postOnce(extension, GRANT, "grant").is(200);
  }

  @Test
  void afterADayTheKeyIsFree() {
    service.postOnce(extension, GRANT, "grant").is(200);
    service.advance(Duration.ofHours(24));
    var met = extension.replace("extension", "met");
    service.postOnce(met, Samples.met("2018-01-24"), "grant").is(200);
  }

  @Test
  void whatIsStillRunningIsNotBegunAgainUntilItMustBeOver() {
    var kept = new DynamoKeptAnswers(service.clients.dynamoDb(), service.app.table());
    var request = new KeptAnswers.Keyed(PersonId.of("", "x"), "key", "says");
    var now = Instant.parse("2018-01-24T15:00:00Z");
    var until = now.plus(KeptAnswers.LONGEST);
    assertThat(kept.claim(request, now, until)).isInstanceOf(KeptAnswers.Claim.Fresh.class);
    assertThat(kept.claim(request, until.minusMillis(1), until.plusSeconds(30)))
        .isEqualTo(new KeptAnswers.Claim.Running(until));
    assertThat(kept.claim(request, until, until.plusSeconds(30)))
        .isInstanceOf(KeptAnswers.Claim.Fresh.class);
  }

  @Test
  void ofManyAtOnceOneIsCarriedOut() throws InterruptedException {
    var statuses = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
    var threads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () ->
                                statuses.add(service.postOnce(extension, GRANT, "grant").status())))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(statuses).hasSize(8).isSubsetOf(List.of(200, 409)).contains(200);
    assertThat(
            service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").list("entries").stream()
                .filter(line -> line.get("kind").equals("deadline-extended")))
        .hasSize(1);
  }
}
