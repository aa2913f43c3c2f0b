package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.local.aws.Watch;

/** The windows that real demands gave, each recorded over the API, and the alerts that come. */
@Tag("aws")
class RealWindowsTest {
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

  /** From Wednesday, 2018-01-24; 16:00 in Chicago is the close of business in Washington. */
  @ParameterizedTest
  @CsvSource({
    "3, 2018-01-27, 2018-01-26, 'safe date Fri Jan 26, 4:00 PM CST, 2 days left'",
    "6, 2018-01-30, 2018-01-30, 'due Tue Jan 30, 4:00 PM CST, 6 days left'",
    "10, 2018-02-03, 2018-02-02, 'safe date Fri Feb 2, 4:00 PM CST, 9 days left'",
    "14, 2018-02-07, 2018-02-07, 'due Wed Feb 7, 4:00 PM CST, 14 days left'",
    "15, 2018-02-08, 2018-02-08, 'due Thu Feb 8, 4:00 PM CST, 15 days left'",
    "20, 2018-02-13, 2018-02-13, 'due Tue Feb 13, 4:00 PM CST, 20 days left'",
    "23, 2018-02-16, 2018-02-16, 'due Fri Feb 16, 4:00 PM CST, 23 days left'",
    "30, 2018-02-23, 2018-02-23, 'due Fri Feb 23, 4:00 PM CST, 30 days left'",
    "70, 2018-04-04, 2018-04-04, 'due Wed Apr 4, 4:00 PM CDT, 70 days left'"
  })
  void aWindowInDaysIsCountedAndTold(int days, String due, String safe, String text) {
    var recorded =
        letter(map("respondWithin", map("count", days, "unit", "calendar_days", "from", "letter")));

    assertThat(recorded.map("deadline").get("dueLocal").toString()).startsWith(due);
    assertThat(recorded.map("deadline").get("safeDueLocal").toString()).startsWith(safe);
    assertThat(sms()).contains("new DOJ letter, reply").contains(text);
  }

  @Test
  void fortyEightHoursRunFromTheLettersOwnHour() {
    var within = map("count", 48, "unit", "hours", "from", "letter", "at", "09:00");
    var recorded = letter(map("respondWithin", within));

    assertThat(recorded.map("deadline").get("dueLocal").toString()).startsWith("2018-01-26T09:00");
    assertThat(sms()).contains("due Fri Jan 26, 9:00 AM CST, 2 days left");
  }

  @Test
  void promptlyIsReviewedOnTheDayThatAPersonSetsAndDailyAfterIt() {
    var recorded = letter(map("noDayGiven", map("says", "promptly", "reviewOn", "2018-01-26")));

    assertThat(recorded.map("deadline"))
        .containsEntry("due", null)
        .containsEntry("safeDue", null)
        .containsEntry("aim", "review")
        .containsEntry("reviewBy", "2018-01-26");
    assertThat(sms()).contains("no due date, review by Fri Jan 26, 4:00 PM CST");
    service.runAt("2018-01-26T15:00:00Z");
    assertThat(sms()).contains("no due date, review it today, Fri Jan 26");
    service.runAt("2018-01-27T15:00:00Z");
    assertThat(sms()).contains("no due date, review was due Fri Jan 26, 1 day overdue");
  }

  @Test
  void aLetterOfTwoDatesStartsTwoDeadlinesThatAreMetByThemselves() {
    var recorded =
        letter(
            map(
                "parts",
                List.of(
                    map("what", "answer", "due", map("date", "2018-01-26")),
                    map("what", "documents", "due", map("date", "2018-02-23")))));
    var answer = TestService.deadlineOf(recorded);

    assertThat(recorded.list("alsoStarted")).hasSize(1);
    service.post("/v1/deadlines/" + answer + "/met", Samples.met("2018-01-24")).is(200);
    service.watch.take();
    service.runAt("2018-02-22T15:00:00Z");
    assertThat(sms()).contains("reply to DOJ: documents due Fri Feb 23");
  }

  /** Acknowledged by name, and said again every 30 days until it is released. */
  @Test
  void aDutyToPreserveIsSaidAtOnceAndEveryThirtyDaysUntilItIsReleased() {
    var recorded = letter(map("preserveSince", "2018-01-24"));
    var id = TestService.deadlineOf(recorded);

    assertThat(recorded.map("deadline"))
        .containsEntry("kind", "preservation")
        .containsEntry("due", null)
        .containsEntry("saidAgainOn", "2018-02-23");
    assertThat(sms()).contains("records hold in force until the city is released");
    service.runAt("2018-02-23T15:00:00Z");
    assertThat(sms()).contains("records hold in force");
    service
        .post(
            "/v1/deadlines/" + id + "/withdrawn",
            Map.of("on", "2018-02-23", "why", "The department released the city."))
        .is(200);
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".closed.");
    service.runAt("2018-03-25T15:00:00Z");
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void aStayIsReviewedAndTheOldDateCountsAgainIfNobodyLooks() {
    var recorded = letter(map("responseDue", map("date", "2018-02-02")));
    var id = TestService.deadlineOf(recorded);
    var stay =
        map(
            "lookAgainOn",
            "2018-01-30",
            "grantedBy",
            "Jo Example",
            "why",
            "The department agreed to wait.");
    var stayed = service.post("/v1/deadlines/" + id + "/extension", stay).is(200);

    assertThat(stayed.body())
        .containsEntry("aim", "stayed")
        .containsEntry("reviewBy", "2018-01-30");
    service.endConfirmReminders();
    service.watch.take();
    service.runAt("2018-01-30T15:00:00Z");
    assertThat(sms()).contains("reply to DOJ, date on hold, review it today, ");
    service.runAt("2018-01-31T15:00:00Z");
    assertThat(sms()).contains("date changed", "due Fri Feb 2, 4:00 PM CST, 2 days left");
    assertThat(service.get("/v1/deadlines/" + id).is(200).body()).containsEntry("aim", "safe-date");
  }

