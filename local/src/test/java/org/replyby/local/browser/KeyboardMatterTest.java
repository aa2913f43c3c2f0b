package org.replyby.local.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Every form of a matter, by the keyboard alone in a browser that runs no script. */
@Tag("browser")
class KeyboardMatterTest {
  private static final ServedCity CITY = ServedSite.get().city("Gary", "IN", "America/Chicago");

  @BeforeAll
  static void anAttorney() {
    CITY.attorney("Gwen Example");
  }

  private static OpenPage as(Role role, String path) {
    return OpenPage.withoutScript(path).signIn(CITY.person(role)).is(200);
  }

  @Test
  void aLetter() {
    try (var page = as(Role.CLERK, "/letters/new")) {
      var keys = new Keys(page);
      keys.type("matter.title", "Typed by keys")
          .type("from.office", "Office of Justice Programs")
          .date("datedOn", ServedCity.today())
          .choose("delivery", "email")
          .date("receivedOn", ServedCity.today())
          .pick("time", "date")
          .pick("time", "period")
          .type("respondWithin.count", "14")
          .choose("respondWithin.from", "receipt")
          .type("demand", "All emails.")
          .typeBefore("from.signatory", "Director, BJA")
          .check("subpoena");
      keys.press("Show what it starts").is(200).says("Nothing is on record yet");
      keys.press("Change something").is(200);
      keys.press("Show what it starts").is(200);
      keys.press("Record the letter").is(200).says("What you can do next");
    }
  }

  @Test
  void aSubpoena() {
    try (var page = as(Role.CLERK, "/subpoenas/new")) {
      var keys = new Keys(page);
      keys.type("matter.title", "Subpoena by keys")
          .choose("kind", "administrative-3486")
          .type("from.office", "United States Attorney")
          .date("issuedOn", ServedCity.today())
          .date("servedOn", ServedCity.today())
          .pick("time", "parts");
      keys.press("Add a part with its own time").is(200);
      keys.type("parts.0.what", "documents")
          .type("parts.0.within.count", "21")
          .choose("parts.0.within.from", "service")
          .type("demand", "All emails on detainers.")
          .pick("disclosure.limited", "no");
      keys.press("Show what it starts").is(200).says("Nothing is on record yet");
      keys.press("Record the subpoena").is(200).says("Petition");
    }
  }

  @Test
  void aDateThatIsConfirmedAndAReplyThatGoesOut() {
    var deadline = ServedCity.deadlineOf(CITY.letter("Confirmed by keys"));
    try (var page = as(Role.COUNSEL, "/deadlines/" + deadline)) {
      var keys = new Keys(page);
      keys.unfold("Confirm the date").type("note", "Counted twice");
      keys.press("Confirm the date").is(200).says("by Gwen Example");
      keys.unfold("Record that the reply went out")
          .date("on", ServedCity.today())
          .type("sent", "The reply")
          .type("how", "by courier")
          .type("reference", "FX-1");
      keys.press("Record the reply").is(200).says("This deadline is closed");
      keys.follow("Open it again").is(200);
      keys.type("why", "It was another letter.");
      keys.press("Open the deadline again").is(200).says("Time left");
    }
  }

  @Test
  void moreTimeAndADemandThatIsWithdrawn() {
    var deadline = ServedCity.deadlineOf(CITY.letter("More time by keys"));
    try (var page = as(Role.COUNSEL, "/deadlines/" + deadline)) {
      var keys = new Keys(page);
      keys.follow("Record more time, a new date or a stay").is(200);
      keys.pick("time", "more")
          .type("by.count", "10")
          .choose("by.from", "current-date")
          .type("grantedBy", "Jane Roe")
          .type("why", "They agreed.");
      keys.press("Show what changes").is(200).says("Nothing is changed yet");
      keys.press("Apply the change").is(200).says("The change is made");
      page.go("/deadlines/" + deadline + "/withdrawn").is(200);
      keys.date("on", ServedCity.today()).type("why", "Their letter of today.");
      keys.press("Record that the demand was withdrawn").is(200).says("This deadline is closed");
    }
  }

  @Test
  void aCorrectionAndAPaperThatIsVoid() {
    var letter = CITY.letter("Corrected by keys");
    try (var page = as(Role.COUNSEL, "/documents/" + letter + "/correction")) {
      var keys = new Keys(page);
      keys.date("responseDue.date", ServedCity.today().plusDays(20)).type("from.signatory", "X");
      keys.press("Show what changes").is(200).says("Nothing is changed yet");
      keys.press("Apply the change").is(200).says("The change is made");
      page.go("/documents/" + letter + "/void").is(200);
      keys.type("why", "Recorded twice.");
      keys.press("Show what changes").is(200).says("Nothing is changed yet");
      keys.press("Apply the change").is(200).says("The change is made");
    }
  }

  @Test
  void aDateByHandAndTheCalculator() {
    var letter = CITY.letter("By hand by keys");
    var matter = letter.substring(0, letter.lastIndexOf('.'));
    try (var page = as(Role.CLERK, "/deadlines/new?matter=" + matter)) {
      var keys = new Keys(page);
      keys.choose("kind", "ordered")
          .type("demand", "Bring the records.")
          .type("from.office", "Office of Justice Programs")
          .date("datedOn", ServedCity.today())
          .date("due.date", ServedCity.today().plusDays(30))
          .time("due.time", "1000AM")
          .type("statedBy", "Section 4 of the notice");
      keys.press("Enter the date").is(200).says("Bring the records.");
      keys.follow("Calculator").is(200);
      keys.date("triggerDate", ServedCity.today()).type("period", "10");
      keys.press("Compute").is(200).says("The answer");
      page.tabTo(AriaRole.LINK, "Today");
    }
  }
}
