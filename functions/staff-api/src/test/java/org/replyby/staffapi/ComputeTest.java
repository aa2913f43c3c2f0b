package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.json.Json;

/** A due date that is only asked for. */
class ComputeTest {
  private static final String PATH = "/v1/deadlines/compute";
  private final Office office = new Office();

  @Test
  void aQuestionIsAnsweredWithBothDatesAndEveryStep() {
    var answered = ask(question());

    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body())
        .containsOnlyKeys(
            "aim",
            "due",
            "dueLocal",
            "safeDue",
            "safeDueLocal",
            "reviewBy",
            "saidAgainOn",
            "notBefore",
            "between",
            "zone",
            "explanation")
        .containsEntry("due", "2007-09-05T03:59:59Z")
        .containsEntry("dueLocal", "2007-09-04T23:59:59-04:00[America/New_York]")
        .containsEntry("zone", "America/New_York");
    assertThat((Map<?, ?>) answered.at("explanation"))
        .extracting(Map::keySet)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.ITERABLE)
        .map(String::valueOf)
        .containsExactly("sentence", "text", "due", "safeDue", "notes", "law");
    assertThat(answered.at("explanation", "text").toString()).contains("1. The day of the event");
  }

  @Test
  void theHolidaysOfTheStateAndThoseGivenCount() {
    var question = question();
    question.put("triggerDate", "2008-04-07");
    question.put("period", 14);
    question.put("state", "MA");
    question.put("extraHolidays", List.of("2008-04-22"));

    assertThat(ask(question).at("dueLocal").toString()).startsWith("2008-04-23");
  }

  @Test
  void aDateCertainNeedsNeitherPeriodNorUnit() {
    var question = question();
    question.put("rule", "date_certain");
    question.remove("period");
    question.remove("unit");

    assertThat(ask(question).status()).isEqualTo(200);
  }

  @Test
  void whoeverIsSignedInMayAsk() {
    var event = Event.of("POST", PATH).body(Json.write(question()));

    assertThat(office.ask(event.claims(Map.of("sub", "someone"))).status()).isEqualTo(200);
    assertThat(office.ask(event.claims(null)).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "triggerDate, 2018-02-30, /triggerDate",
    "triggerDate, 1970-12-31, /triggerDate",
    "triggerDate, '', /triggerDate",
    "period, 14, /period",
    "unit, calendar-days, /unit",
    "rule, FRCP6A_FORWARD, /rule",
    "timeZone, EST, /timeZone",
    "state, Illinois, /state",
    "extraHolidays, 2018-02-23, /extraHolidays",
    "timezone, America/Chicago, /timezone"
  })
  void aFieldThatIsWrongIsNamedOnce(String field, String text, String pointer) {
    var question = question();
    question.put(field, text);
    var answered = ask(question);

    assertThat(answered.status()).isEqualTo(422);
    assertThat(answered.pointers()).containsExactly(pointer);
  }

  @Test
  void aPeriodIsAWholeNumberThatCanBeCounted() {
    for (var period : List.<Object>of(0, -1, 14.5, 100_000, 99_999_999_999L, true, List.of(1))) {
      var question = question();
      question.put("period", period);
      assertThat(ask(question).pointers()).as("%s", period).containsExactly("/period");
    }
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    var question = question();
    question.put("triggerDate", 20180223);
    question.put("period", null);
    question.put("extraHolidays", Arrays.asList("2018-02-23", "soon", null, 5));

    assertThat(ask(question).pointers())
        .containsExactlyInAnyOrder(
            "/triggerDate", "/period", "/extraHolidays/1", "/extraHolidays/2", "/extraHolidays/3");
  }

  @Test
  void aBodyWithoutAQuestionIsMissingEverything() {
    assertThat(office.ask("POST", PATH, "{}").pointers())
        .containsExactly("/triggerDate", "/period", "/unit", "/rule", "/timeZone");
    assertThat(office.ask("POST", PATH, "14 days").status()).isEqualTo(400);
  }

  @Test
  void thePathIsNoDeadlinesId() {
    assertThat(office.ask("GET", PATH).status()).isEqualTo(405);
    assertThat(office.ask("PUT", PATH).headers().get("Allow")).isEqualTo("POST");
    assertThat(office.ask("POST", "/v1/deadlines/computed").status()).isEqualTo(405);
  }

  private Answered ask(Map<String, @Nullable Object> question) {
    return office.ask("POST", PATH, Json.write(question));
  }

  private static Map<String, @Nullable Object> question() {
    var question = new LinkedHashMap<String, @Nullable Object>();
    question.put("triggerDate", "2007-08-22");
    question.put("period", 10);
    question.put("unit", "calendar_days");
    question.put("rule", "frcp6a_forward");
    question.put("timeZone", "America/New_York");
    return question;
  }
}
