package org.replyby.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** Tables of letters and officials come in, by the keyboard alone. */
@Tag("browser")
class ImportScreensTest {
  private static final ServedCity LETTERS =
      ServedSite.get().city("Peoria", "IL", "America/Chicago");
  private static final ServedCity PEOPLE = ServedSite.get().city("Joliet", "IL", "America/Chicago");

  private static final ServedCity MOVING =
      ServedSite.get().city("Decatur", "IL", "America/Chicago");

  private static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due,"
          + "Answered on,How the reply went out,Signed by\n";

  /** It was answered long ago, so that nobody has to be told. */
  private static final String GOOD =
      "Byrne JAG FY2016,Office of Justice Programs,certified mail,2018-01-24,2018-01-29,"
          + "All documents about orders that limit communication with the department,2018-02-23,"
          + "2018-02-20,FedEx,Director\n";

  private static final String[][] MISTAKES = {
    {"24.1.2018", "2018-01-24"},
    {"by pigeon", "email"},
    {"COPS hiring grant,,", "COPS hiring grant,COPS Office,"}
  };

  private static final String BAD =
      GOOD.replace("2018-01-24", "24.1.2018")
          + "Sanctuary policies,Civil Division,by pigeon,3/5/2018,3/7/2018,"
          + "The text of each ordinance since 2010,2018-04-04,2018-04-02,email,\n"
          + "COPS hiring grant,,mail,2018-05-01,2018-05-04,A list of all officers,2018-06-01,"
          + "2018-04-30,email,\n";

  private static String corrected() {
    var table = HEADING + GOOD.replace("Byrne JAG FY2016", "Byrne JAG FY2017") + BAD;
    for (var mistake : MISTAKES) {
      table = table.replace(mistake[0], mistake[1]);
    }
    return table.replace("2018-04-30", "2018-05-30");
  }

  @Test
  void aTableOfLettersIsSentCorrectedAndPutOnRecord() {
    LETTERS.attorney("Ada Example");
    try (var page = OpenPage.at("/cities/peoria-il/imports")) {
      page.signIn(LETTERS.person(Role.CLERK, Role.COUNSEL))
          .is(200)
          .says("Nothing has been imported yet.");
      page.passes().screenshot("imports-empty");
      page.tabTo(AriaRole.BUTTON, "Import letters").pressAndFollow("Enter").is(200);
      page.passes().screenshot("import-file");
      send(page, HEADING + GOOD.replace("Byrne JAG FY2016", "Byrne JAG FY2017") + BAD);
      until(page, "You need to correct 3 lines");
      page.says("\"24.1.2018\" has the day first: write 2018-01-24");
      page.says("must be one of: email, mail");
      page.says("(empty)").passes().screenshot("import-to-correct");
      page.says("It replaces the table that you sent before.");
      send(page, corrected());
      until(page, "All 4 lines are good.");
      page.passes().screenshot("import-ready");
      page.tabTo(AriaRole.BUTTON, "Record all 4 lines").pressAndFollow("Enter").is(200);
      until(page, "4 lines are recorded.");
      page.passes().screenshot("import-done");
      page.tabTo(AriaRole.LINK, "See the matters of the city").pressAndFollow("Enter").is(200);
      page.tabTo(AriaRole.LINK, "Sanctuary policies").pressAndFollow("Enter").is(200);
      page.says("Civil Division");
      page.go("/cities/peoria-il/imports").is(200).passes().screenshot("imports");
    }
  }

  @Test
  void officialsComeInAndAreSubscribedWhenSomebodySaysSo() {
    try (var page = OpenPage.at("/cities/joliet-il/imports")) {
      page.signIn(PEOPLE.person(Role.ADMINISTRATOR)).is(200);
      page.tabTo(AriaRole.BUTTON, "Import officials").pressAndFollow("Enter").is(200).passes();
      send(
          page,
          """
          Name,Role,Email,Phone,City attorney
          Ida Example,City attorney,ida@joliet.example,,yes
          Bo Example,City clerk,bo@joliet.example,+13125550142,
          """);
      until(page, "All 2 lines are good.");
      page.says("2 officials will be registered.").passes().screenshot("import-officials");
      page.tabTo(AriaRole.BUTTON, "Record all 2 lines").pressAndFollow("Enter").is(200);
      until(page, "2 lines are recorded.");
      page.says("Nobody got anything yet").passes().screenshot("import-registered");
      page.tabTo(AriaRole.BUTTON, "Subscribe these 3 addresses").pressAndFollow("Enter").is(200);
      until(page, "were asked whether they want alerts.");
      page.says("Waiting for the code").passes().screenshot("import-subscribed");
      page.tabTo(AriaRole.LINK, "See the officials").pressAndFollow("Enter").is(200);
      page.says("Ida Example").says("Bo Example");
    }
  }

  @Test
  void aPageOfWhatMovesComesAgainByItselfUntilItsReaderStopsThat() {
    var path = HeldImport.in(MOVING);
    try (var page = OpenPage.at(path)) {
      page.signIn(MOVING.person(Role.CLERK)).is(200);
      page.says("400 of 1,000 lines are done").says("This page refreshes every 10 seconds.");
      page.screenshot("import-moving");
      page.comesAgain().is(200).says("About 3 minutes");
      page.tabTo(AriaRole.LINK, "Stop refreshing").pressAndFollow("Enter").is(200).passes();
      page.tabTo(AriaRole.LINK, "Refresh now").pressAndFollow("Enter").is(200);
      page.tabTo(AriaRole.LINK, "Refresh every 10 seconds again").pressAndFollow("Enter").is(200);
      page.says("This page refreshes every 10 seconds.");
    }
  }

  private static void send(OpenPage page, String table) {
    page.page()
        .getByLabel("The table", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(new FilePayload("table.csv", "text/csv", table.getBytes(UTF_8)));
    page.tabTo(AriaRole.BUTTON, "Send the table").pressAndFollow("Enter").is(200);
  }

  /** The machinery of the site looks for work once a second. */
  private static void until(OpenPage page, String text) {
    var end = Instant.now().plusSeconds(30);
    while (!page.page().locator("body").innerText().contains(text) && Instant.now().isBefore(end)) {
      page.page().reload();
    }
    page.says(text);
  }
}
