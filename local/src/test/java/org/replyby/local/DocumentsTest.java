package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The file of a document: it comes, its hash goes on the docket, and it can be fetched. */
@Tag("aws")
class DocumentsTest extends FileFixture {
  private static final int MEGABYTE = 1024 * 1024;

  private static String sha256(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }

  @Test
  void aFileOf20MegabytesComesAndIsFetchedAgainByteForByte() throws Exception {
    var file = pdf(20 * MEGABYTE);
    var added = add("replyTo", deadline).is(201);
    assertThat(added.text("state")).isEqualTo("waiting");
    content(added.text("document")).is(409);
    assertThat(SentFile.by(added).send(file)).isEqualTo(201);
    assertThat(lines()).isEmpty();
    deliver();
    var document = added.text("document");
    var shown = show(document);
    assertThat(shown.text("state")).isEqualTo("kept");
    assertThat(shown.map("kept"))
        .containsEntry("bytes", file.length)
        .containsEntry("sha256", sha256(file));
    var answer = SentFile.fetch(content(document).is(200).text("url"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(sha256(answer.body())).isEqualTo(sha256(file));
  }

  @Test
  void theDocketHasItsHashAndWhoseItIs() throws Exception {
    var file = pdf(100);
    var document = kept(file);
    var line = lines().getFirst();
    assertThat(line).containsEntry("by", "clerk");
    assertThat(map(line.get("details")))
        .containsEntry("document", document)
        .containsEntry("sha256", sha256(file))
        .containsEntry("bytes", "100")
        .containsEntry("fileType", "pdf")
        .containsEntry("object", "documents/" + document)
        .containsKeys("version", "title.sha256");
    assertThat(String.valueOf(line.get("texts"))).contains("Letter of January 24");
    assertThat(
            service.get("/v1/matters/" + matter + "/docket?verify=true").is(200).text("verified"))
        .isEqualTo("true");
    assertThat(objects("incoming/")).isZero();
    assertThat(objects("documents/")).isEqualTo(1);
  }

  @Test
  void theSameEventAgainIsOneLine() {
    var added = add().is(201);
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    var document = added.text("document");
    var version = version(document);
    assertThat(deliver(document, version)).containsEntry("did", "kept");
    assertThat(deliver(document, version)).containsEntry("did", "already");
    assertThat(lines()).hasSize(1);
  }

  @Test
  void aSecondFileByTheSameFormDoesNotReplaceTheFirst() throws Exception {
    var first = pdf(100);
    var added = add().is(201);
    assertThat(SentFile.by(added).send(first)).isEqualTo(201);
    deliver();
    assertThat(SentFile.by(added).send(pdf(101))).isEqualTo(201);
    deliver();
    var document = added.text("document");
    assertThat(lines()).hasSize(1);
    assertThat(show(document).map("kept")).containsEntry("sha256", sha256(first));
    var url = content(document).is(200).text("url");
    assertThat(SentFile.fetch(url).body()).isEqualTo(first);
    assertThat(objects("")).isEqualTo(1);
  }

  @Test
  void whatDoesNotBeginAsItsTypeDoesIsRefusedAndRemoved() {
    var file = "<html>not a PDF</html>".getBytes(StandardCharsets.UTF_8);
    var added = add().is(201);
    assertThat(SentFile.by(added).send(file)).isEqualTo(201);
    deliver();
    var document = added.text("document");
    assertThat(show(document).text("state")).isEqualTo("refused");
    assertThat(show(document).map("refused")).containsEntry("why", "other-type");
    assertThat(content(document).is(409).text("detail")).contains("refused and removed");
    assertThat(lines()).isEmpty();
    assertThat(objects("")).isZero();
  }

  @Test
  void eachTypeIsKnownByItsBeginning() {
    var beginnings =
        Map.of(
            "docx", "504b0304", "tiff", "4d4d002a", "png", "89504e470d0a1a0a", "jpeg", "ffd8ffe0");
    beginnings.forEach(
        (type, hex) -> {
          var added = add("type", type).is(201);
          assertThat(SentFile.by(added).send(HexFormat.of().parseHex(hex))).isEqualTo(201);
          deliver();
          assertThat(show(added.text("document")).text("state")).isEqualTo("kept");
        });
    assertThat(add("type", "exe").is(422).pointers()).containsExactly("/type");
  }

  @Test
  void whatNobodyWaitsForStaysWhereItCame() {
    assertThat(deliver(matter + ".fnobody", "v1")).containsEntry("did", "unknown");
    assertThat(lines()).isEmpty();
  }

  @Test
  void theSameKeyAddsOneDocumentAndAnswersANewForm() {
    var body = Samples.map("title", "Letter", "type", "pdf");
    var first = service.postOnce(documents, body, "key-1").is(201);
    var again = service.postOnce(documents, body, "key-1").is(200);
    assertThat(again.text("document")).isEqualTo(first.text("document"));
    assertThat(SentFile.by(again).send(pdf(100))).isEqualTo(201);
    deliver();
    var kept = service.postOnce(documents, body, "key-1").is(200);
    assertThat(kept.text("state")).isEqualTo("kept");
    assertThat(kept.body()).containsEntry("form", null);
    service.postOnce(documents, Samples.map("title", "Another", "type", "pdf"), "key-1").is(422);
    assertThat(service.get(documents).is(200).list("documents")).hasSize(1);
  }

  @Test
  void itSaysWhichPaperItIs() {
    var letter = service.get("/v1/matters/" + matter + "/letters").is(200).list("letters");
    var id = String.valueOf(letter.getFirst().get("letter"));
    assertThat(add("demand", id).is(201).text("demand")).isEqualTo(id);
    assertThat(add("demand", matter + ".lnone").is(422).pointers()).containsExactly("/demand");
    assertThat(add("replyTo", matter + ".dnone").is(422).pointers()).containsExactly("/replyTo");
    assertThat(add("demand", id, "replyTo", deadline).is(422).pointers())
        .containsExactly("/replyTo");
  }

  @Test
  void aWithheldTitleIsGoneFromTheListToo() {
    var document = kept(pdf(100));
    var docket = service.get("/v1/matters/" + matter).is(200);
    var sequence = lines().getFirst().get("sequence");
    var request = Samples.map("entry", sequence, "why", "It names a witness.");
    new Versioned(service)
        .post("/v1/matters/" + matter + "/withheld-texts", request, docket.text("etag"))
        .is(200);
    assertThat(show(document).text("title")).isEqualTo("[withheld]");
  }

  @Test
  void whatAddingKeepingAndFetchingCost() {
    service.calls.reset();
    var added = add().is(201);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "TransactWriteItems", 1));
    assertThat(SentFile.by(added).send(pdf(100))).isEqualTo(201);
    var version = version(added.text("document"));
    service.calls.reset();
    deliver(added.text("document"), version);
    assertThat(service.calls.requests())
        .isEqualTo(
            Map.of(
                "GetItem",
                3,
                "TransactWriteItems",
                1,
                "GetObject",
                1,
                "CopyObject",
                1,
                "DeleteObject",
                1));
    assertThat(service.calls.count("actions")).isEqualTo(3);
    service.calls.reset();
    content(added.text("document")).is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2));
    service.calls.reset();
    service.get(documents).is(200);
    assertThat(service.calls.requests()).containsEntry("GetItem", 1).containsEntry("Query", 1);
  }

  private String version(String document) {
    return service
        .clients
        .s3()
        .listObjectVersions(l -> l.bucket(bucket).prefix("incoming/" + document))
        .versions()
        .getFirst()
        .versionId();
  }
}
