package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Corrections of a matter, a jurisdiction, a deadline entered by hand, and a closed day. */
@Tag("aws")
class NamesCorrectionTest extends RecalculationFixture {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  @Test
  void aTitleIsCorrectedAndItsReadersAreToldOnce() {
    var id = service.recordLetter();
    settle();
    var change = map("matter", map("matter", MATTER, "title", "Byrne JAG FY2017"));
    var told = applied(change);

    assertThat(told)
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.email())
                    .contains("corrected from Byrne JAG FY2016 to Byrne JAG FY2017.")
                    .contains("Matter: Byrne JAG FY2017"));
    assertThat(deadline(id))
        .containsEntry("matterTitle", "Byrne JAG FY2017")
        .containsEntry("planVersion", 1);
    assertThat(lines(MATTER, "title-corrected"))
        .singleElement()
        .asString()
        .contains("Byrne JAG FY2016 -> Byrne JAG FY2017");
    assertThat(
            service
                .post(PREVIEW, map("matter", map("matter", MATTER, "title", "Byrne JAG FY2017")))
                .is(422)
                .pointers())
        .containsExactly("/matter/title");
  }

  @Test
  void aWrongZoneMovesEveryOpenDeadlineAndKeepsTheEscalationRules() {
    var id = service.recordLetter();
    settle();
    service
        .put(
            "/v1/jurisdictions/chicago-il/escalation",
            map("part", 3, "leastMinutes", 30, "mostMinutes", 600))
        .is(200);
    var ordered =
        TestService.deadlineOf(
            service.post("/v1/letters", Samples.letter("matter", map("title", "B"))).is(201));
    service
        .post(
            "/v1/deadlines/" + ordered + "/extension",
            map(
                "due",
                map("date", "2018-03-02", "time", "12:00"),
                "byOrder",
                true,
                "grantedBy",
                "The court",
                "why",
                "Minute order"))
        .is(200);
    settle();
    var zone =
        map(
            "jurisdiction",
            map("jurisdiction", "chicago-il", "state", "IN", "timeZone", "America/New_York"));
    assertThat(preview(zone).list("moves")).hasSize(2);
    assertThat(applied(zone))
        .hasSize(2)
        .allSatisfy(
            seen ->
                assertThat(seen.email())
                    .contains("corrected from America/Chicago to America/New_York."));

    assertThat(date(id, "dueLocal")).contains("17:00:00-05:00[America/New_York]");
    assertThat(date(ordered, "dueLocal")).startsWith("2018-03-02T12:00");
    assertThat(deadline(ordered)).containsEntry("zone", "America/New_York");
    var shown = service.get("/v1/jurisdictions/chicago-il").is(200);
    assertThat(shown.body()).containsEntry("timeZone", "America/New_York");
    assertThat(shown.map("escalation")).containsEntry("part", 3);
  }

  @Test
  void aCitysNameIsCorrectedEverywhereAndItsIdStays() {
    service.recordLetter();
    settle();
    var told =
        applied(map("jurisdiction", map("jurisdiction", "chicago-il", "name", "City of Chicago")));

    assertThat(told)
        .singleElement()
        .satisfies(s -> assertThat(s.sms()).contains("City of Chicago"));
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).body())
        .containsEntry("name", "City of Chicago");
    assertThat(
            service
                .post(
                    PREVIEW,
                    map("jurisdiction", map("jurisdiction", "chicago-il", "state", "Illinois")))
                .is(422)
                .pointers())
        .containsExactly("/jurisdiction/state");
  }

  private String enter(Object... more) {
    var deadline =
        map(
            "matter", MATTER,
            "kind", "motion-to-quash",
            "from", map("office", "U.S. Attorney"),
            "datedOn", "2018-01-24",
            "demand", "A motion to quash, promptly.");
    deadline.putAll(map(more));
    return String.valueOf(service.post("/v1/deadlines", deadline).is(201).body().get("deadline"));
  }

  @Test
  void aDeadlineEnteredByHandIsCorrectedAlsoIfAnOrderFixedIt() {
    service.recordLetter();
    var id =
        enter("due", map("date", "2018-03-12"), "statedBy", "the judge's order", "byOrder", true);
    settle();
    var wrong =
        map("deadline", id, "due", map("date", "2018-03-02"), "statedBy", "the order of Jan 24");
    var told = applied(map("deadline", wrong));

    assertThat(told)
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.email())
                    .contains("The due date was corrected from March 12, 2018 to March 2, 2018."));
    assertThat(deadline(id)).containsEntry("fixedByOrder", true);
    assertThat(date(id, "dueLocal")).startsWith("2018-03-02T");
    assertThat(lines(MATTER, "deadline-corrected"))
        .singleElement()
        .asString()
        .contains("due.date=2018-03-12 -> 2018-03-02", "the judge's order -> the order of Jan 24");
    assertThat(applied(map("deadline", map("deadline", id, "kind", "ordered"))))
        .singleElement()
        .satisfies(seen -> assertThat(seen.alert()).contains(".2.corrected-"));
    assertThat(deadline(id)).containsEntry("kind", "ordered");
  }

  /** 5 U.S.C. 552(a)(6)(A)(i): twenty working days from receipt, ten more for unusual ones. */
  @Test
  void theReceiptOfARequestIsCorrected() {
    service.recordLetter();
    var id = enter("kind", "foia-determination", "foia", map("receivedOn", "2018-01-24"));
    assertThat(date(id, "dueLocal")).startsWith("2018-02-22T");
    var change = map("deadline", map("deadline", id, "foia", map("receivedOn", "2018-01-22")));
    applied(change);
    assertThat(date(id, "dueLocal")).startsWith("2018-02-20T");
    applied(map("deadline", map("deadline", id, "foia", map("unusualCircumstances", true))));
    assertThat(date(id, "dueLocal")).startsWith("2018-03-06T");
  }

  @Test
  void whatALetterStartedIsCorrectedInTheLetter() {
    var id = service.recordLetter();
    assertThat(
            service
                .post(
                    PREVIEW, map("deadline", map("deadline", id, "due", map("date", "2018-02-22"))))
                .is(409)
                .text("detail"))
        .contains("correct that letter or subpoena");
  }

  private static Map<String, Object> removal(String why) {
    return map(
        "removedClosing",
        map(
            "jurisdiction",
            "chicago-il",
            "date",
            "2018-02-23",
            "kind",
            "court",
            "why",
            why,
            "privileged",
            false));
  }

  @Test
  void aClosedDayAddedInErrorIsRemovedToldAndCanBeAddedAgain() {
    var id = service.recordLetter();
    settle();
    assertThat(applied(closing("2018-02-23"))).hasSize(1);
    assertThat(date(id, "safeDueLocal")).startsWith("2018-02-22T");
    var told = applied(removal("The order was of another court."));

    assertThat(told)
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.email())
                    .contains("Friday, February 23, 2018 is not closed after all: a day of snow")
                    .contains("The order was of another court."));
    assertThat(date(id, "safeDueLocal")).startsWith("2018-02-23T");
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).list("closings")).isEmpty();
    service.post(PREVIEW, removal("again")).is(409);
    var removed =
        service.get("/v1/jurisdictions/chicago-il/docket").is(200).list("entries").stream()
            .filter(line -> "closing-removed".equals(line.get("kind")))
            .findFirst()
            .orElseThrow();
    assertThat(removed.get("details").toString())
        .contains("why.sha256")
        .doesNotContain("another court");
    assertThat(removed.get("texts").toString()).contains("The order was of another court.");

    service.advance(Duration.ofSeconds(1));
    assertThat(applied(closing("2018-02-23"))).hasSize(1);
    assertThat(date(id, "safeDueLocal")).startsWith("2018-02-22T");
    assertThat(lines(MATTER, "deadline-recalculated")).hasSize(3);
  }

  /**
   * 18 U.S.C. 3486(a)(5): a petition goes to a court, which the clerk of the city had not named.
   */
  @Test
  void aCourtThatWasMissingIsCorrectedAndThePetitionGoesThere() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "kind", "administrative-3486", "returnDate", map("date", "2018-03-01")))
            .is(201);
    var petition = String.valueOf(recorded.list("alsoStarted").getFirst().get("deadline"));
    assertThat(explained(petition)).doesNotContain("Northern District");
    settle();
    applied(map("jurisdiction", map("jurisdiction", "chicago-il", "court", "ilnd")));

    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).body().get("court"))
        .asString()
        .contains("ilnd");
    assertThat(explained(petition)).contains("Court for the Northern District of Illinois");
    assertThat(lines(MATTER, "deadline-recalculated")).as("its dates are the same").isEmpty();
  }

  private String explained(String deadline) {
    return String.valueOf(deadline(deadline).get("explanation"));
  }
}
