package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deadlines and alerts that each kind of demand starts. */
@Tag("aws")
class KindsTest {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicagoHasAnOfficial() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static Map<String, Object> rule45() {
    return Samples.subpoena("kind", "rule-45", "servedOn", "2018-01-24");
  }

  private static List<String> texts(List<Map<String, Object>> objects, String name) {
    return objects.stream().map(o -> String.valueOf(o.get(name))).toList();
  }

  @Test
  void aRule45SubpoenaStartsItsReturnObjectionsAndMotionInOneTransaction() {
    service.calls.reset();
    var recorded = service.post("/v1/subpoenas", rule45()).is(201);

    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    // The matter, four docket entries, the count of matters, the subpoena, the hash of what it
    // says,
    // three deadlines, one alert, and the count of the day.
    assertThat(service.calls.count("actions")).isEqualTo(13);
    assertThat(recorded.map("deadline")).containsEntry("kind", "subpoena-return");
    assertThat(texts(recorded.list("alsoStarted"), "kind"))
        .containsExactly("objection", "motion-to-quash");
    // Both dates are before the return date, Wednesday, 7 February, and 14 days after service.
    assertThat(texts(recorded.list("alsoStarted"), "dueLocal"))
        .allSatisfy(due -> assertThat(due).startsWith("2018-02-06T"));
    assertThat(recorded.map("subpoena")).containsEntry("byHand", List.of());
  }

  @Test
  void theSubpoenaIsToldAtOnceAndWhatItStartsByTheNextSweepOnceEach() {
    service.post("/v1/subpoenas", rule45()).is(201);
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".1.issued.");

