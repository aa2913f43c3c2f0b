package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.lambda.BucketEvents;
import org.replyby.local.lambda.Invocation;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** A city with a letter, and a bucket that refuses what AWS's refuses. */
class FileFixture {
  final TestService service = TestService.startedAt(TestService.JANUARY);
  final String bucket = Installation.bucket(service.app.table());
  private final BucketEvents events = new BucketEvents(service.clients, bucket);
  String deadline = "";
  String matter = "";
  String documents = "";

  @BeforeEach
  void begin() {
    LocalBucket.create(service.clients.s3(), bucket);
    service.addChicago();
    deadline = service.recordLetter();
    matter = deadline.substring(0, deadline.lastIndexOf('.'));
    documents = "/v1/matters/" + matter + "/documents";
    service.calls.reset();
  }

  @AfterEach
  void end() {
    service.close();
  }

  static byte[] pdf(int bytes) {
    var file = new byte[bytes];
    Arrays.fill(file, (byte) 'x');
    var beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(beginning, 0, file, 0, beginning.length);
    return file;
  }

  Answer add(Object... others) {
    var body = map("title", "Letter of January 24", "type", "pdf");
    for (int i = 0; i < others.length; i += 2) {
      body.put(String.valueOf(others[i]), others[i + 1]);
    }
    return service.post(documents, body);
  }

  /** Adds a document whose file comes, and returns its id. */
  String kept(byte[] file) {
    var added = add().is(201);
    assertThat(SentFile.by(added).send(file)).isEqualTo(201);
    assertThat(deliver()).isEqualTo(1);
    return added.text("document");
  }

  /** Gives the function what came; answers how many files. */
  int deliver() {
    return events.deliver(service.app.files().documentIntake());
  }

  /** Gives the function one event. */
  Map<String, Object> deliver(String document, String version) {
    var object =
        ObjectVersion.builder()
            .key("incoming/" + document)
            .versionId(version)
            .eTag("\"e1\"")
            .size(7L)
            .build();
    return Invocation.of(
        service.app.files().documentIntake(), BucketEvents.event(bucket, object, 1));
  }

  Answer show(String document) {
    return service.get("/v1/documents/" + document).is(200);
  }

  Answer content(String document) {
    return service.get("/v1/documents/" + document + "/content");
  }

  /** The lines of the docket that say that a file is kept. */
  List<Map<String, Object>> lines() {
    return entries("document-kept");
  }

  /** The lines of the docket of this kind. */
  List<Map<String, Object>> entries(String kind) {
    return service.get("/v1/matters/" + matter + "/docket").is(200).list("entries").stream()
        .filter(entry -> kind.equals(entry.get("kind")))
        .toList();
  }

  /** How many versions of objects the bucket has below a prefix. */
  int objects(String prefix) {
    return service
        .clients
        .s3()
        .listObjectVersions(l -> l.bucket(bucket).prefix(prefix))
        .versions()
        .size();
  }
}
