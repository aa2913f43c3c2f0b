package org.replyby.local.faults;

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
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.json.Json;
import org.replyby.local.Clock;
import org.replyby.local.Installation;
import org.replyby.local.LongTimeoutClients;
import org.replyby.local.TestAws;
import org.replyby.local.TestMembers;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.Invocation;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A ReplyBy service whose calls to AWS can go wrong. It runs the functions, and repeats an
 * invocation that failed where AWS would. Many runs use one service, one after the other; {@link
 * #clear} removes everything between two of them.
 */
final class FaultTestService implements AutoCloseable {
  /** The date of the January letters, at 10:00 in New York. */
  static final Instant JANUARY = Instant.parse("2018-01-24T15:00:00Z");

  /** The longest time until back-offs, leases and hourly checks have repaired a fault. */
  private int texts;

  private static final Duration RECOVERY = Duration.ofHours(3);

  private static final int MAX_SWEEPS = 60;
  private static final int DELETE_BATCH = 25;

  /**
   * How often Lambda runs a function for one event of a topic: once, and twice more if it fails.
   */
  private static final int TEXT_ATTEMPTS = 3;

  final Clock clock = new Clock(JANUARY);
  final FaultInterceptor faults = new FaultInterceptor();
  final Clients clients;
  final Installation app;
  final TestMembers members;
  final Watch watch;
  final AlertStream stream;
  private final List<TestCity> cities = new ArrayList<>();

  FaultTestService(ExecutionInterceptor... more) {
    var name = TestAws.freshName();
    var interceptors = new ArrayList<ExecutionInterceptor>(List.of(more));
    interceptors.add(faults);
    clients =
        LongTimeoutClients.of(
            TestAws.endpoints(), interceptors.toArray(ExecutionInterceptor[]::new));
    LocalTable.create(clients.dynamoDb(), name);
    members = new TestMembers(name);
    Journal silent = (event, fields) -> {};
    app =
        Installation.on(
            clients,
            new Installation.Settings(
                name,
                name,
                new LinkSigner(
                    "https://replyby.example", SigningKeys.only("a secret of the tests"), true),
                clock,
                new Random(23),
                Installation.unpaced(),
                Telemetry.of(silent)));
    watch = new Watch(clients, name);
    stream = new AlertStream(this);
  }

  /** Resets the clock and adds the first city, which has the same ids in every run. */
  TestCity startWithCity() {
    clock.set(JANUARY);
    cities.clear();
    members.forget();
    return addCity("Springfield");
  }

  TestCity addCity(String name) {
    var city = new TestCity(this, name, watch);
    cities.add(city);
    return city;
  }

  List<TestCity> cities() {
    return List.copyOf(cities);
  }

  /** The readable name of an alert or a notice, in the city that it belongs to. */
  String nameOf(String sent) {
    return cities.stream()
        .filter(city -> sent.startsWith(city.id + "."))
        .map(city -> city.officials.nameOf(sent))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the engine confirms email subscriptions at once. LocalStack waits for the link. */
  static boolean confirmsEmailsAtOnce() {
    return TestAws.engine() == TestAws.Engine.EMULATORS;
  }

  /** Runs one invocation of a function. Returns empty if a fault killed it or made it fail. */
  <T> Optional<T> invoke(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (InvocationKilledError killed) {
      return Optional.empty();
    } catch (RuntimeException failure) {
      if (!faults.hasHitInvocation()) {
        throw failure;
      }
      return Optional.empty();
    } finally {
      faults.startInvocation();
    }
  }

  /** Runs the scheduled function once. */
  void sweep() {
    invoke(
        () ->
            Invocation.of(
                app.deadlineSweep(),
                Map.of("scheduledTime", clock.instant().toString(), "executionId", "test")));
  }

  /** Runs the hourly function once. */
  void reconcile() {
    invoke(
        () ->
            Invocation.of(
                app.reconcile(),
                Map.of("scheduledTime", clock.instant().toString(), "executionId", "test")));
  }

  /** Passes on a text from a phone, again until its function succeeds, as Lambda does. */
  void receiveText(String phone, String body) {
    var id = "inbound-" + ++texts;
    var message = Map.of("originationNumber", phone, "messageBody", body, "inboundMessageId", id);
    var record = Map.of("EventSource", "aws:sns", "Sns", Map.of("Message", Json.write(message)));
    for (int attempt = 1; attempt <= TEXT_ATTEMPTS; attempt++) {
      if (invoke(() -> Invocation.of(app.inboundSms(), Map.of("Records", List.of(record))))
          .isPresent()) {
        return;
      }
    }
    throw new AssertionError("no attempt to handle the text succeeded");
  }

  /** Delivers the stream and sweeps until nothing is due in the next hours. */
  void recover() {
    var end = clock.instant().plus(RECOVERY);
    for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      stream.deliverNew();
      var next = nextDue(end);
      if (next.isEmpty()) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(nextFullMinute(next.get()));
      }
      sweep();
    }
    throw new AssertionError("something is still due at " + clock.instant());
  }

  /** The first moment at which something is due, if it is not after {@code latest}. */
  Optional<Instant> nextDue(Instant latest) {
    return items().stream()
        .filter(item -> item.containsKey("dueAt"))
        .map(item -> Instant.parse(Objects.requireNonNull(item.get("dueAt")).s()))
        .filter(moment -> !moment.isAfter(latest))
        .min(Comparator.naturalOrder());
  }

  /** All items of the table. */
  List<Map<String, AttributeValue>> items() {
    return clients.dynamoDb().scanPaginator(s -> s.tableName(app.table())).items().stream()
        .toList();
  }

  /** The first full minute that is not before a moment, because sweeps run at full minutes. */
  static Instant nextFullMinute(Instant moment) {
    var minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }

  /** Deletes all items, topics and messages, so that the next run starts with nothing. */
  void clear() {
    faults.restoreTopic();
    items().stream()
        .filter(item -> Objects.equals(item.get("type"), AttributeValue.fromS("official")))
        .map(item -> Objects.requireNonNull(item.get("topicArn")).s())
        .forEach(topic -> clients.sns().deleteTopic(d -> d.topicArn(topic)));
    var keys =
        items().stream().map(item -> Map.of("pk", item.get("pk"), "sk", item.get("sk"))).toList();
    for (int from = 0; from < keys.size(); from += DELETE_BATCH) {
      var part = keys.subList(from, Math.min(keys.size(), from + DELETE_BATCH));
      var deletes = part.stream().map(FaultTestService::delete).toList();
      clients.dynamoDb().batchWriteItem(b -> b.requestItems(Map.of(app.table(), deletes)));
    }
    stream.takeNew();
    watch.take();
  }

  private static WriteRequest delete(Map<String, AttributeValue> key) {
    return WriteRequest.builder().deleteRequest(d -> d.key(key)).build();
  }

  @Override
  public void close() {
    clients.dynamoDb().deleteTable(d -> d.tableName(app.table()));
    members.close();
    clients.close();
  }
}
