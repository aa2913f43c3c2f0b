package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.replyby.assembly.Assembly;
import org.replyby.assembly.ImportAssembly;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.lambda.BucketEvents;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.s3.S3TableLinks;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.staff.tables.CsvTableBack;
import org.replyby.tableimport.TableImport;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.importing.TableReader;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.recording.RecordDemand;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** A city, a bucket, and the function for tables, which reads plain tables. */
class ImportFixture {
  static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  static final String IMPORTS = "/v1/jurisdictions/chicago-il/imports";
  static final String LETTERS = "title,demand,responseDue,answeredOn\n";
  static final String OFFICIALS = "name,role,email,phone\n";
  private static final Duration TIMEOUT = Duration.ofMinutes(15);

  final KilledAt killed = new KilledAt();
  final TestService service;
  final String bucket;
  final TableImport function;

  ImportFixture() {
    this(new PlainTables());
  }

  ImportFixture(TableReader reader) {
    this.service = TestService.startedAt(TestService.JANUARY, killed);
    this.bucket = Installation.bucket(service.app.table());
    var telemetry = Telemetry.of((event, fields) -> service.events.add(event + " " + fields));
    var assembly =
        new Assembly(
            service.clients.dynamoDb(),
            service.app.table(),
            service.clock,
            new Random(5),
            telemetry.journal());
    var runs =
        new ImportAssembly(assembly)
            .run(
                service.clients.tableStore(bucket),
                reader,
                new CsvTableBack(),
                new SnsSubscriptions(service.clients.sns(), service.app.table()),
                RecordDemand.MOST_A_DAY);
    this.function = new TableImport(runs, false, telemetry);
  }

  @BeforeEach
  void begin() {
    LocalBucket.create(service.clients.s3(), bucket);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.deliverStream();
    service.takePublished();
    service.advance(Duration.ofDays(120));
    service.calls.reset();
  }

  @AfterEach
  void end() {
    service.close();
  }

  /** Sends a table, and has it checked; answers the import's id. */
  String sent(String kind, String csv) {
    var opened = service.post(IMPORTS, map("kind", kind)).is(201);
    assertThat(SentFile.by(opened).send(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    var id = opened.text("import");
    came(id);
    return id;
  }

  /** Gives the function the event of the file that came last. */
  Map<String, Object> came(String id) {
    return came(id, versions(id).size());
  }

  /** The same of the first file, the second one and so on; S3 lists the last one first. */
  Map<String, Object> came(String id, int place) {
    return came(versions(id), place);
  }

  Map<String, Object> came(List<ObjectVersion> versions, int place) {
    return invoke(BucketEvents.event(bucket, versions.get(versions.size() - place), place));
  }

  List<ObjectVersion> versions(String id) {
    var key = S3TableLinks.INCOMING + id;
    return service.clients.s3().listObjectVersions(l -> l.bucket(bucket).prefix(key)).versions();
  }

  /** What the schedule does every minute. */
  Map<String, Object> minute() {
    var now = service.clock.instant().toString();
    return invoke(Map.of("scheduledTime", now, "executionId", "test"));
  }

  Map<String, Object> invoke(Map<String, Object> event) {
    return Invocation.of(function, event, TIMEOUT);
  }

  Answer show(String id) {
    return service.get("/v1/imports/" + id).is(200);
  }

  Answer start(String id, String lines) {
    return service.post("/v1/imports/" + id + "/start", map("lines", lines));
  }

  List<Map<String, Object>> problems(String id) {
    return service.get("/v1/imports/" + id + "/problems").is(200).list("lines");
  }

  /** The table as it comes back, line by line. */
  List<String> table(String id) {
    var url = service.get("/v1/imports/" + id + "/table").is(200).text("url");
    var answer = SentFile.fetch(url);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
  }

  /** The matters of the city, each with a whole chain. */
  void allChainsAreWhole() {
    var verify = new VerifyDocket(service.app.docket(), attempt -> {});
    var anybody = Principal.operator("test");
    assertThat(service.app.docket().matters(CHICAGO))
        .allSatisfy(
            matter ->
                assertThat(verify.verify(anybody, matter.id()).toString()).contains("fault=null"));
  }
}
