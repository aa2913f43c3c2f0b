package org.replyby.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A clerk and a counsel of a city go through their day, by the keyboard alone. */
@Tag("browser")
class StaffScreensTest {
  private static final ServedSite SITE = ServedSite.get();
  private static final ServedCity CITY = SITE.city("Aurora", "IL", "America/Chicago");

  @Test
  void aClerkRecordsALetterThatCounselConfirms() {
    CITY.attorney("Ada Example");
    try (var page = OpenPage.at("/")) {
      page.is(200).signIn(CITY.person(Role.CLERK)).is(200).says("Today").passes();
      page.tabTo(AriaRole.LINK, "Record a letter").pressAndFollow("Enter").is(200);
      page.passes().screenshot("letter");
      fill(page);
      page.tabTo(AriaRole.BUTTON, "Show what it starts").pressAndFollow("Enter").is(200);
      page.says("Nothing is on record yet").says("Ada Example").passes().screenshot("preview");
      page.tabTo(AriaRole.BUTTON, "Record the letter").pressAndFollow("Enter").is(200);
      page.says("No city attorney has confirmed the date").passes().screenshot("matter");
      page.go("/").is(200).says(" open deadline").passes().screenshot("today");
      page.go("/week").is(200).says("This week").passes().screenshot("week");
      assertThat(page.sheets()).isEqualTo(1);
      page.go("/matters/aurora-il.byrne-jag/docket").is(200).says("Verified: all 2 entries");
      page.passes().screenshot("docket");
      page.go("/matters/aurora-il.byrne-jag/sheet").is(200).says("What to do next").passes();
      assertThat(page.screenshot("sheet").sheets()).isEqualTo(1);
    }
    try (var page = OpenPage.at("/")) {
      page.signIn(CITY.person(Role.COUNSEL)).is(200);
      page.page().locator("tbody th a").first().focus();
      page.pressAndFollow("Enter").is(200).says("Step by step").passes().screenshot("deadline");
      page.page().locator("summary").first().focus();
      page.press("Enter");
      page.tabTo(AriaRole.BUTTON, "Confirm the date").pressAndFollow("Enter").is(200);
      page.says("by Ada Example, City attorney").passes();
      page.tabTo(AriaRole.BUTTON, "Sign out");
    }
  }

  @Test
  void whatIsWrongInAFormIsSaidAtItsFieldAndOnTop() {
    try (var page = OpenPage.at("/letters/new")) {
      page.signIn(CITY.person(Role.CLERK)).is(200);
      page.tabTo(AriaRole.BUTTON, "Show what it starts").pressAndFollow("Enter").is(422);
      page.says("Nothing was saved: something has to be corrected").passes().screenshot("wrong");
    }
  }

  @Test
  void theCalculatorNeedsNoSignIn() {
    try (var page =
        OpenPage.at(
            "/calculator?triggerDate=2007-08-22&period=10&unit=calendar_days&rule=frcp6a_forward&timeZone=America/New_York")) {
      page.is(200).says("Tuesday, September 4, 2007").passes().screenshot("calculator");
    }
  }

  @Test
  void whoSignsOutIsSignedOut() {
    try (var page = OpenPage.at("/")) {
      page.signIn(CITY.person(Role.VIEWER)).is(200);
      page.tabTo(AriaRole.BUTTON, "Sign out").pressAndFollow("Enter");
      page.page().waitForURL("**/signed-out");
      page.go("/");
      assertThat(page.page().url()).startsWith(SITE.pool().endpoint().toString());
    }
  }

  private static void fill(OpenPage page) {
    var today = LocalDate.now(ZoneId.of("America/Chicago"));
    page.tabTo(AriaRole.TEXTBOX, "Name of the matter").type("Byrne JAG");
    page.tabTo(AriaRole.TEXTBOX, "Office that sent it").type("Office of Justice Programs");
    page.page().getByLabel("Date on the letter").fill(today.toString());
    page.page().getByLabel("Day on which the city received it").fill(today.toString());
    page.tabTo(AriaRole.TEXTBOX, "Number").type("14");
    page.tabTo(AriaRole.TEXTBOX, "What it asks for").type("All guidance on communication.");
  }
}
