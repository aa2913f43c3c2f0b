package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff see and do on the page, by the function that is deployed. */
@Tag("aws")
class StaffPagesTest {
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
  void anEmptyStartSaysWhatToDoFirst() {
    assertThat(clerk.get("/").is(200).html())
        .contains("Nothing is open. When a letter comes, record it here")
        .contains("href=\"/letters/new\"");
  }

  @Test
  void aLetterIsShownBeforeItIsRecordedAndOnRecordAfterwards() {
    var preview = clerk.send("/letters/new", letter()).is(200);
    assertThat(preview.html())
        .contains("Nothing is on record yet")
        .contains("Friday, February 23, 2018, 4:00 PM CST")
        .contains("Ann Example");
    assertThat(clerk.get("/").is(200).html()).contains("Nothing is open");

    var again = preview.hidden();
    again.put("step", "record");
    var recorded = clerk.send("/letters/new", again).is(303);
    assertThat(recorded.location())
        .startsWith("/matters/chicago-il.byrne-jag?recorded=chicago-il.byrne-jag.l");
    assertThat(clerk.get(recorded.location()).is(200).html())
        .contains("Chicago")
        .contains("Friday, February 23, 2018, 4:00 PM CST")
        .contains("All guidance on ICE.");
    assertThat(clerk.get("/").is(200).html())
        .contains("1 open deadline: 1 with a date that no city attorney has confirmed.")
        .contains("30 days");
  }

  @Test
  void aFormThatIsSentTwiceIsCarriedOutOnce() {
    var again = clerk.send("/letters/new", letter()).is(200).hidden();
    again.put("step", "record");
    clerk.send("/letters/new", again).is(303);
    clerk.send("/letters/new", again).is(303);
    assertThat(clerk.get("/").is(200).html()).contains("1 open deadline");
  }

  @Test
  void whatIsWrongIsNamedAndNothingTypedIsLost() {
    var letter = letter();
    letter.put("datedOn", "");
    letter.put("respondWithin.count", "a month");
    assertThat(clerk.send("/letters/new", letter).is(422).html())
        .contains("Date on the letter is missing. If the letter has no date, check the box")
        .contains("href=\"#respondWithin.count\"")
        .contains("value=\"a month\"")
        .contains("All guidance on ICE.");
  }

  @Test
  void aClerkWhoRecordedADateSeesThatSomebodyElseConfirmsIt() {
    var deadline = recorded();
    assertThat(clerk.get("/deadlines/" + deadline).is(200).html())
        .contains("You put this date on record, so somebody else has to confirm it.")
        .contains("Step by step");
  }

  @Test
  void counselConfirmsADateThatWasSeen() {
    var deadline = recorded();
    var attorney = service.officials.addReachable("Bea Example");
    service.put("/v1/officials/" + attorney + "/attorney", Samples.map("attorney", true)).is(200);
    var counsel = new PageVisitor(service, "counsel");
    var page = counsel.get("/deadlines/" + deadline).is(200);
    var action = "/deadlines/" + deadline + "/confirmation";
    var form = page.hiddenOf(action);
    form.put("official", attorney);
    form.put("reading", "as-counted");
    counsel.send(action, form).is(303);
    assertThat(counsel.get("/deadlines/" + deadline).is(200).html()).contains("by Bea Example");
  }

  @Test
  void aReplyIsRecordedAsMet() {
    var deadline = recorded();
    var action = "/deadlines/" + deadline + "/met";
    var form = clerk.get("/deadlines/" + deadline).is(200).hiddenOf(action);
    assertThat(clerk.send(action, form).is(422).html()).contains("Day is missing");
    form.put("on", "2018-01-24");
    form.put("sent", "The reply and its exhibits");
    form.put("how", "by courier");
    form.put("reference", "FX-1");
    clerk.send(action, form).is(303);
    assertThat(clerk.get("/deadlines/" + deadline).is(200).html())
        .contains("This deadline is closed");
    assertThat(clerk.get("/").is(200).html()).contains("Nothing is open");
  }

  @Test
  void aPageCostsTheSessionTheMembershipsAndItsOwnReads() {
    recorded();
    service.calls.reset();
    clerk.get("/").is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 2, "BatchGetItem", 1));
    assertThat(service.calls.count("principals")).isEqualTo(1);
  }

  private String recorded() {
    return TestService.deadlineOf(service.post("/v1/letters", Samples.letter()).is(201));
  }

  static Map<String, String> letter() {
    var form = new LinkedHashMap<String, String>();
    form.put("step", "preview");
    form.put("key", "a-key");
    form.put("jurisdiction", "chicago-il");
    form.put("matter.title", "Byrne JAG");
    form.put("from.office", "Office of Justice Programs");
    form.put("datedOn", "2018-01-24");
    form.put("delivery", "email");
    form.put("receivedOn", "2018-01-24");
    form.put("time", "period");
    form.put("respondWithin.count", "30");
    form.put("respondWithin.unit", "calendar_days");
    form.put("respondWithin.from", "letter");
    form.put("demand", "All guidance on ICE.");
    return form;
  }
}
