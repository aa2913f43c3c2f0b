package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A table of what a city has: sent at the page, checked, corrected, and put on record. */
@Tag("aws")
class ImportPagesTest extends ImportFixture {
  private static final String LIST = "/cities/chicago-il/imports";
  private static final String GOOD = "Matter 1,Demand 1,2018-06-22,\n";
  private static final String ANSWERED = "Matter 2,Demand 2,2018-02-22,2018-02-20\n";
  private static final String BAD = "Matter 1,,2018-06-22,\n";
  private static final Pattern ACTION =
      Pattern.compile("enctype=\"multipart/form-data\" action=\"([^\"]*)\"");

  private PageVisitor clerk;

  @BeforeEach
  void signIn() {
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
  }

  /** Sends a table as a browser does, and lets it be checked; answers the import's page. */
  private String sentAtThePage(String kind, String csv) {
    var page = clerk.send(LIST, Map.of("kind", kind)).is(303).location();
    send(page, csv);
    var coming = clerk.get(page + "?bucket=x&key=y&etag=z").is(200);
    assertThat(coming.html())
        .contains("The table was sent", "<progress id=\"progress\"></progress>", "Stop refreshing")
        .doesNotContain("multipart/form-data");
    assertThat(coming.headers()).containsEntry("Refresh", "10;url=" + page + "?etag=z");
    came(page.substring("/imports/".length()));
    return page;
  }

