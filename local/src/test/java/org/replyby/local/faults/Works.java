package org.replyby.local.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.json.Json;
import org.replyby.local.Clock;
import org.replyby.local.Installation;
import org.replyby.local.LongTimeoutClients;
import org.replyby.local.TestAws;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One ReplyBy for many trials, one after the other: its functions, and what AWS does around them
 * when an invocation dies or fails. Each finds and leaves nothing.
 */
final class Works implements AutoCloseable {
  /** The day of the January letters, ten in the morning in New York. */
  static final Instant JANUARY = Instant.parse("2018-01-24T15:00:00Z");

  /** How long what went wrong may be on its way to right: back-offs, leases, hourly looks. */
  private static final Duration RECOVERY = Duration.ofHours(3);

  private static final int MOST_ROUNDS = 60;
  private static final int BATCH = 10;
  private static final int DELETES = 25;

  /** Lambda's mapping gives a batch again so often. */
  private static final int RETRIES = 3;

  /** Lambda gives an event of a topic twice again. */
  private static final int TEXT_TRIES = 3;

  final Clock clock = new Clock(JANUARY);
  final Wire wire = new Wire();
  final Clients clients;
  final Installation app;
  final Watch watch;
  private final TableStream stream;
  private final List<Town> towns = new ArrayList<>();

  Works(ExecutionInterceptor... more) {
    var name = TestAws.freshName();
    var watching = new ArrayList<ExecutionInterceptor>(List.of(more));
    watching.add(wire);
    clients =
        LongTimeoutClients.of(TestAws.endpoints(), watching.toArray(ExecutionInterceptor[]::new));
    LocalTable.create(clients.dynamoDb(), name);
    Journal silent = (event, fields) -> {};
    app =
        Installation.on(
            clients,
            new Installation.Settings(
                name,
                name,
                new LinkSigner("https://replyby.example", "a secret of the tests", true),
                clock,
                new Random(23),
                Installation.unpaced(),
                Telemetry.of(silent)));
    watch = new Watch(clients, name, TestAws.engine() == TestAws.Engine.EMULATORS ? 0 : 2);
    stream = new TableStream(clients, name);
  }

  /** The town, which is there for the first time each time, with the same ids. */
  Town town() {
    clock.set(JANUARY);
    towns.clear();
    return town("Springfield");
  }

  /** One more town beside it. */
  Town town(String name) {
    var town = new Town(this, name, watch);
    towns.add(town);
    return town;
  }

  List<Town> towns() {
    return List.copyOf(towns);
  }

  /** What was sent, as its town names it. */
  String named(String sent) {
    return towns.stream()
        .filter(town -> sent.startsWith(town.id + "."))
        .map(town -> town.named(sent))
        .findFirst()
        .orElseThrow();
  }

  /** LocalStack leaves an email pending until its link is used. */
  static boolean confirmsEmailsAtOnce() {
    return TestAws.engine() == TestAws.Engine.EMULATORS;
  }

  /** One invocation of a function; empty if it died or failed on the way. */
  <T> Optional<T> invocation(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (Death end) {
      return Optional.empty();
    } catch (RuntimeException failed) {
      if (!wire.hasStruck()) {
        throw failed;
      }
      return Optional.empty();
    } finally {
      wire.nextInvocation();
    }
  }

  /** One run of the scheduled function. */
  void sweep() {
    invocation(
        () ->
            Invocation.of(
                app.deadlineSweep(),
                Map.of("scheduledTime", clock.instant().toString(), "executionId", "test")));
  }

  /** One run of the hourly function. */
  void reconcile() {
    invocation(
        () ->
            Invocation.of(
                app.reconcile(),
                Map.of("scheduledTime", clock.instant().toString(), "executionId", "test")));
  }

  /** A text from a phone; its function is given it again until it ends well, as Lambda does. */
  void text(String phone, String body) {
    var message =
        Map.of("originationNumber", phone, "messageBody", body, "inboundMessageId", "inbound-1");
    var record = Map.of("EventSource", "aws:sns", "Sns", Map.of("Message", Json.write(message)));
    for (int attempt = 1; attempt <= TEXT_TRIES; attempt++) {
      if (invocation(() -> Invocation.of(app.inboundSms(), Map.of("Records", List.of(record))))
          .isPresent()) {
        return;
      }
    }
    throw new AssertionError("a text was not answered, however often given");
  }

