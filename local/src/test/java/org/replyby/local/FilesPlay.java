package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.lambda.BucketEvents;

/** A paper that is sent and fetched as by a program, and a matter that is exported with it. */
record FilesPlay(TestService service, String bucket) {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  FilesPlay(TestService service) {
    this(service, Installation.bucket(service.app.table()));
  }

  void play() {
    LocalBucket.create(service.clients.s3(), bucket);
    var wanted = Map.of("title", "Letter", "type", "pdf");
    var added = service.post(MATTER + "/documents", wanted).is(201);
    assertThat(SentFile.by(added).send(FileFixture.pdf(100))).isEqualTo(201);
    var events = new BucketEvents(service.clients, bucket);
    assertThat(events.deliver(service.app.files().documentIntake())).isEqualTo(1);
    service.get("/v1/documents/" + added.text("document") + "/content").is(200);
    assertThat(exported()).isEqualTo("ready");
    remove("documents/" + added.text("document"));
    // Then the upload is given up.
    assertThat(exported()).isEqualTo("failed");
  }

  private String exported() {
    var export = service.post(MATTER + "/exports", Map.of()).is(201).text("export");
    new Machinery(service.app).export(service.clock.instant());
    return service.get("/v1/exports/" + export).is(200).text("state");
  }

  private void remove(String key) {
    var s3 = service.clients.s3();
    s3.listObjectVersions(l -> l.bucket(bucket).prefix(key))
        .versions()
        .forEach(v -> s3.deleteObject(d -> d.bucket(bucket).key(key).versionId(v.versionId())));
  }
}
