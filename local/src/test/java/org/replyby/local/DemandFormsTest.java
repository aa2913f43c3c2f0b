package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters and subpoenas as they read: parts, grants, hours, and how a subpoena was served. */
@Tag("aws")
class DemandFormsTest {
  private static final String LETTERS = "/letters/new";
  private static final String SUBPOENAS = "/subpoenas/new";

  private TestService service;
  private PageVisitor clerk;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aPartIsAddedWithoutLosingWhatWasTyped() {
    var letter = StaffPagesTest.letter();
    letter.put("step", "add-parts");
    var page = clerk.send(LETTERS, letter).is(200).html();
    assertThat(page)
        .contains("Part 1: what it asks for, and by when")
        .contains("id=\"parts.0.what\"")
        .doesNotContain("parts.1.what\" name")
        .contains("All guidance on ICE.");
    letter.putAll(part(0, "documents", "14"));
    page = clerk.send(LETTERS, letter).is(200).html();
    assertThat(page)
        .contains("value=\"documents\"")
        .contains("Part 2: what it asks for, and by when");
    letter.put("step", "add-grants");
    assertThat(clerk.send(LETTERS, letter).is(200).html())
        .contains("Grant 1 that is at stake")
        .contains("value=\"documents\"")
        .doesNotContain("Part 2");
  }

  @Test
  void eachPartStartsADeadlineAndAnEmptyOneIsTakenOff() {
    var letter = StaffPagesTest.letter();
    letter.put("time", "parts");
    letter.putAll(part(0, "", ""));
    letter.putAll(part(1, "documents", "14"));
    letter.putAll(part(2, "interview", "30"));
    var preview = clerk.send(LETTERS, letter).is(200);
    assertThat(preview.html())
        .contains("Wednesday, February 7, 2018")
        .contains("Friday, February 23, 2018");
    var again = preview.hidden();
    again.put("step", "record");
    var recorded = clerk.send(LETTERS, again).is(303);
    assertThat(clerk.get(recorded.location()).is(200).html())
        .contains("documents")
        .contains("interview");
  }

  @Test
  void whatIsWrongInAPartIsNamedAtItsField() {
    var letter = StaffPagesTest.letter();
    letter.put("time", "parts");
    letter.putAll(part(0, "documents", "soon"));
    var part = part(1, "interview", "30");
    part.remove("parts.1.time");
    letter.putAll(part);
    assertThat(clerk.send(LETTERS, letter).is(422).html())
        .contains("href=\"#parts.0.within.count\">Part 1: Number must be a whole number")
        .contains("href=\"#parts.1.time\">Part 2: By when has to be chosen")
        .contains("value=\"soon\"");
  }

  @Test
  void grantsAtStakeAreRecordedWithTheLetter() {
    var letter = StaffPagesTest.letter();
    letter.put("grants.0.awardNumber", "2016-DJ-BX-0001");
    letter.put("grants.0.program", "Byrne JAG");
    letter.put("grants.0.fiscalYear", "2016");
    letter.put("grants.0.amount", "$1,500,000.50");
    var again = clerk.send(LETTERS, letter).is(200).hidden();
    again.put("step", "record");
    var recorded = clerk.send(LETTERS, again).is(303);
    assertThat(clerk.get(recorded.location()).is(200).html())
        .contains("2016-DJ-BX-0001, Byrne JAG, fiscal year 2016, $1500000.50");

    letter.put("grants.0.fiscalYear", "last");
    letter.put("grants.0.amount", "a lot");
    assertThat(clerk.send(LETTERS, letter).is(422).html())
        .contains("Grant 1: Fiscal year must be a year")
        .contains("Grant 1: Amount in dollars must be an amount in dollars");
  }

  @Test
  void hoursRunFromAnHourOfTheCity() {
    var letter = StaffPagesTest.letter();
    letter.put("respondWithin.count", "48");
    letter.put("respondWithin.unit", "hours");
    assertThat(clerk.send(LETTERS, letter).is(422).html())
        .contains(
            "href=\"#respondWithin.at\">By when: Time from which the hours are counted is missing");
    letter.put("respondWithin.at", "09:30");
    letter.put("respondWithin.from", "receipt");
    assertThat(clerk.send(LETTERS, letter).is(200).html())
        .contains("Friday, January 26, 2018, 9:30 AM CST");
  }

