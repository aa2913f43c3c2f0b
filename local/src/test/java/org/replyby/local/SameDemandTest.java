package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same letter twice is refused, by a condition of the transaction; another one is not. */
@Tag("aws")
class SameDemandTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.signedInAs("clerk");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static Map<String, Object> letter(Object... others) {
    var letter = Samples.letter();
    letter.remove("another");
    letter.putAll(map(others));
    return letter;
  }

  private static Map<String, Object> subpoena(Object... others) {
    var subpoena = Samples.subpoena();
    subpoena.remove("another");
    subpoena.putAll(map(others));
    return subpoena;
  }

  private Answer record(Map<String, Object> letter) {
    return service.post("/v1/letters", letter);
  }

  private static Object id(Answer recorded) {
    return recorded.is(201).map("letter").get("letter");
  }

  @Test
  void theSameLetterAgainIsRefusedAndTheFirstIsNamedWithTheWayOut() {
    var first = id(record(letter()));
    assertThat(record(letter()).is(409).text("detail"))
        .contains("says the same as " + first, "\"another\": true");
    assertThat(record(letter("privileged", true)).is(409).text("detail")).contains("" + first);
    var second = id(record(letter("another", true)));
    assertThat(second).isNotEqualTo(first);
    assertThat(record(letter()).is(409).text("detail")).contains("" + first);
  }

  @Test
  void anyDifferenceMakesItAnotherLetter() {
    record(letter()).is(201);
    record(letter("demand", "Other documents.")).is(201);
    record(letter("datedOn", "2018-01-23")).is(201);
    record(letter("receivedOn", "2018-01-25")).is(422);
    record(letter("responseDue", map("date", "2018-02-26"))).is(201);
    record(letter("from", map("office", "Civil Rights Division"))).is(201);
    record(letter("matter", map("title", "Another matter"))).is(201);
    var la = Samples.losAngeles();
    record(letter("jurisdiction", la, "addressee", "Chicago")).is(201);
    record(letter("grants", List.of())).is(201);
  }

  @Test
  void anIdempotencyKeyStillGivesTheFirst() {
    var first = service.postOnce("/v1/letters", letter(), "key-1").is(201).map("letter");
    var again = service.postOnce("/v1/letters", letter(), "key-1").is(200).map("letter");
    assertThat(again.get("letter")).isEqualTo(first.get("letter"));
    service.postOnce("/v1/letters", letter(), "key-2").is(409);
  }

  @Test
  void aSubpoenaIsComparedAlike() {
    service.post("/v1/subpoenas", subpoena()).is(201);
    service.post("/v1/subpoenas", subpoena()).is(409);
    service.post("/v1/subpoenas", subpoena("kind", "grand-jury")).is(201);
    service.post("/v1/subpoenas", subpoena("another", true)).is(201);
  }

  private void change(Map<String, Object> change) {
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
  }

  @Test
  void oneThatIsVoidMayBeRecordedAgain() {
    var first = id(record(letter()));
    change(map("void", map("document", first, "why", "It was of another city.")));
    var second = id(record(letter()));
    assertThat(record(letter()).is(409).text("detail")).contains("" + second);
  }

  @Test
  void aCorrectionMovesWhatIsCompared() {
    var first = id(record(letter()));
    change(map("letter", map("letter", first, "demand", "All documents, as corrected.")));
    assertThat(record(letter("demand", "All documents, as corrected.")).is(409).text("detail"))
        .contains("" + first);
    record(letter()).is(201);
  }

  @Test
  void sixAtOnceMakeOne() throws Exception {
    record(letter("demand", "The first of the matter.")).is(201);
    try (var pool = Executors.newFixedThreadPool(6)) {
      var posts =
          IntStream.range(0, 6)
              .<Callable<Integer>>mapToObj(i -> () -> record(letter()).status())
              .toList();
      var statuses = pool.invokeAll(posts).stream().map(f -> f.resultNow()).sorted().toList();
      assertThat(statuses.getFirst()).isEqualTo(201);
      assertThat(statuses.subList(1, 6)).allMatch(s -> s == 409 || s == 503);
    }
  }
}