  /** What is new on the stream goes to the dispatch function, as Lambda's mapping gives it. */
  void deliver() {
    batches(newRecords()).forEach(this::give);
  }

  /** As many records as one invocation gets. */
  static List<List<Map<String, Object>>> batches(List<Map<String, Object>> records) {
    var batches = new ArrayList<List<Map<String, Object>>>();
    for (int from = 0; from < records.size(); from += BATCH) {
      batches.add(records.subList(from, Math.min(records.size(), from + BATCH)));
    }
    return batches;
  }

  /** The alert rows that are new on the stream, as records, taken off it. */
  List<Map<String, Object>> newRecords() {
    var taken = new ArrayList<Map<String, Object>>();
    RequestStreamHandler keeping =
        (in, out, context) -> {
          taken.addAll(recordsOf(Json.read(in)));
          out.write("{}".getBytes(StandardCharsets.UTF_8));
        };
    stream.drain(keeping);
    return taken;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> recordsOf(Map<String, Object> event) {
    return (List<Map<String, Object>>) event.getOrDefault("Records", List.of());
  }

  /** One batch, and what failed of it again. */
  void give(List<Map<String, Object>> batch) {
    var left = batch;
    for (int attempt = 0; attempt <= RETRIES && !left.isEmpty(); attempt++) {
      var given = left;
      left =
          invocation(() -> Invocation.of(app.alertDispatch(), Map.of("Records", given)))
              .map(answer -> failed(given, String.valueOf(answer.get("batchItemFailures"))))
              .orElse(given);
    }
  }

  private static List<Map<String, Object>> failed(List<Map<String, Object>> given, String named) {
    return given.stream()
        .filter(
            r ->
                r.get("dynamodb") instanceof Map<?, ?> change
                    && named.contains("=" + change.get("SequenceNumber") + "}"))
        .toList();
  }

  /** The stream and the minute's sweep go on until nothing is due but what is far off. */
  void recover() {
    var end = clock.instant().plus(RECOVERY);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      deliver();
      var next = nextMoment(end);
      if (next.isEmpty()) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(minuteOf(next.get()));
      }
      sweep();
    }
    throw new AssertionError("something is still due at " + clock.instant());
  }

  Optional<Instant> nextMoment(Instant latest) {
    return rows().stream()
        .filter(row -> row.containsKey("dueAt"))
        .map(row -> Instant.parse(Objects.requireNonNull(row.get("dueAt")).s()))
        .filter(moment -> !moment.isAfter(latest))
        .min(Comparator.naturalOrder());
  }

  /** All that is in the table: a town's, since there is one at a time. */
  List<Map<String, AttributeValue>> rows() {
    return clients.dynamoDb().scanPaginator(s -> s.tableName(app.table())).items().stream()
        .toList();
  }

  /** Sweeps come at full minutes. */
  static Instant minuteOf(Instant moment) {
    var minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }

  /** Empties the table and the queue, and ends the topics: no trial disturbs the next. */
  void clear() {
    wire.end(null);
    rows().stream()
        .filter(row -> Objects.equals(row.get("type"), AttributeValue.fromS("official")))
        .map(row -> Objects.requireNonNull(row.get("topicArn")).s())
        .forEach(topic -> clients.sns().deleteTopic(d -> d.topicArn(topic)));
    var rows =
        rows().stream().map(row -> Map.of("pk", row.get("pk"), "sk", row.get("sk"))).toList();
    for (int from = 0; from < rows.size(); from += DELETES) {
      var part = rows.subList(from, Math.min(rows.size(), from + DELETES));
      var deletes = part.stream().map(Works::delete).toList();
      clients.dynamoDb().batchWriteItem(b -> b.requestItems(Map.of(app.table(), deletes)));
    }
    newRecords();
    watch.take();
  }

  private static WriteRequest delete(Map<String, AttributeValue> key) {
    return WriteRequest.builder().deleteRequest(d -> d.key(key)).build();
  }

  @Override
  public void close() {
    clients.dynamoDb().deleteTable(d -> d.tableName(app.table()));
    clients.close();
  }
}
