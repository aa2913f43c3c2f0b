package org.replyby.local.browser;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** The forms of a matter, filled in and sent by the keyboard alone. */
@Tag("browser")
class FormScreensTest {
  private static final ServedSite SITE = ServedSite.get();

  @Test
  void aClerkRecordsASubpoenaInParts() {
    try (var page = OpenPage.at("/subpoenas/new")) {
      page.signIn(SITE.person(Role.CLERK)).is(200).passes().screenshot("subpoena");
      page.tabTo(AriaRole.BUTTON, "Show what it starts").pressAndFollow("Enter").is(422);
      page.says("Nothing was saved").passes().screenshot("subpoena-wrong");
      page.tabTo(AriaRole.TEXTBOX, "Name of the matter").type("Detainers");
      page.page().getByLabel("Kind of subpoena").selectOption("administrative-3486");
      page.tabTo(AriaRole.TEXTBOX, "Office that issued it").type("United States Attorney");
      page.page().getByLabel("Day on which it was issued").fill(today().toString());
      page.page().getByLabel("Day on which it was served").fill(today().toString());
      page.page().locator("label[for=time-parts]").click();
      page.tabTo(AriaRole.BUTTON, "Add a part with its own time").pressAndFollow("Enter").is(200);
      page.page().locator("[id='parts.0.what']").fill("documents");
      page.page().locator("[id='parts.0.within.count']").fill("21");
      page.page().locator("[id='parts.0.within.from']").selectOption("service");
      page.page().locator("#demand").fill("All emails on detainers.");
      page.page().locator("label[for='disclosure.limited']").click();
      page.passes().screenshot("subpoena-part");
      page.tabTo(AriaRole.BUTTON, "Show what it starts").pressAndFollow("Enter").is(200);
      page.says("Nothing is on record yet").passes().screenshot("subpoena-preview");
      page.tabTo(AriaRole.BUTTON, "Record the subpoena").pressAndFollow("Enter").is(200);
      page.says("Petition").passes();
    }
  }

  @Test
  void aClerkAddsAGrantWithoutScripts() {
    try (var page = OpenPage.withoutScript("/letters/new")) {
      page.signIn(SITE.person(Role.CLERK)).is(200);
      page.tabTo(AriaRole.TEXTBOX, "Office that sent it").type("Office of Justice Programs");
      page.tabTo(AriaRole.BUTTON, "Add a grant that is at stake").pressAndFollow("Enter").is(200);
      page.says("Grant 1 that is at stake").screenshot("letter-grant");
    }
  }

  @Test
  void counselChangesDates() {
    var letter = recorded("Change of dates");
    try (var page = OpenPage.at("/matters/chicago-il.change-of-dates")) {
      page.signIn(SITE.person(Role.COUNSEL)).is(200).passes().screenshot("matter-of-counsel");
      page.go("/documents/" + letter + "/correction").is(200).passes().screenshot("correction");
      page.page().locator("[id='responseDue.date']").fill(today().plusDays(20).toString());
      page.page().locator("[id='from.signatory']").fill("Somebody else");
      page.tabTo(AriaRole.BUTTON, "Show what changes").pressAndFollow("Enter").is(200);
      page.says("Nothing is changed yet").passes().screenshot("review");
      page.tabTo(AriaRole.BUTTON, "Apply the change").pressAndFollow("Enter").is(200);
      page.says("The change is made").passes().screenshot("change-done");
      page.go("/documents/" + letter + "/void").is(200).passes().screenshot("void");
    }
  }

  @Test
  void counselGivesMoreTimeAndEndsADeadline() {
    var deadline = recorded("More time").replaceFirst("\\.l([^.]*)$", ".d$1");
    try (var page = OpenPage.at("/deadlines/" + deadline)) {
      page.signIn(SITE.person(Role.COUNSEL)).is(200).passes().screenshot("deadline-of-counsel");
      page.tabTo(AriaRole.LINK, "Record more time, a new date or a stay").pressAndFollow("Enter");
      page.is(200).passes().screenshot("extension");
      page.tabTo(AriaRole.BUTTON, "Show what changes").pressAndFollow("Enter").is(422).passes();
      page.page().locator("[id='due.date']").fill(today().plusDays(25).toString());
      page.page().locator("#grantedBy").fill("Jane Roe");
      page.page().locator("#why").fill("They agreed.");
      page.tabTo(AriaRole.BUTTON, "Show what changes").pressAndFollow("Enter").is(200);
      page.says("They agreed").passes().screenshot("extension-review");
      page.go("/deadlines/" + deadline + "/withdrawn").is(200).passes().screenshot("withdrawn");
      page.page().locator("#why").fill("Their letter of today.");
      page.tabTo(AriaRole.BUTTON, "Record that the demand was withdrawn").pressAndFollow("Enter");
      page.is(200).says("This deadline is closed").passes();
      page.go("/deadlines/" + deadline + "/reopening").is(200).passes().screenshot("reopening");
    }
  }

  @Test
  void aClerkEntersADate() {
    recorded("By hand");
    try (var page = OpenPage.at("/deadlines/new?matter=chicago-il.by-hand")) {
      page.signIn(SITE.person(Role.CLERK)).is(200).passes().screenshot("by-hand");
      page.tabTo(AriaRole.BUTTON, "Enter the date").pressAndFollow("Enter").is(422).passes();
    }
  }

  private static String recorded(String matter) {
    var body =
        Map.of(
            "jurisdiction", "chicago-il",
            "matter", Map.of("title", matter),
            "from", Map.of("office", "Office of Justice Programs", "signatory", "Director, BJA"),
            "delivery", "email",
            "datedOn", today().toString(),
            "receivedOn", today().toString(),
            "demand", "All guidance for " + matter + ".",
            "responseDue", Map.of("date", today().plusDays(14).toString()));
    var letter = SITE.post("/v1/letters", body, Role.CLERK).get("letter");
    return String.valueOf(((Map<?, ?>) letter).get("letter"));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("America/Chicago"));
  }
}