    assertThat(service.sweep()).containsEntry("fired", 2);
    service.deliverStream();
    service.sweep();
    service.deliverStream();
    assertThat(service.takePublished())
        .hasSize(2)
        .allSatisfy(id -> assertThat(id).contains(".1.set."))
        .anySatisfy(id -> assertThat(id).contains("-objection."))
        .anySatisfy(id -> assertThat(id).contains("-quash."));
  }

  @Test
  void thePlanShowsThatTheSweepHasToTellAndThenThatItDid() {
    var objection =
        texts(service.post("/v1/subpoenas", rule45()).is(201).list("alsoStarted"), "deadline")
            .getFirst();
    var plan = "/v1/deadlines/" + objection + "/plan";

    assertThat(service.get(plan).is(200).list("rungs").getFirst())
        .containsEntry("state", "planned")
        .containsEntry("rung", "set");
    service.sweep();
    assertThat(service.get(plan).is(200).list("rungs").getFirst()).containsEntry("state", "fired");
  }

  @Test
  void theSameKeyRecordsTheSameDeadlines() {
    var first = service.postOnce("/v1/subpoenas", rule45(), "once").is(201);
    var again = service.postOnce("/v1/subpoenas", rule45(), "once").is(200);

    assertThat(texts(again.list("alsoStarted"), "deadline"))
        .isEqualTo(texts(first.list("alsoStarted"), "deadline"));
    assertThat(service.get("/v1/deadlines?jurisdiction=chicago-il").is(200).list("deadlines"))
        .hasSize(3);
  }

  @Test
  void whatNoLawCountsIsMissingUntilItIsEnteredByHand() {
    var recorded = service.post("/v1/subpoenas", Samples.subpoena("kind", "grand-jury")).is(201);
    var subpoena = String.valueOf(recorded.map("subpoena").get("subpoena"));
    assertThat(missing()).containsExactly("motion-to-quash of " + subpoena);

    service.post("/v1/deadlines", byHand(subpoena)).is(201);
    assertThat(missing()).isEmpty();
  }

  /** As docs/api.md says: what the subpoenas name, without what the deadlines name. */
  private List<String> missing() {
    var lists = service.get("/v1/matters/" + MATTER).is(200).map("lists");
    var entered =
        service.get(String.valueOf(lists.get("deadlines"))).is(200).list("deadlines").stream()
            .map(d -> d.get("kind") + " of " + d.get("document"))
            .toList();
    return service.get(String.valueOf(lists.get("subpoenas"))).is(200).list("subpoenas").stream()
        .flatMap(s -> kinds(s.get("byHand")).map(kind -> kind + " of " + s.get("subpoena")))
        .filter(wanted -> !entered.contains(wanted))
        .toList();
  }

  private static Stream<?> kinds(Object byHand) {
    return ((List<?>) byHand).stream().map(missing -> ((Map<?, ?>) missing).get("kind"));
  }

  private static Map<String, Object> byHand(String subpoena) {
    return map(
        "matter",
        MATTER,
        "kind",
        "motion-to-quash",
        "from",
        map("office", "Office of Justice Programs"),
        "datedOn",
        "2018-01-24",
        "demand",
        "Motion to quash the grand jury subpoena.",
        "document",
        subpoena,
        "due",
        map("date", "2018-02-05"),
        "statedBy",
        "the city attorney");
  }

  @Test
  void anEnteredDeadlineIsToldSetOnceAndKeptApartByItsKey() {
    var subpoena =
        String.valueOf(
            service
                .post("/v1/subpoenas", Samples.subpoena())
                .is(201)
                .map("subpoena")
                .get("subpoena"));
    service.deliverStream();
    service.takePublished();
    var first = service.postOnce("/v1/deadlines", byHand(subpoena), "hand").is(201);
    var again = service.postOnce("/v1/deadlines", byHand(subpoena), "hand").is(200);

    assertThat(again.text("deadline")).isEqualTo(first.text("deadline"));
    var other = byHand(subpoena);
    other.put("due", map("date", "2018-02-06"));
    service.postOnce("/v1/deadlines", other, "hand").is(422);
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".1.set.");
  }

  @Test
  void aRequestOfTheCityStartsTheAgencysTwentyWorkingDays() {
    service.recordLetter();
    var foia =
        map(
            "matter",
            MATTER,
            "from",
            map("office", "Office of Information Policy"),
            "datedOn",
            "2018-01-22",
            "demand",
            "All letters of this programme.",
            "foia",
            map("receivedOn", "2018-01-23"));
    var twenty = service.post("/v1/deadlines", foia).is(201);
    foia.put("foia", map("receivedOn", "2018-01-23", "unusualCircumstances", true));
    var thirty = service.post("/v1/deadlines", foia).is(201);

    // Washington's Birthday, 19 February, does not count.
    assertThat(twenty.text("dueLocal")).startsWith("2018-02-21T");
    assertThat(thirty.text("dueLocal")).startsWith("2018-03-07T");
    assertThat(twenty.text("kind")).isEqualTo("foia-determination");
  }

  @Test
  void aLetterCanSayWithinHowManyDays() {
    var letter = Samples.letter("respondWithin", map("count", 30, "unit", "calendar_days"));
    letter.remove("responseDue");
    var recorded = service.post("/v1/letters", letter).is(201);

    assertThat(String.valueOf(recorded.map("deadline").get("dueLocal"))).startsWith("2018-02-23T");
    var shown = service.get("/v1/letters/" + recorded.map("letter").get("letter")).is(200);
    assertThat(shown.map("respondWithin"))
        .containsEntry("count", 30)
        .containsEntry("unit", "calendar_days");
    assertThat(
            service
                .get("/v1/deadlines/" + TestService.deadlineOf(recorded))
                .is(200)
                .map("explanation")
                .get("sentence"))
        .asString()
        .contains("30 days later, every day counted, is Friday, February 23, 2018");
  }

  @Test
  void aPeriodThatEndsBeyondTheHorizonIsASlip() {
    var letter = Samples.letter("respondWithin", map("count", 30, "unit", "years"));
    letter.remove("responseDue");

    assertThat(service.post("/v1/letters", letter).is(422).pointers())
        .containsExactly("/respondWithin/count");
  }

  @Test
  void whatComesWithALetterOrSubpoenaIsNotEnteredByHand() {
    service.recordLetter();
    var entered = byHand(MATTER + ".s1");
    entered.put("kind", "response");

    assertThat(service.post("/v1/deadlines", entered).is(422).pointers()).containsExactly("/kind");
  }

  @Test
  void aFollowUpNamesTheLetterThatItTakesUp() {
    var first =
        String.valueOf(
            service.post("/v1/letters", Samples.letter()).is(201).map("letter").get("letter"));
    var second = service.post("/v1/letters", Samples.letter("follows", first)).is(201);

    assertThat(second.map("letter")).containsEntry("follows", first);
    assertThat(
            service
                .post("/v1/letters", Samples.letter("follows", MATTER + ".l000000000000"))
                .is(422)
                .pointers())
        .containsExactly("/follows");
  }
}
