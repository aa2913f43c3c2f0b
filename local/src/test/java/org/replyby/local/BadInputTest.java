package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.json.Json;

/** The API answers bad input with problem details that name the field, and changes nothing. */
@Tag("aws")
class BadInputTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    assertThat(service.calls.requests().keySet()).doesNotContain("TransactWriteItems", "Publish");
    service.close();
  }

  static Stream<Arguments> badLetters() {
    return Stream.of(
        Arguments.of(
            "/jurisdiction/timeZone",
            Samples.letter(
                "jurisdiction",
                Samples.map(
                    "name", "Chicago", "kind", "city", "state", "IL", "timeZone", "Chicago/Loop"))),
        Arguments.of(
            "/responseDue/date", Samples.letter("responseDue", Map.of("date", "2018-01-23"))),
        Arguments.of(
            "/responseDue/date", Samples.letter("responseDue", Map.of("date", "2018-02-30"))),
        Arguments.of("/receivedOn", Samples.letter("receivedOn", "2015-01-24")),
        Arguments.of("/receivedOn", Samples.letter("receivedOn", "2018-01-25")),
        Arguments.of("/datedOn", Samples.letter("datedOn", "1918-01-24")),
        Arguments.of("/demand", Samples.letter("demand", " ")),
        Arguments.of("/addressee", Samples.letter("addressee", "x".repeat(10_000))),
        Arguments.of("/addressee", Samples.letter("addressee", "Mayor\u0007")),
        Arguments.of(
            "/consequences/1", Samples.letter("consequences", List.of("subpoena", "jail"))),
        Arguments.of("/recievedOn", Samples.letter("recievedOn", "2018-01-24")),
        Arguments.of("/datedOn", Samples.letter("datedOn", 20180124)));
  }

  @ParameterizedTest
  @MethodSource("badLetters")
  void aFieldThatIsWrongIsNamed(String pointer, Map<String, Object> letter) {
    var answer = service.post("/v1/letters", letter).is(422);
    assertThat(answer.pointers()).contains(pointer);
    assertThat(answer.body()).containsKeys("type", "title", "status", "detail");
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    var letter =
        Samples.letter("datedOn", "soon", "demand", "", "responseDue", Map.of("date", "late"));
    assertThat(service.post("/v1/letters", letter).is(422).pointers())
        .contains("/datedOn", "/demand", "/responseDue/date");
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    var answer = service.call("POST", "/v1/letters", "{\"datedOn\": \"2018-01-24\",", null).is(400);
    assertThat(answer.text("detail")).contains("line 1");
  }

  @Test
  void aBodyOver256KilobytesIsTooLarge() {
    var letter = Json.write(Samples.letter("demand", "x".repeat(262_145)));
    service.call("POST", "/v1/letters", letter, null).is(413);
  }

  @Test
  void whatIsNotThereIsMissing() {
    service.get("/v1/letters/chicago-il.byrne-jag.lnone").is(404);
    service.get("/v1/letters/not-an-id").is(404);
    service.get("/v1/letters/chicago-il.byrne-jag.l%2e%2e").is(404);
    service.get("/v2/letters").is(404);
    service.get("/").is(404);
  }

  @Test
  void anotherMethodIsNotAllowed() {
    service.call("PATCH", "/v1/letters", "{}", null).is(405);
    service.delete("/v1/letters").is(405);
  }
}
