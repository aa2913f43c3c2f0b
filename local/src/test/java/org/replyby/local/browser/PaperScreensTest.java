package org.replyby.local.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A clerk adds the PDF of a letter, straight to the bucket. */
@Tag("browser")
class PaperScreensTest {
  private static final ServedCity CITY = ServedSite.get().city("Skokie", "IL", "America/Chicago");

  @Test
  void theClerkWhoRecordedALetterAddsItsPdf() {
    CITY.attorney("Sam Example");
    var letter = CITY.letter("Files");
    try (var page = OpenPage.at("/matters/skokie-il.files?recorded=" + letter)) {
      page.signIn(CITY.person(Role.CLERK)).is(200).says("The letter is on record.").passes();
      page.screenshot("letter-recorded");
      page.tabTo(AriaRole.LINK, "Add the PDF of this letter").pressAndFollow("Enter").is(200);
      page.passes().screenshot("document-new");
      page.tabTo(AriaRole.BUTTON, "Go on to the file").pressAndFollow("Enter").is(200);
      page.says("Waiting for the file").passes().screenshot("document-form");
      choose(page, "%PDF-1.7 A letter.");
      untilItSays(page.is(200), "is kept with this matter.");
      page.passes();
      page.go("/matters/skokie-il.files/files").is(200).says("The letter or subpoena itself");
      page.passes().screenshot("documents");
      page.page().locator("tbody th a").first().focus();
      page.pressAndFollow("Enter").is(200).says("Fingerprint (SHA-256)");
      page.passes().screenshot("document");
      page.tabTo(AriaRole.LINK, "Withdraw this document").pressAndFollow("Enter").is(200);
      page.passes().screenshot("document-withdraw");
      page.page().getByLabel("Why").fill("It belongs to another matter.");
      page.tabTo(AriaRole.BUTTON, "Withdraw the document").pressAndFollow("Enter").is(200);
      page.says("It belongs to another matter.").passes().screenshot("document-withdrawn");
      page.go("/matters/skokie-il.files/files").is(200).says("Withdrawn by").passes();
    }
  }

  @Test
  void aFileOfAnotherTypeIsRefusedAndAddedAgain() {
    var letter = CITY.letter("Wrong file");
    var matter = "/matters/skokie-il.wrong-file";
    try (var page = OpenPage.at(matter + "/files/new?paper=" + letter)) {
      page.signIn(CITY.person(Role.CLERK)).is(200);
      page.tabTo(AriaRole.BUTTON, "Go on to the file").pressAndFollow("Enter").is(200);
      choose(page, "This is not a PDF.");
      untilItSays(page.is(200), "was refused, and is not kept.");
      page.tabTo(AriaRole.LINK, "See why, and add it again").pressAndFollow("Enter").is(200);
      page.says("It is not a file of this type: PDF.").passes().screenshot("document-refused");
      page.tabTo(AriaRole.LINK, "Add the document again").pressAndFollow("Enter").is(200);
    }
  }

  /** The report in the matter's own file is a page, too. */
  @Test
  void theReportOfAMatterIsAPageThatEverybodyCanRead() throws IOException {
    CITY.letter("Reported");
    String report;
    try (var page = OpenPage.at("/matters/skokie-il.reported")) {
      page.signIn(CITY.person(Role.COUNSEL)).is(200);
      var zip = page.page().request().get("/matters/skokie-il.reported/file").body();
      report = unpacked(zip);
    }
    try (var page = OpenPage.holdingDocument(report)) {
      page.says("Reported").passes().screenshot("report");
    }
  }

  private static String unpacked(byte[] zip) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith("report.html")) {
          return new String(in.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("the matter's file has no report");
  }

  private static void choose(OpenPage page, String content) {
    var bytes = content.getBytes(US_ASCII);
    page.page()
        .getByLabel("The file")
        .setInputFiles(new FilePayload("letter.pdf", "application/pdf", bytes));
    page.tabTo(AriaRole.BUTTON, "Send the file").pressAndFollow("Enter");
  }

  /** The machinery of the site looks for new files once a second. */
  private static void untilItSays(OpenPage page, String text) {
    var end = Instant.now().plusSeconds(20);
    while (!page.page().locator("body").innerText().contains(text) && Instant.now().isBefore(end)) {
      page.page().reload();
    }
    page.says(text);
  }
}
