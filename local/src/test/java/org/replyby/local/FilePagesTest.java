package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A clerk adds the PDF of a letter at the page, in a browser without scripts. */
@Tag("aws")
class FilePagesTest extends FileFixture {
  private static final Pattern ACTION =
      Pattern.compile("enctype=\"multipart/form-data\" action=\"([^\"]*)\"");

  private PageVisitor clerk;

  @BeforeEach
  void signIn() {
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
  }

  private String added(String title) {
    var page = "/matters/" + matter + "/files/new";
    var fields = Map.of("title", title, "type", "pdf", "paper", "replyTo " + deadline);
    return clerk.fill(page, fields).is(303).location();
  }

  /** The form on a page, as a browser sends it. */
  private static SentFile form(PageVisitor.Shown page) {
    var action = ACTION.matcher(page.html());
    assertThat(action.find()).isTrue();
    var fields = new LinkedHashMap<>(page.hiddenOf(action.group(1)));
    return new SentFile(URI.create(action.group(1)), fields);
  }

  @Test
  void theFileGoesStraightToTheBucketAndComesBackFromThere() {
    var address = added("Reply of February 20");
    assertThat(address).startsWith("/files/" + matter).endsWith("/form");
    var page = clerk.get(address).is(200);
    var origin = TestAws.endpoints().s3().toString();
    assertThat(page.headers().get("Content-Security-Policy")).contains(origin + ";");
    var form = form(page);
    var file = address.substring(0, address.length() - "/form".length());
    assertThat(form.fields())
        .containsEntry("success_action_redirect", PageVisitor.SITE + file + "/sent")
        .doesNotContainKey("token");
    assertThat(form.send(pdf(3000))).isEqualTo(303);
    var back = clerk.get(file + "/sent?bucket=x&key=y&etag=z").is(303).location();
    assertThat(clerk.get(back).is(200).html())
        .contains("\"Reply of February 20\" was sent. It is checked within seconds.")
        .contains("href=\"" + file + "\"");
    var waiting = clerk.get(file).is(200);
    assertThat(waiting.html()).contains("Waiting for the file", "Look again");
    assertThat(waiting.headers().get("Content-Security-Policy")).doesNotContain(origin);
    deliver();
    assertThat(clerk.get(back).is(200).html())
        .contains("\"Reply of February 20\" is kept with this matter.")
        .doesNotContain("See whether");
    var kept = clerk.get(file).is(200);
    assertThat(kept.html()).contains("Kept", "Size: 2 KB", "The city's reply");
    assertThat(clerk.get(address).is(200).html()).doesNotContain("multipart/form-data");
    var content = clerk.get(file + "/content").is(303).location();
    assertThat(SentFile.fetch(content).body()).isEqualTo(pdf(3000));
    assertThat(clerk.get("/matters/" + matter + "/files").is(200).html())
        .contains("Reply of February 20");
    assertThat(clerk.get("/matters/" + matter + "/docket").is(200).html())
        .contains("Kept a document");
  }

