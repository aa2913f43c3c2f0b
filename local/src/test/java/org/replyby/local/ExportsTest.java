package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.dynamodb.exports.DynamoExports;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;

/** A whole matter as a file with its papers, which a function writes while nobody waits. */
@Tag("aws")
class ExportsTest extends FileFixture {
  private static final int MEGABYTE = 1024 * 1024;

  private String ask(Map<String, Object> body) {
    var asked = service.post("/v1/matters/" + matter + "/exports", body).is(201);
    assertThat(asked.text("state")).isEqualTo("waiting");
    assertThat(asked.body()).containsEntry("download", null);
    return asked.text("export");
  }

  private Map<String, Object> run() {
    var at = service.clock.instant().toString();
    return Invocation.of(
        service.app.files().matterExport(), Map.of("scheduledTime", at, "executionId", "x"));
  }

  private Answer shown(String export) {
    return service.get("/v1/exports/" + export).is(200);
  }

  private byte[] fetched(String export) {
    return SentFile.fetch(String.valueOf(shown(export).map("download").get("url"))).body();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theFileHasThePapersAndItsOwnVerifierAcceptsIt(@TempDir Path folder) throws Exception {
    // Of several parts, and hardly smaller as a ZIP.
    var large = noise(20 * MEGABYTE);
    var document = kept(large);
    var export = ask(map());
    assertThat(run()).isEqualTo(Map.of("ready", 1, "failed", 0));
    var zip = fetched(export);
    assertThat(shown(export).map("ready"))
        .containsEntry("bytes", zip.length)
        .containsEntry("sha256", sha256(zip))
        .containsEntry("documents", 1);
    var name = "documents/" + document.substring(matter.length() + 1) + ".pdf";
    var files = MatterFiles.unpacked(zip);
    assertThat(sha256(files.get(name))).isEqualTo(sha256(large));
    assertThat(text(files, "report.html")).contains("Letter of January 24", name, sha256(large));
    var listed = (List<?>) Json.read(text(files, "matter.json")).get("documents");
    assertThat(listed).hasSize(1).first().asString().contains("file=" + name);
    var path = folder.resolve("matter.zip");
    Files.write(path, zip);
    var unpacked = folder.resolve("unpacked");
    var verifier = PythonVerifier.unpacked(files, unpacked);
    assertThat(verifier.says(folder, List.of(path.toString())))
        .singleElement()
        .asString()
        .contains("is intact: files 11");
    PythonVerifier.unpack(Map.of(name, pdf(20)), unpacked);
    assertThat(verifier.says(folder, List.of()))
        .singleElement()
        .asString()
        .contains("is not intact")
        .contains(name + " does not match its hash in SHA256SUMS")
        .contains(name + " is not the file whose hash is on the docket");
  }

  private static byte[] noise(int bytes) {
    var file = pdf(bytes);
    var random = new Random(1);
    for (int i = 20; i < bytes; i++) {
      file[i] = (byte) random.nextInt();
    }
    return file;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  @Test
  void withoutPrivilegedTextsOnlyPapersThatMayBeShownAreInIt() {
    var sealed = map("title", "What nobody reads", "type", "pdf");
    var letter = Samples.letter("demand", "Canary of the privileged demand.", "privileged", true);
    letter.put("matter", matter);
    var recorded = service.post("/v1/letters", letter).is(201).map("letter").get("letter");
    sealed.put("demand", recorded);
    var open = kept(pdf(200), map("replyTo", deadline));
    kept(pdf(300), sealed);
    kept(pdf(400), map());
    var export = ask(map("privileged", "leave-out"));
    run();
    var files = MatterFiles.unpacked(fetched(export));
    assertThat(files.keySet().stream().filter(name -> name.startsWith("documents/")))
        .containsExactly("documents/" + open.substring(matter.length() + 1) + ".pdf");
    assertThat(text(files, "README.txt"))
        .contains("Papers that may hold privileged texts are left out too: 2.");
    assertThat(files.values().stream().map(f -> new String(f, StandardCharsets.UTF_8)))
        .noneMatch(file -> file.contains("Canary"));
  }

  private String kept(byte[] file, Map<String, Object> others) {
    var body = map("title", "Letter of January 24", "type", "pdf");
    body.putAll(others);
    var added = service.post(documents, body).is(201);
    assertThat(SentFile.by(added).send(file)).isEqualTo(201);
    deliver();
    return added.text("document");
  }

  @Test
  void aPaperThatIsNotTheOneOnTheDocketStopsTheFile() {
    var document = kept(pdf(100));
    var s3 = service.clients.s3();
    var key = "documents/" + document;
    s3.listObjectVersions(l -> l.bucket(bucket).prefix(key))
        .versions()
        .forEach(v -> s3.deleteObject(d -> d.bucket(bucket).key(key).versionId(v.versionId())));
    var export = ask(map());
    assertThat(run()).isEqualTo(Map.of("ready", 0, "failed", 1));
    assertThat(shown(export).map("failed")).containsEntry("why", "altered");
    assertThat(objects("exports/")).isZero();
  }

  @Test
  void theSameKeyAsksOnceAndNobodyElseSeesIt() {
    var path = "/v1/matters/" + matter + "/exports";
    var first = service.call("POST", path, "{}", "one key").is(201).text("export");
    assertThat(service.call("POST", path, "{}", "one key").is(200).text("export")).isEqualTo(first);
    service.call("POST", path, "{\"privileged\": \"leave-out\"}", "one key").is(422);
    service.as("denver-co");
    service.get("/v1/exports/" + first).is(404);
    service.post(path, map()).is(404);
  }

  @Test
  void oneThatAnotherRunHasIsNotWrittenTwice() {
    kept(pdf(100));
    ask(map());
    service.calls.reset();
    assertThat(run()).isEqualTo(Map.of("ready", 1, "failed", 0));
    assertThat(run()).isEqualTo(Map.of("ready", 0, "failed", 0));
    assertThat(objects("exports/")).isEqualTo(1);
    assertThat(service.calls.requests())
        .containsEntry("UpdateItem", 2)
        .containsEntry("CreateMultipartUpload", 1)
        .containsEntry("CompleteMultipartUpload", 1);
  }

  @Test
  void oneWhoseRunDiedIsWrittenByALaterOneAndGivenUpAfterThree() {
    var exports = new DynamoExports(service.clients.dynamoDb(), service.app.table());
    var export = ask(map());
    for (int run = 1; run <= 3; run++) {
      var now = service.clock.instant();
      var due = exports.due(now, 1).getFirst();
      assertThat(exports.take(due, now.plus(Duration.ofMinutes(16)))).isTrue();
      assertThat(exports.take(due, now.plus(Duration.ofMinutes(17)))).isFalse();
      assertThat(run()).isEqualTo(Map.of("ready", 0, "failed", 0));
      service.advance(Duration.ofMinutes(16));
    }
    assertThat(run()).isEqualTo(Map.of("ready", 0, "failed", 1));
    assertThat(shown(export).map("failed")).containsEntry("why", "fault");
    var another = ask(map());
    var now = service.clock.instant();
    exports.take(exports.due(now, 1).getFirst(), now.plus(Duration.ofMinutes(16)));
    service.advance(Duration.ofMinutes(16));
    assertThat(run()).isEqualTo(Map.of("ready", 1, "failed", 0));
    assertThat(fetched(another)).isNotEmpty();
  }

  @Test
  void theSameOnThePage() {
    service.as("chicago-il");
    var visitor = new PageVisitor(service, "clerk");
    var path = "/matters/" + matter + "/exports/new";
    visitor.get("/matters/" + matter).is(200);
    assertThat(visitor.get(path).is(200).html()).contains("Leave them out", "Write the file");
    assertThat(visitor.fill(path, Map.of("privileged", "neither")).is(422).html())
        .contains("Nothing was saved: something has to be corrected");
    var page = visitor.fill(path, Map.of("privileged", "leave-out")).is(303).location();
    assertThat(visitor.get(page).is(200).html()).contains("is being written", "Look again");
    assertThat(visitor.get(page + "/content").is(303).location()).isEqualTo(page);
    run();
    assertThat(visitor.get(page).is(200).html())
        .contains("The file is ready", "Privileged texts are left out", "Documents in it: 0");
    var link = visitor.get(page + "/content").is(303).location();
    assertThat(link).contains("response-content-disposition=attachment", matter + ".zip");
    assertThat(MatterFiles.unpacked(SentFile.fetch(link).body())).containsKey("report.html");
    service.advance(Duration.ofDays(7));
    var later = new PageVisitor(service, "clerk");
    assertThat(later.get(page).is(200).html()).contains("deleted after seven days", path);
  }

  @Test
  void aWeekLaterTheLinkIsGoneAndTheDigestStays() {
    var export = ask(map());
    run();
    service.advance(Duration.ofDays(7));
    assertThat(shown(export).body()).containsEntry("download", null);
    assertThat(shown(export).map("ready")).containsKey("sha256");
  }
}
