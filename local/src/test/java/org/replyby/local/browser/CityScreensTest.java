package org.replyby.local.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** An administrator keeps the city's people and settings, and an observer follows a campaign. */
@Tag("browser")
class CityScreensTest {
  private static final ServedSite SITE = ServedSite.get();
  private static final String CITY = "/cities/chicago-il";

  @Test
  void anAdministratorAddsAnOfficialAndAnAddress() {
    try (var page = OpenPage.at(CITY + "/officials")) {
      page.signIn(SITE.person(Role.ADMINISTRATOR)).is(200).passes();
      page.tabTo(AriaRole.LINK, "Add an official").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.BUTTON, "Add the official").pressAndFollow("Enter").is(422);
      page.says("Nothing was saved").passes();
      page.screenshot("official-wrong");
      page.tabTo(AriaRole.TEXTBOX, "Name").type("Olga Example");
      page.tabTo(AriaRole.TEXTBOX, "Role").type("Corporation counsel");
      page.tabTo(AriaRole.BUTTON, "Add the official").pressAndFollow("Enter").is(200);
      page.says("The official is on record.").passes();
      page.tabTo(AriaRole.LINK, "Add an address").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.TEXTBOX, "Email address").type("olga@example.com");
      page.tabTo(AriaRole.BUTTON, "Add the address").pressAndFollow("Enter").is(200);
      page.says("olga@example.com").says("Confirmed").passes();
      page.tabTo(AriaRole.LINK, "Add an address").pressAndFollow("Enter");
      page.tabTo(AriaRole.TEXTBOX, "Phone for texts").type("312-555-0162");
      page.tabTo(AriaRole.BUTTON, "Add the address").pressAndFollow("Enter").is(200);
      page.says("A text with a code went to this phone.").passes();
      page.tabTo(AriaRole.LINK, "Cancel").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.LINK, "Send a test to olga@example.com").pressAndFollow("Enter").is(200);
      page.tabTo(AriaRole.BUTTON, "Send the test").pressAndFollow("Enter").is(200);
      page.says("Amazon SNS accepted the test").passes();
      page.screenshot("official");
      page.tabTo(AriaRole.LINK, "Retire this official").pressAndFollow("Enter").is(200).passes();
      page.screenshot("retirement");
      page.go(CITY + "/officials").is(200).says("Olga Example").passes();
      page.screenshot("officials");
    }
  }

  @Test
  void anAdministratorLooksAtWhatAClosedDayMovesBeforeItCounts() {
    letter("Snow matter");
    try (var page = OpenPage.at(CITY)) {
      page.signIn(SITE.person(Role.ADMINISTRATOR)).is(200).passes();
      page.go(CITY + "/contact").is(200).passes();
      page.tabTo(AriaRole.TEXTBOX, "Name").type("Fay Example");
      page.tabTo(AriaRole.TEXTBOX, "Phone").type("312-555-0123");
      page.tabTo(AriaRole.BUTTON, "Save").pressAndFollow("Enter").is(200);
      page.says("Fay Example, 312-555-0123").passes();
      page.go(CITY + "/escalation").is(200).passes();
      page.go(CITY + "/second-person").is(200).passes();
      page.go(CITY + "/correction").is(200).passes();
      page.page().getByLabel("Time zone").fill("America/Chicago");
      page.page().getByLabel("Federal court").selectOption("ilnd");
      page.tabTo(AriaRole.BUTTON, "Show what it changes").pressAndFollow("Enter").is(200);
      page.says("Nothing is changed yet.").passes();
      page.screenshot("correction-review");
      page.go(CITY + "/closings/new").is(200).passes();
      page.control(AriaRole.TEXTBOX, "Day").fill("2027-02-03");
      page.page().getByText("It is a day on which the court itself is closed").click();
      page.tabTo(AriaRole.TEXTBOX, "Name").type("Storm");
      page.tabTo(AriaRole.TEXTBOX, "Who or what closed it").type("General Order 1");
      page.screenshot("closing");
      page.tabTo(AriaRole.BUTTON, "Show what it changes").pressAndFollow("Enter").is(200);
      page.says("is now a closed day").passes();
      page.tabTo(AriaRole.BUTTON, "Make the change").pressAndFollow("Enter").is(200);
      page.says("The change is made").passes();
      page.go(CITY).is(200).says("Storm").passes();
      page.screenshot("city");
      page.go(CITY + "/history").is(200).says("Added a closed day: Storm").passes();
    }
  }

  @Test
  void anAdministratorInvitesAMember() {
    try (var page = OpenPage.at(CITY + "/members")) {
      page.signIn(SITE.person(Role.ADMINISTRATOR)).is(200).passes();
      page.tabTo(AriaRole.LINK, "Invite somebody").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.TEXTBOX, "Name").type("Mia Example");
      page.tabTo(AriaRole.TEXTBOX, "Email address").type("mia@example.com");
      page.page().getByText("Clerk: records letters").click();
      page.screenshot("invitation");
      page.tabTo(AriaRole.BUTTON, "Invite").pressAndFollow("Enter").is(200);
      page.says("The invitation is on record.").says("m***@example.com").passes();
      page.screenshot("members");
      page.tabTo(AriaRole.LINK, "Remove Mia Example").pressAndFollow("Enter").is(200).passes();
    }
  }

  @Test
  void anAdministratorOpensACalendarLinkAndRevokesIt() {
    try (var page = OpenPage.at(CITY + "/calendars")) {
      page.signIn(SITE.person(Role.ADMINISTRATOR)).is(200).says("No calendar link").passes();
      page.tabTo(AriaRole.LINK, "Open a calendar link").pressAndFollow("Enter").is(200).passes();
      page.page().getByText("Titles: what is due").click();
      page.tabTo(AriaRole.BUTTON, "Open the link").pressAndFollow("Enter").is(200);
      page.says("Copy it now").says("/calendar/").passes();
      page.screenshot("calendars");
      var removal = page.page().locator("a[href$='/removal']").first().getAttribute("href");
      page.go(removal).is(200).says("The whole city. Titles").passes();
      page.tabTo(AriaRole.BUTTON, "Revoke this link").pressAndFollow("Enter").is(200);
      page.says("The link is revoked.").says("No calendar link is open.").passes();
    }
  }

  @Test
  void anOfficialOpensACalendarLinkOfTheirOwnAndRevokesIt() {
    var city = SITE.city("Calendar City", "OH", "America/New_York");
    var official = city.attorney("Cal Example");
    try (var page = OpenPage.at("/")) {
      page.signIn(city.counselWhoIs(official)).is(200).passes();
      page.tabTo(AriaRole.LINK, "My calendar").pressAndFollow("Enter").is(200);
      page.says("Calendar City: Cal Example").says("No calendar link is open.").passes();
      page.page().getByText("Open a calendar link").focus();
      page.pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.BUTTON, "Open the link").pressAndFollow("Enter").is(422).passes();
      page.page().getByText("Titles: what is due").click();
      page.tabTo(AriaRole.BUTTON, "Open the link").pressAndFollow("Enter").is(200);
      page.says("Copy it now").says("/calendar/").says("It is never the alert.").passes();
      page.screenshot("my-calendar");
      var removal = page.page().locator("a[href$='/removal']").first().getAttribute("href");
      page.go(removal).is(200).says("Cal Example. Titles").passes();
      page.tabTo(AriaRole.BUTTON, "Revoke this link").pressAndFollow("Enter").is(200);
      page.says("The link is revoked.").says("No calendar link is open.").passes();
    }
  }

  @Test
  void anObserverFollowsACampaign() {
    SITE.put("/v1/campaigns/review", Map.of("name", "Review of 8 U.S.C. 1373"));
    var matter = letter("Campaign matter");
    SITE.put(
        "/v1/matters/" + matter + "/sharing",
        Map.of("campaign", "review", "shares", "demand-too"),
        Role.COUNSEL);
    try (var page = OpenPage.at("/campaigns/review")) {
      page.signIn(SITE.person(Role.OBSERVER)).is(200).says("Campaign matter").passes();
      page.screenshot("campaign");
    }
    try (var page = OpenPage.at("/matters/" + matter + "/sharing")) {
      page.signIn(SITE.person(Role.COUNSEL)).is(200).passes();
      page.screenshot("sharing");
    }
  }

  /** A letter in a matter of its own, whose id is the answer. */
  private static String letter(String title) {
    var letter = new HashMap<String, Object>();
    letter.put("jurisdiction", "chicago-il");
    letter.put("matter", Map.of("title", title));
    letter.put("from", Map.of("office", "Office of Justice Programs"));
    letter.put("delivery", "email");
    letter.put("datedOn", "2026-01-05");
    letter.put("receivedOn", "2026-01-05");
    letter.put("respondWithin", Map.of("count", 30, "unit", "calendar_days", "from", "letter"));
    letter.put("demand", "All guidance on communication: " + title);
    letter.put("consequences", List.of("subpoena"));
    var recorded = (Map<?, ?>) SITE.post("/v1/letters", letter, Role.CLERK).get("letter");
    var id = String.valueOf(recorded.get("letter"));
    return id.substring(0, id.lastIndexOf('.'));
  }
}