  @Test
  void aFileOfAnotherTypeIsRefusedInWordsForAPage() {
    var address = added("Reply");
    assertThat(form(clerk.get(address).is(200)).send("<html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(303);
    deliver();
    var back = clerk.get(address.replace("/form", "/sent")).is(303).location();
    assertThat(clerk.get(back).is(200).html()).contains("\"Reply\" was refused", "See why");
    assertThat(clerk.get(address.substring(0, address.length() - "/form".length())).html())
        .contains("Refused and removed", "It is not a file of this type: PDF", "Add the document");
  }

  /** Right after recording, the PDF is one button away, and the form knows which paper it is. */
  @Test
  void whoeverRecordsALetterIsLedToItsPdfFirst() {
    var form = clerk.send("/letters/new", StaffPagesTest.letter()).is(200).hidden();
    form.put("step", "record");
    var recorded = clerk.send("/letters/new", form).is(303).location();
    var letter = recorded.substring(recorded.indexOf('=') + 1);
    var add = "/matters/chicago-il.byrne-jag/files/new?paper=" + letter;
    assertThat(clerk.get(recorded).is(200).html())
        .contains("The letter is on record.", "href=\"" + add + "\">Add the PDF of this letter<");
    assertThat(clerk.get(add).is(200).html())
        .contains("<option value=\"demand " + letter + "\" selected>")
        .contains("value=\"Letter from Office of Justice Programs, ");
    assertThat(clerk.get("/matters/chicago-il.byrne-jag?recorded=x&sent=../y").is(200).html())
        .doesNotContain("is on record.", "was sent");
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    var page = "/matters/" + matter + "/files/new";
    assertThat(clerk.fill(page, Map.of("title", "", "type", "pdf", "paper", "")).is(422).html())
        .contains("id=\"title-error\"");
  }

  @Test
  void aClerkWithdrawsADocumentAfterALookAtWhatFollows() {
    var address = added("Reply of another city");
    assertThat(form(clerk.get(address)).send(pdf(10))).isEqualTo(303);
    deliver();
    var file = address.substring(0, address.length() - "/form".length());
    var list = "/matters/" + matter + "/files";
    assertThat(clerk.get(list).is(200).html())
        .contains("href=\"" + file + "/withdrawal\">Withdraw \"Reply of another city\"<");
    var withdrawal = file + "/withdrawal";
    assertThat(clerk.get(withdrawal).is(200).html())
        .contains("Reply of another city. The city's reply.", "Fingerprint (SHA-256)")
        .contains("Nobody can download the file any more", "Nothing is deleted");
    assertThat(clerk.fill(withdrawal, Map.of("why", "")).is(422).html())
        .contains("id=\"why-error\"");
    var filled = clerk.get(withdrawal).hidden();
    filled.put("why", "It is Denver's <reply>.");
    assertThat(clerk.send(withdrawal, filled).is(303).location()).isEqualTo(file);
    var shown = clerk.get(file).is(200).html();
    assertThat(shown)
        .contains("Withdrawn by ", "It is Denver's &lt;reply&gt;.", "Fingerprint (SHA-256)")
        .doesNotContain("Download the file");
    assertThat(clerk.get(list).is(200).html())
        .contains("It is Denver's &lt;reply&gt;.")
        .doesNotContain("/withdrawal");
    assertThat(clerk.get(file + "/content").is(409).html()).contains("was withdrawn");
    assertThat(clerk.send(withdrawal, filled).is(303).location()).isEqualTo(file);
    filled.put("why", "Another reason.");
    assertThat(clerk.send(withdrawal, filled).is(409).html()).contains("could be withdrawn");
    assertThat(clerk.get("/matters/" + matter + "/docket").is(200).html())
        .contains("Withdrew a document", "It is Denver's &lt;reply&gt;.");
  }

  @Test
  void aViewerFetchesAndAddsNothing() {
    var address = added("Reply");
    assertThat(form(clerk.get(address)).send(pdf(10))).isEqualTo(303);
    deliver();
    service.hold("viewer", Role.VIEWER);
    var viewer = new PageVisitor(service, "viewer");
    service.hold("viewer", Role.VIEWER);
    viewer.get("/matters/" + matter + "/files/new").is(403);
    viewer.get(address).is(403);
    assertThat(viewer.get("/matters/" + matter + "/files").is(200).html())
        .doesNotContain("Add a document", "Withdraw");
    viewer.get(address.replace("/form", "/withdrawal")).is(403);
    viewer.get(address.replace("/form", "/content")).is(303);
  }

  @Test
  void aStrangerFindsNothing() {
    var address = added("Reply");
    service.as("denver-co");
    var stranger = new PageVisitor(service, "stranger");
    stranger.get(address).is(404);
    stranger.get(address.replace("/form", "")).is(404);
    stranger.get(address.replace("/form", "/content")).is(404);
    stranger.get(address.replace("/form", "/withdrawal")).is(404);
    stranger.get("/matters/" + matter + "/files").is(404);
  }
}