  @Test
  void aLetterThatIsOnRecordAlreadyIsRecordedAgainOnlyIfSomebodySaysSo() {
    var first = clerk.send(LETTERS, StaffPagesTest.letter()).is(200).hidden();
    first.put("step", "record");
    clerk.send(LETTERS, first).is(303);
    first.put("key", "another-key");
    assertThat(clerk.send(LETTERS, first).is(409).html())
        .contains("says the same as")
        .contains("All guidance on ICE.")
        .contains("name=\"another\"");
    first.put("another", "true");
    clerk.send(LETTERS, first).is(303);
  }

  @Test
  void aSubpoenaIsShownBeforeItIsRecorded() {
    var preview = clerk.send(SUBPOENAS, subpoena()).is(200);
    assertThat(preview.html())
        .contains("What this subpoena starts")
        .contains("How the date was found")
        .contains("Ann Example");
    var again = preview.hidden();
    again.put("step", "record");
    var recorded = clerk.send(SUBPOENAS, again).is(303);
    assertThat(clerk.get(recorded.location()).is(200).html())
        .contains("Subpoena from United States Attorney")
        .contains("Served Wednesday, January 24, 2018");
    clerk.send(SUBPOENAS, again).is(303);
    assertThat(clerk.get("/").is(200).html()).contains("open deadline");
  }

  @Test
  void nobodyIsToldOfASubpoenaBeforeTheQuestionIsAnswered() {
    var subpoena = subpoena();
    subpoena.remove("disclosure.limited");
    subpoena.remove("kind");
    subpoena.put("time", "date");
    assertThat(clerk.send(SUBPOENAS, subpoena).is(422).html())
        .contains("href=\"#disclosure.limited\">Does an order limit whom the city may tell?")
        .contains("href=\"#kind\">Kind of subpoena is missing")
        .contains("href=\"#returnDate.date\">By when: Day is missing")
        .contains("All emails on detainers.");
  }

  @Test
  void onlyTheCityAttorneysWhoAreNamedAreTold() {
    var attorney = service.officials.addReachable("Bea Example");
    service.put("/v1/officials/" + attorney + "/attorney", Map.of("attorney", true)).is(200);
    var subpoena = subpoena();
    subpoena.put("disclosure.limited", "yes");
    assertThat(clerk.send(SUBPOENAS, subpoena).is(422).html())
        .contains("href=\"#disclosure.counsel\">City attorneys who may be told is missing")
        .contains("Bea Example");
    subpoena.put("disclosure.counsel", attorney);
    subpoena.put("disclosure.basis", "order of January 20");
    assertThat(clerk.send(SUBPOENAS, subpoena).is(200).html()).contains("<li>Bea Example");
  }

  @Test
  void aFormAsksOnlyForCitiesOfTheVisitor() {
    for (var path : List.of(LETTERS, SUBPOENAS)) {
      var other = path.equals(LETTERS) ? StaffPagesTest.letter() : subpoena();
      other.put("jurisdiction", "evanston-il");
      assertThat(clerk.send(path, other).is(422).html()).contains("City has to be chosen");
    }
  }

  @Test
  void thePagesOfTheFormsCostFewReads() {
    clerk.get("/");
    service.calls.reset();
    clerk.get(LETTERS).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("BatchGetItem", 1, "GetItem", 1));
    service.calls.reset();
    clerk.get(SUBPOENAS).is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("BatchGetItem", 1, "GetItem", 1, "Query", 1));
  }

  private static Map<String, String> part(int place, String what, String days) {
    var part = new LinkedHashMap<String, String>();
    var prefix = "parts." + place + ".";
    part.put(prefix + "what", what);
    part.put(prefix + "time", "period");
    part.put(prefix + "within.count", days);
    part.put(prefix + "within.unit", "calendar_days");
    part.put(prefix + "within.from", "letter");
    return part;
  }

  static Map<String, String> subpoena() {
    var form = new LinkedHashMap<String, String>();
    form.put("step", "preview");
    form.put("key", "a-key");
    form.put("jurisdiction", "chicago-il");
    form.put("matter.title", "Byrne JAG");
    form.put("kind", "administrative-3486");
    form.put("from.office", "United States Attorney");
    form.put("issuedOn", "2018-01-22");
    form.put("servedOn", "2018-01-24");
    form.put("servedBy", "in-person");
    form.put("time", "period");
    form.put("returnWithin.count", "21");
    form.put("returnWithin.unit", "calendar_days");
    form.put("returnWithin.from", "service");
    form.put("demand", "All emails on detainers.");
    form.put("disclosure.limited", "no");
    return form;
  }
}
