package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.json.Json;

/** A document that was put to the wrong matter, or that should not be there, is withdrawn. */
@Tag("aws")
class WithdrawnDocumentsTest extends FileFixture {
  @TempDir Path folder;

  private static final String WHY = "It belongs to another matter.";

  private Answer withdraw(String document, String why) {
    return service.post("/v1/documents/" + document + "/withdrawal", map("why", why));
  }

  private List<Map<String, Object>> withdrawals() {
    return entries("document-withdrawn");
  }

  private String verified() {
    return service.get("/v1/matters/" + matter + "/docket?verify=true").is(200).text("verified");
  }

  @Test
  void nobodyGetsItAnyMoreAndTheDocketSaysWhy() {
    var document = kept(pdf(100));
    var sha256 = show(document).map("kept").get("sha256");
    var withdrawn = withdraw(document, WHY).is(200);
    assertThat(withdrawn.text("state")).isEqualTo("withdrawn");
    assertThat(withdrawn.map("withdrawn")).containsEntry("by", "clerk").containsEntry("why", WHY);
    assertThat(show(document).map("kept")).containsEntry("sha256", sha256);
    assertThat(content(document).is(409).text("detail")).contains("was withdrawn");
    assertThat(service.get(documents).is(200).list("documents").getFirst())
        .containsEntry("state", "withdrawn");
    var line = withdrawals().getFirst();
    assertThat(String.valueOf(line.get("details")))
        .contains("document=" + document, "sha256=" + sha256, "why.privileged=yes");
    assertThat(String.valueOf(line.get("texts"))).contains(WHY);
    assertThat(verified()).isEqualTo("true");
    assertThat(objects("documents/")).isEqualTo(1);
  }

  @Test
  void onceForTheSameReasonAndNotForAnother() {
    var document = kept(pdf(100));
    var first = withdraw(document, WHY).is(200);
    assertThat(withdraw(document, WHY).is(200).text("etag")).isEqualTo(first.text("etag"));
    assertThat(withdraw(document, "Another reason.").is(409).text("detail"))
        .contains("was withdrawn already");
    assertThat(withdrawals()).hasSize(1);
  }

  @Test
  void aFormThatWasGivenOutBeforeBringsItBackNoMore() {
    var added = add().is(201);
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    deliver();
    withdraw(added.text("document"), WHY).is(200);
    assertThat(SentFile.by(added).send(pdf(200))).isEqualTo(201);
    assertThat(deliver()).isEqualTo(1);
    assertThat(show(added.text("document")).text("state")).isEqualTo("withdrawn");
    assertThat(objects("incoming/")).isZero();
    assertThat(lines()).hasSize(1);
  }

  @Test
  void onlyAFileThatIsKept() {
    var waiting = add().is(201);
    assertThat(withdraw(waiting.text("document"), WHY).is(409).text("detail"))
        .contains("no file has come");
    assertThat(SentFile.by(waiting).send("<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    deliver();
    assertThat(withdraw(waiting.text("document"), WHY).is(409).text("detail"))
        .contains("refused and removed");
    assertThat(withdraw(kept(pdf(100)), "").is(422).pointers()).containsExactly("/why");
    assertThat(withdrawals()).isEmpty();
  }

  @Test
  void onlyInTheVersionThatItsSenderSaw() {
    var document = kept(pdf(100));
    var path = "/v1/documents/" + document + "/withdrawal";
    var versioned = new Versioned(service);
    var tag = versioned.tag("/v1/documents/" + document);
    versioned.post(path, map("why", WHY), null).is(428);
    versioned.post(path, map("why", WHY), "\"another\"").is(412);
    assertThat(withdrawals()).isEmpty();
    versioned.post(path, map("why", WHY), tag).is(200);
    assertThat(versioned.tag("/v1/documents/" + document)).isNotEqualTo(tag);
  }

  @Test
  void nobodyOfAnotherCity() {
    var document = kept(pdf(100));
    service.as("denver-co").signedInAs("stranger");
    withdraw(document, WHY).is(404);
    service.as("*");
    assertThat(show(document).text("state")).isEqualTo("kept");
  }

  @Test
  void theReasonCanBeWithheldLater() {
    var document = kept(pdf(100));
    withdraw(document, WHY).is(200);
    var head = service.get("/v1/matters/" + matter).is(200);
    var request =
        map("entry", withdrawals().getFirst().get("sequence"), "why", "It names a child.");
    new Versioned(service)
        .post("/v1/matters/" + matter + "/withheld-texts", request, head.text("etag"))
        .is(200);
    assertThat(show(document).map("withdrawn")).containsEntry("why", "[withheld]");
    assertThat(show(document).text("state")).isEqualTo("withdrawn");
  }

  @Test
  void oneTransactionOfThreeWrites() {
    var document = kept(pdf(100));
    service.calls.reset();
    withdraw(document, WHY).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(3);
  }

  @Test
  void anExportLeavesItOutAndTheVerifierAcceptsThatAndNothingElse() throws Exception {
    var stays = kept(pdf(200));
    var gone = kept(pdf(100));
    withdraw(gone, WHY).is(200);
    var files = MatterFiles.unpacked(exported());
    var name = "documents/" + name(gone) + ".pdf";
    assertThat(files).doesNotContainKey(name).containsKey("documents/" + name(stays) + ".pdf");
    assertThat(new String(files.get("report.html"), StandardCharsets.UTF_8))
        .contains("Withdrawn on", WHY);
    var papers = (List<?>) Json.read(text(files.get("matter.json"))).get("documents");
    assertThat(papers.toString()).contains("state=withdrawn", WHY);
    assertThat(verified(files)).contains(" is intact: ", "Documents withdrawn: 1.");
    files.put(name, pdf(100));
    assertThat(verified(files))
        .contains(name + " should not be there: the docket says that it was withdrawn");
    files.remove(name);
    files.remove("documents/" + name(stays) + ".pdf");
    files.put("SHA256SUMS", without(files.get("SHA256SUMS"), name(stays)));
    assertThat(verified(files))
        .contains("documents/" + name(stays) + ".pdf is missing, and matter.json names it");
  }

  /** What the file's own program says, once it is unpacked anew. */
  private String verified(Map<String, byte[]> files) throws Exception {
    var unpacked = Files.createTempDirectory(folder, "unpacked");
    return String.join("\n", PythonVerifier.unpacked(files, unpacked).says(unpacked, List.of()));
  }

  private byte[] exported() {
    var path = "/v1/matters/" + matter + "/exports";
    var export = service.post(path, Map.of()).is(201).text("export");
    new Machinery(service.app).export(service.clock.instant());
    var link = service.get("/v1/exports/" + export).is(200).map("download");
    return SentFile.fetch(String.valueOf(link.get("url"))).body();
  }

  private String name(String document) {
    return document.substring(matter.length() + 1);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] without(byte[] sums, String name) {
    return text(sums)
        .lines()
        .filter(line -> !line.contains(name))
        .map(line -> line + "\n")
        .reduce("", String::concat)
        .getBytes(StandardCharsets.UTF_8);
  }
}
