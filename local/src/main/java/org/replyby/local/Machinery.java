package org.replyby.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.replyby.local.lambda.BucketEvents;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;
import org.replyby.s3.S3TableLinks;
import org.replyby.usecases.sweeping.SweepReport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What AWS does by itself: the schedules invoke the sweep, the reconciliation and the webhooks, the
 * stream invokes the dispatch and the webhooks.
 */
public final class Machinery {
  /** Two or three rounds are enough: fire, send, settle. */
  private static final int MOST_ROUNDS = 20;

  private static final Duration IMPORT_TIMEOUT = Duration.ofMinutes(15);

  /** The due index's partitions, in the order in which the sweep reads them. */
  private static final List<String> SHARDS = List.of("due#0", "due#1", "due#2", "due#3");

  private final Installation app;
  private final TableStream stream;
  private final BucketEvents files;
  private final BucketEvents tables;
  private final TableStream lines;

  public Machinery(Installation app) {
    this.app = app;
    this.stream = new TableStream(app.clients(), app.table());
    this.files = new BucketEvents(app.clients(), Installation.bucket(app.table()));
    this.tables =
        new BucketEvents(app.clients(), Installation.bucket(app.table()), S3TableLinks.INCOMING);
    this.lines = new TableStream(app.clients(), app.table(), TableStream.LINES);
  }

  /** One run of the scheduled function; answers how much it found to do. */
  public int sweep(Instant now) {
    var did = Invocation.of(app.deadlineSweep(), scheduled(now));
    return Arrays.stream(SweepReport.Did.values())
        .map(what -> did.get(what.name().toLowerCase(Locale.ROOT)))
        .mapToInt(count -> count instanceof Number number ? number.intValue() : 0)
        .sum();
  }

  /** One run of the hourly function. */
  public void reconcile(Instant now) {
    Invocation.of(app.reconcile(), scheduled(now));
  }

  private static Map<String, String> scheduled(Instant now) {
    return Map.of("scheduledTime", now.toString(), "executionId", UUID.randomUUID().toString());
  }

  /** Gives the function behind the bucket the files that came in; answers how many. */
  public int files() {
    return files.deliver(app.files().documentIntake());
  }

  /** One run of what writes the exports that wait. */
  public void export(Instant now) {
    Invocation.of(app.files().matterExport(), scheduled(now));
  }

  /** Gives the function for tables those that came, to be checked; answers how many. */
  public int tables() {
    return tables.deliver(app.tableImport());
  }

  /** Goes on with the imports that somebody started. */
  public void runImports(Instant now) {
    Invocation.of(app.tableImport(), scheduled(now), IMPORT_TIMEOUT);
  }

  /** Gives the dispatch function what is new on the stream; answers how many alert rows. */
  public int stream() {
    return stream.drain(app.alertDispatch());
  }

  /** Gives webhooks what is new on the stream, and sends them what is due. */
  public void tellWebhooks(Instant now) {
    lines.drain(app.webhookDelivery());
    Invocation.of(app.webhookDelivery(), scheduled(now));
  }

  /** The stream and the schedule, in turn, until neither finds anything to do at this moment. */
  public void settle(Instant now) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (stream() + sweep(now) == 0) {
        return;
      }
    }
    throw new IllegalStateException("something is still due at " + now + " after many sweeps");
  }

  /** The next moment, up to {@code latest}, at which anything can happen. */
  public Optional<Instant> nextMoment(Instant latest) {
    return SHARDS.stream()
        .flatMap(shard -> first(shard).stream())
        .filter(moment -> !moment.isAfter(latest))
        .min(Comparator.naturalOrder());
  }

  /** The earliest moment that a partition of the small due index holds. */
  private Optional<Instant> first(String shard) {
    return app
        .clients()
        .dynamoDb()
        .query(
            q ->
                q.tableName(app.table())
                    .indexName("due-cities")
                    .keyConditionExpression("dueShard = :shard")
                    .expressionAttributeValues(Map.of(":shard", AttributeValue.fromS(shard)))
                    .limit(1))
        .items()
        .stream()
        .map(item -> Instant.parse(Objects.requireNonNull(item.get("dueAt")).s()))
        .findFirst();
  }
}
