package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody else was faster: what was typed comes back, beside what is on record now. */
@Tag("aws")
class StaleDeadlineFormsTest {
  private TestService service;
  private PageVisitor counsel;
  private String deadline;
  private String attorney;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    attorney = service.officials.addReachable("Bea Example");
    service.put("/v1/officials/" + attorney + "/attorney", Map.of("attorney", true)).is(200);
    service.as("chicago-il");
    deadline = "/deadlines/" + service.recordLetter();
    counsel = new PageVisitor(service, "counsel");
    service.signedInAs("somebody-else");
  }

  @AfterEach
  void close() {
    service.close();
  }

  private Map<String, String> confirmation() {
    var form = hidden("/confirmation");
    form.put("official", attorney);
    form.put("reading", "as-counted");
    form.put("note", "Counted by two people");
    return form;
  }

  private Map<String, String> reply() {
    var form = hidden("/met");
    form.put("on", "2018-01-24");
    form.put("sent", "The reply");
    form.put("how", "by courier");
    form.put("reference", "FX-1");
    return form;
  }

  private Map<String, String> hidden(String form) {
    return new LinkedHashMap<>(counsel.get(deadline).is(200).hiddenOf(deadline + form));
  }

  private void extend() {
    var more =
        Samples.map(
            "due", Samples.map("date", "2018-03-01"), "grantedBy", "Jane", "why", "Agreed.");
    service.post("/v1" + deadline + "/extension", more).is(200);
  }

  /** The day on which the letter is due; it stays unconfirmed. */
  private void closeTheCourt() {
    var change = RecalculationFixture.closing("2018-02-23");
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
    service.sweep();
  }

  private void withdraw() {
    var why = Map.of("on", "2018-01-24", "why", "their letter");
    service.post("/v1" + deadline + "/withdrawn", why).is(200);
  }

  private String refused(String form, Map<String, String> fields) {
    return refused(412, "Somebody else changed this deadline", form, fields);
  }

  private String refused(int status, String why, String form, Map<String, String> fields) {
    var html = counsel.send(deadline + form, fields).is(status).html();
    assertThat(html).contains("Nothing was recorded", why);
    return html;
  }

  @Test
  void aDateThatMovedIsConfirmedAfterASecondLook() {
    var form = confirmation();
    closeTheCourt();
    var html = refused("/confirmation", form);
    assertThat(html)
        .contains("Safe date: Thursday, February 22, 2018", "value=\"Counted by two people\"")
        .contains("<details class=\"rb-details\" open>\n<summary>Confirm the date")
        .doesNotContain("What you typed");
    var again = confirmation();
    counsel.send(deadline + "/confirmation", again).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("by Bea Example");
  }

  @Test
  void aReplyToADateThatMovedIsRecordedWithWhatWasTyped() {
    var form = reply();
    extend();
    assertThat(refused("/met", form))
        .contains("March 1, 2018", "value=\"by courier\"", "value=\"FX-1\"")
        .contains("<details class=\"rb-details\" open>\n<summary>Record that the reply");
    counsel.send(deadline + "/met", reply()).is(303);
    assertThat(counsel.get(deadline).is(200).html()).contains("This deadline is closed");
  }

  @Test
  void whatWasTypedIsListedWhereItsFormIsGone() {
    var form = reply();
    var note = confirmation();
    withdraw();
    assertThat(refused(409, "The demand was withdrawn on 2018-01-24", "/met", form))
        .contains("This deadline is closed", "What you typed", "by courier", "FX-1");
    assertThat(refused(409, "The demand was withdrawn on 2018-01-24", "/confirmation", note))
        .contains("What you typed", "Counted by two people")
        .doesNotContain(attorney);
  }

  @Test
  void aConfirmationThatSomebodyElseGaveIsShownBesideTheNote() {
    var form = confirmation();
    var second = new PageVisitor(service, "second");
    var theirs =
        new LinkedHashMap<>(second.get(deadline).is(200).hiddenOf(deadline + "/confirmation"));
    theirs.put("official", attorney);
    second.send(deadline + "/confirmation", theirs).is(303);
    assertThat(refused("/confirmation", form))
        .contains("by Bea Example", "What you typed", "Counted by two people");
  }

  @Test
  void itTakesTheReadsOfTheChangeAndThoseOfThePage() {
    var form = reply();
    extend();
    service.calls.reset();
    counsel.get(deadline).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 3, "Query", 3));
    service.calls.reset();
    refused("/met", form);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 5, "Query", 4));
  }
}