  /** 5 U.S.C. 552(a)(6)(A): what the agency owes has no safe date, and is never called late. */
  @Test
  void whatAnAgencyOwesTheCityAsksForWhatIsNotKnown() {
    letter(map("responseDue", map("date", "2018-02-23")));
    assertThat(sms()).contains("new DOJ letter");
    var set =
        service
            .post(
                "/v1/deadlines",
                map(
                    "matter",
                    "chicago-il.byrne-jag-fy2016",
                    "from",
                    map("office", "Department of Justice"),
                    "datedOn",
                    "2018-01-22",
                    "demand",
                    "Records about the condition.",
                    "foia",
                    map("receivedOn", "2018-01-23", "properComponent", true)))
            .is(201);

    assertThat(set.body())
        .containsEntry("aim", "not-before")
        .containsEntry("safeDue", null)
        .containsEntry("late", false)
        .containsEntry("notBefore", "2018-03-08");
    assertThat(set.map("explanation").get("notes").toString())
        .contains("did the agency take ten more days", "did the agency toll its time");
    assertThat(sms()).contains("owed to you");
    var extended = "/v1/deadlines/" + set.text("deadline") + "/extension";
    var by = map("count", 10, "unit", "business_days", "from", "trigger");
    var longer = map("by", by, "grantedBy", "The agency", "why", "Unusual circumstances.");
    assertThat(service.post(extended, longer).is(200).body())
        .as("it stays what they owe")
        .containsEntry("aim", "not-before")
        .containsEntry("late", false);
    by.put("from", "current-date");
    service.post(extended, longer).is(422);
  }

  /** A right is closed by counsel; a clerk alone cannot end its alarms. */
  @Test
  void onlyCounselClosesARight() {
    var petition =
        service
            .post("/v1/subpoenas", Samples.subpoena("kind", "administrative-3486"))
            .is(201)
            .list("alsoStarted")
            .getFirst()
            .get("deadline");
    var closing = "/v1/deadlines/" + petition + "/met";
    var counsel = service.officials.addReachable("Ida Counsel");

    assertThat(service.post(closing, Samples.met("2018-01-24")).is(422).body().toString())
        .contains("/counsel", "marked as a city attorney");
    service.post(closing, Samples.met("2018-01-24", "counsel", counsel)).is(422);
    service.put("/v1/officials/" + counsel + "/attorney", Map.of("attorney", true)).is(200);
    assertThat(service.post(closing, Samples.met("2018-01-24", "counsel", counsel)).is(200).body())
        .containsEntry("state", "met");
  }

  /** What has to be found out comes first, with what each answer would change. */
  @Test
  void theListSaysWhatHasToBeFoundOutBeforeTheDayByWhichItIsDue() {
    letter(map("responseDue", map("date", "2018-01-26")));
    var unknown =
        Samples.subpoena(
            "kind",
            "false-claims-cid",
            "issuedOn",
            "2018-01-10",
            "returnDate",
            map("date", "2018-06-01"));
    service.post("/v1/subpoenas", unknown).is(201);
    var listed = service.get("/v1/deadlines?jurisdiction=chicago-il").is(200).list("deadlines");
    var petition =
        listed.stream().filter(d -> "petition".equals(d.get("kind"))).findFirst().orElseThrow();

    assertThat(petition.get("findOut").toString())
        .startsWith("The day of service is not on record.");
    var shown = service.get("/v1/deadlines/" + petition.get("deadline")).is(200).body();
    assertThat(shown.get("between").toString())
        .contains("if the demand was served on Wednesday, January 24, 2018");
  }

  private Answer letter(Map<String, Object> time) {
    var letter = Samples.letter();
    letter.remove("responseDue");
    letter.putAll(time);
    var recorded = service.post("/v1/letters", letter).is(201);
    service.endConfirmReminders();
    return recorded;
  }

  /** The texts of the alerts that were published since the last call. */
  private String sms() {
    service.deliverStream();
    service.sweep();
    return service.watch.take().stream().map(Watch.Seen::sms).collect(Collectors.joining("\n"));
  }
}