  /** Sends a table with the form on the page of an import. */
  private void send(String page, String csv) {
    var shown = clerk.get(page).is(200);
    var action = ACTION.matcher(shown.html());
    assertThat(action.find()).isTrue();
    assertThat(shown.headers().get("Content-Security-Policy"))
        .contains(TestAws.endpoints().s3().toString() + ";");
    var form = new SentFile(URI.create(action.group(1)), shown.hiddenOf(action.group(1)));
    assertThat(form.fields()).containsEntry("success_action_redirect", PageVisitor.SITE + page);
    assertThat(form.send(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(303);
  }

  /** The page to which the bucket leads a browser that sent a table. */
  private PageVisitor.Shown afterSending(String page, String csv) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("MD5").digest(csv.getBytes(StandardCharsets.UTF_8));
    var etag = "%22" + HexFormat.of().formatHex(digest) + "%22";
    return clerk.get(page + "?bucket=x&key=y&etag=" + etag).is(200);
  }

  private PageVisitor.Shown press(String page, String what) {
    var form = clerk.get(page).is(200).hiddenOf(page + "/" + what);
    var after = clerk.send(page + "/" + what, form).is(303).location();
    return clerk.get(after).is(200);
  }

  @Test
  void aGoodTableSaysWhatItDoesAndIsPutOnRecord() {
    assertThat(clerk.get(LIST).is(200).html())
        .contains("Nothing has been imported yet.", LIST + "/letters.csv", "Import officials");
    var page = sentAtThePage("letters", LETTERS + GOOD + ANSWERED);
    assertThat(clerk.get(page).is(200).html())
        .contains("All 2 lines are good.", "Record all 2 lines")
        .contains("1 letter still has open deadlines.", "Beyond 50 letters in one day")
        .contains("1 letter is recorded with the day of its answer. Nobody is alerted about it.")
        .contains("Send another table in its place")
        .doesNotContain("What to correct");
    assertThat(press(page, "start").html())
        .contains("0 of 2 lines are done", "You can close this page", "Stop here");
    minute();
    assertThat(clerk.get(page).is(200).html())
        .contains("2 lines are recorded.", "See the matters of the city")
        .doesNotContain("<progress", "refresh", "Record all");
    assertThat(clerk.get(LIST).is(200).html()).contains("Letters", "Recorded", page);
    assertThat(clerk.get("/cities/chicago-il").is(200).html()).contains("href=\"" + LIST + "\"");
  }

  @Test
  void aPageOfWhatMovesRefreshesItselfUntilItsReaderSaysNo() {
    var page = sentAtThePage("letters", LETTERS + GOOD + ANSWERED);
    assertThat(clerk.get(page).is(200).headers()).doesNotContainKey("Refresh");
    var moving = press(page, "start");
    assertThat(moving.headers()).containsEntry("Refresh", "10;url=" + page);
    assertThat(moving.html())
        .contains("<label class=\"usa-label\" for=\"progress\">Recording the lines</label>")
        .contains("<progress id=\"progress\" value=\"0\" max=\"2\"></progress>")
        .contains("<dt>Lines done</dt><dd>0 of 2</dd>")
        .contains("<dt>Started</dt><dd>Thursday, May 24, 2018, 10:00 AM CDT, by you</dd>")
        .contains("<dt>Last progress</dt><dd>10:00:00 AM CDT</dd>")
        .contains("This page refreshes every 10 seconds.", page + "?refresh=off")
        .doesNotContain("Time left");
    var still = clerk.get(page + "?refresh=off").is(200);
    assertThat(still.headers()).doesNotContainKey("Refresh");
    assertThat(still.html())
        .contains("Refresh now", "Refresh every 10 seconds again", "<progress")
        .doesNotContain("This page refreshes");
    minute();
    assertThat(clerk.get(page).is(200).headers()).doesNotContainKey("Refresh");
    assertThat(clerk.get(LIST).is(200).headers()).doesNotContainKey("Refresh");
  }

  @Test
  void aLineWithAProblemIsShownAndTheGoodOnesCanBeRecordedAlone() {
    var page = sentAtThePage("letters", LETTERS + GOOD + BAD);
    var shown = clerk.get(page).is(200).html();
    assertThat(shown)
        .contains("You need to correct 1 line", "Send the corrected table")
        .contains("id=\"line-3\">3</th>", "<th scope=\"col\">responseDue</th>")
        .containsPattern("\\(empty\\)</p>\\s*<p class=\"rb-cells__problem\"><strong>Problem:")
        .doesNotContain("<th scope=\"col\">answeredOn</th>", "The whole line")
        .contains("Record the 1 good line")
        .doesNotContain("Record all");
    var table = SentFile.fetch(clerk.get(page + "/table").is(303).location()).body();
    assertThat(new String(table, StandardCharsets.UTF_8)).contains("problems");
    press(page, "start");
    minute();
    assertThat(clerk.get(page).is(200).html()).contains("1 line is recorded.");
  }

  @Test
  void theCorrectedTableIsSentOnThePageOfTheOneBefore() throws NoSuchAlgorithmException {
    var page = sentAtThePage("letters", LETTERS + BAD);
    var good = LETTERS + GOOD + ANSWERED;
    assertThat(clerk.get(page).is(200).html())
        .containsSubsequence("What to correct", "Send the corrected table", "multipart/form-data")
        .contains("It replaces the table that you sent before. Nothing is recorded yet.")
        .doesNotContain("Upload the corrected table");
    send(page, good);
    assertThat(afterSending(page, good).html())
        .contains(
            "The table was sent", "Stop refreshing", "See what was found in the earlier table")
        .doesNotContain("What to correct", "multipart/form-data", "/start");
    assertThat(clerk.get(page).is(200).html()).contains("What to correct");
    came(page.substring("/imports/".length()));
    assertThat(afterSending(page, good).html())
        .contains("All 2 lines are good.", "Record all 2 lines")
        .doesNotContain("The table was sent", "What to correct", "earlier table");
    assertThat(press(page, "start").html()).doesNotContain("multipart/form-data");
    assertThat(afterSending(page, good).html()).doesNotContain("earlier table");
    assertThat(afterSending(page, LETTERS + BAD).html())
        .contains(
            "Somebody started this import before your last table came, so it records the earlier table.")
        .doesNotContain("multipart/form-data");
  }

  @Test
  void aFileThatIsNoTableIsRefusedAsAWhole() {
    var page = sentAtThePage("letters", "\n");
    assertThat(clerk.get(page).is(200).html())
        .contains(
            "This file cannot be read as a table", "the file is empty", "Send the corrected table")
        .doesNotContain("/start");
    clerk.get(page + "/table").is(409);
  }

  @Test
  void officialsGetNothingBeforeSomebodySaysSo() {
    var page = sentAtThePage("officials", OFFICIALS + "Bo Example,Clerk,,+13125550100\n");
    assertThat(clerk.get(page).is(200).html())
        .contains("1 official will be registered.")
        .contains("Nothing is sent to the 1 address until you say so.");
    press(page, "start");
    minute();
    assertThat(clerk.get(page).is(200).html())
        .contains("Nobody got anything yet: no text and no email.", "Subscribe this 1 address")
        .contains("href=\"/cities/chicago-il/officials\"");
    assertThat(clerk.get(page).is(200).html()).contains("<dt>Not asked yet</dt><dd>1</dd>");
    assertThat(press(page, "subscribe").html())
        .contains("The addresses are being subscribed.", "<progress");
    minute();
    assertThat(clerk.get(page).is(200).html())
        .contains("1 address was asked whether it wants alerts.")
        .contains("<dt>Not asked yet</dt><dd>0</dd>", "<dt>Waiting for an answer</dt><dd>1</dd>")
        .contains("Alerts do not reach these addresses, or not yet", ">Bo Example</a>")
        .contains("+13125550100", "Waiting for the code")
        .doesNotContain("Subscribe this");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotStarted() {
    var page = sentAtThePage("letters", LETTERS + GOOD);
    var form = clerk.get(page).is(200).hiddenOf(page + "/start");
    clerk.send(page + "/start", form).is(303);
    assertThat(clerk.send(page + "/start", form).is(409).html()).contains("Nothing was changed");
  }

  @Test
  void aClerkImportsLettersAndNoOfficialsAndAViewerNothing() {
    var page = sentAtThePage("letters", LETTERS + GOOD + ANSWERED);
    Observers.admit(service, "cleo", "chicago-il", Role.CLERK);
    Observers.admit(service, "vi", "chicago-il", Role.VIEWER);
    service.as("").signedInAs("cleo");
    var cleo = new PageVisitor(service, "cleo");
    assertThat(cleo.get(LIST).is(200).html())
        .contains("Import letters")
        .doesNotContain("Import officials");
    cleo.send(LIST, Map.of("kind", "officials")).is(404);
    // Answers end deadlines: that is counsel's; and whose table it is sees its lines.
    assertThat(cleo.get(page).is(200).html())
        .contains("All 2 lines are good.", "somebody with the role counsel has to press")
        .doesNotContain("/start", page + "/table", "multipart/form-data");
    cleo.get(page + "/table").is(404);
    service.as("").signedInAs("vi");
    var viewer = new PageVisitor(service, "vi");
    viewer.get(LIST).is(403);
    viewer.get(page).is(403);
  }

  @Test
  void theEmptyTableIsDownloaded() {
    var table = clerk.get(LIST + "/officials.csv").is(200);
    assertThat(table.headers().get("Content-Disposition")).contains("officials.csv");
    assertThat(table.html().lines().findFirst().orElseThrow()).contains("Name,Role,Tier");
    for (var kind : List.of("letters", "officials")) {
      var byApi = service.get("/v1/import-templates/" + kind).is(200).text("csv");
      assertThat(byApi).isEqualTo(clerk.get(LIST + "/" + kind + ".csv").is(200).html());
    }
    service.get("/v1/import-templates/subpoenas").is(404);
  }
}
