package org.replyby.local;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.json.Json;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.Watch;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;
import org.replyby.model.Role;
import org.replyby.staffpages.signin.SignInSettings;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * A complete ReplyBy service for one test, with its own table and topics. The test sets its clock,
 * {@link #calls} counts its requests to AWS, and {@link #events} keeps the events that it logs. The
 * test calls the API as API Gateway does. The service sends alerts when the test calls {@link
 * #deliverStream} or {@link #sweep}.
 */
final class TestService implements AutoCloseable {
  /** The date of the January letters, at 10:00 in New York. */
  static final Instant JANUARY = Instant.parse("2018-01-24T15:00:00Z");

  final Clock clock;
  final CallCounter calls = new CallCounter();
  final List<String> events = Collections.synchronizedList(new ArrayList<>());
  final Clients clients;
  final Installation app;
  final Watch watch;
  final TableStream tableStream;
  final DynamoOutbox outbox;
  final TestOfficials officials = new TestOfficials(this);
  private final AtomicInteger texts = new AtomicInteger();
  private final TestMembers members;
  private final Installation.Settings settings;
  private String jurisdictions = "*";
  private String officialsOf = "";
  private String subject = "clerk";

  private TestService(
      Instant now,
      @Nullable Telemetry telemetry,
      @Nullable Function<Clients, SigningKeys> keys,
      ExecutionInterceptor... watching) {
    var name = TestAws.freshName();
    clock = new Clock(now);
    var all = Stream.concat(Stream.of(calls), Stream.of(watching));
    clients = LongTimeoutClients.of(TestAws.endpoints(), all.toArray(ExecutionInterceptor[]::new));
    var one = SigningKeys.only("a secret of this machine only");
    var signing = keys == null ? one : keys.apply(clients);
    LocalTable.create(clients.dynamoDb(), name);
    members = new TestMembers(name);
    Journal journal = (event, fields) -> events.add(event + " " + fields);
    settings =
        new Installation.Settings(
            name,
            name,
            new LinkSigner("https://replyby.example", signing, true),
            clock,
            new Random(23),
            Installation.unpaced(),
            telemetry == null ? Telemetry.of(journal) : telemetry);
    app = Installation.on(clients, settings);
    watch = new Watch(clients, name);
    tableStream = new TableStream(clients, name);
    outbox = new DynamoOutbox(clients.dynamoDb(), name);
    calls.reset();
  }

  /** {@code watching} sees each of its requests to AWS. */
  static TestService startedAt(Instant now, ExecutionInterceptor... watching) {
    return new TestService(now, null, null, watching);
  }

  /** A service that signs links and codes with other keys. */
  static TestService signingWith(Function<Clients, SigningKeys> keys) {
    return new TestService(JANUARY, null, keys);
  }

  /** A service that sends its events to {@code telemetry}, as on AWS. */
  static TestService startedAt(Instant now, Telemetry telemetry) {
    return new TestService(now, telemetry, null);
  }

  /** The same where the stack has a user pool of its own. */
  Installation withSignIns(SignIns signIns, SignInSettings page) {
    return Installation.on(clients, settings, signIns, page);
  }

  /** Makes later calls with every role in these jurisdictions; "*" makes them as an operator. */
  TestService as(String jurisdictions) {
    this.jurisdictions = jurisdictions;
    return this;
  }

  /** Makes later calls as these officials; "" makes them as somebody who is none. */
  TestService asOfficials(String officials) {
    officialsOf = officials;
    return this;
  }

  /** Makes later calls in the name of another person. */
  TestService signedInAs(String person) {
    subject = person;
    return this;
  }

  /** Somebody holds only these roles in Chicago, until they call the API again. */
  void hold(String person, Role... roles) {
    members.hold(person, "chicago-il", Set.of(roles));
  }

  Answer get(String path) {
    return call("GET", path, null, null);
  }

  Answer delete(String path) {
    return call("DELETE", path, null, null);
  }

  Answer put(String path, Map<String, ?> body) {
    return call("PUT", path, Json.write(body), null);
  }

  Answer post(String path, Map<String, ?> body) {
    return call("POST", path, Json.write(body), null);
  }

  /** Posts under an idempotency key. */
  Answer postOnce(String path, Map<String, ?> body, String key) {
    return call("POST", path, Json.write(body), key);
  }

  /** Calls the API with a request as API Gateway passes it on, with its body as text. */
  Answer call(String method, String path, @Nullable String body, @Nullable String key) {
    var groups = jurisdictions.equals("*") ? "*" : "";
    members.admit(subject, jurisdictions, officialsOf);
    var event = ApiEvents.event(method, path, body, key, subject, groups);
    return Answer.of(ContractCheck.checked(event, Invocation.of(app.staffApi(), event)));
  }

  /** Requests the public page of a link, as API Gateway does. */
  PageAnswer page(String method, URI link) {
    var request =
        new ApiEvent(
            method, link.getPath(), link.getRawQuery(), Map.of(), null, false, "192.0.2.1");
    return PageAnswer.of(Invocation.of(app.acknowledge(), request.publicEvent()));
  }

  /** Passes on a text from a phone, as the topic of the two-way number does. */
  void receiveText(String from, String body) {
    receiveText(from, body, "inbound-" + texts.incrementAndGet());
  }

  /** The same under an id of AWS: the same id again is the same text again. */
  void receiveText(String from, String body, String id) {
    Invocation.of(app.inboundSms(), TextEvents.event(from, body, id));
  }

  /** Delivers the new records of the table's stream to the dispatch function. */
  void deliverStream() {
    tableStream.drain(app.alertDispatch());
  }

  /** Runs the scheduled function once. */
  Map<String, Object> sweep() {
    return Invocation.of(
        app.deadlineSweep(),
        Map.of("scheduledTime", clock.instant().toString(), "executionId", "test"));
  }

  /** Runs the hourly function once. */
  Map<String, Object> reconcile() {
    return Invocation.of(
        app.reconcile(),
        Map.of("scheduledTime", clock.instant().toString(), "executionId", "test"));
  }

  /** Sets the clock, runs the minute's sweep, delivers what it wrote to the stream, and sweeps. */
  void runAt(String instant) {
    clock.set(Instant.parse(instant));
    sweep();
    deliverStream();
    sweep();
  }

  void advance(Duration howMuch) {
    clock.set(clock.instant().plus(howMuch));
  }

  /** Acknowledges an alert by the API. */
  Answer acknowledge(String alert) {
    return post("/v1/alerts/" + alert + "/acknowledgment", Map.of());
  }

  /** The ids of the alerts that were published since the last call. */
  List<String> takePublished() {
    return watch.take().stream().map(Watch.Seen::alert).toList();
  }

  /** Registers Chicago. */
  void addChicago() {
    put("/v1/jurisdictions/chicago-il", Samples.chicago());
  }

  /**
   * Records the January letter to Chicago, without a reminder to confirm its date, and returns its
   * deadline's id.
   */
  String recordLetter() {
    var deadline = recordLetterToConfirm();
    endConfirmReminders();
    return deadline;
  }

  /** Records the January letter to Chicago, and returns its deadline's id. */
  String recordLetterToConfirm() {
    return deadlineOf(post("/v1/letters", Samples.letter()).is(201));
  }

  /** Ends Chicago's reminders to confirm a date, so that a test sees the other alerts only. */
  void endConfirmReminders() {
    ConfirmReminders.end(app.docket(), "chicago-il");
  }

  static String deadlineOf(Answer recorded) {
    return String.valueOf(recorded.map("deadline").get("deadline"));
  }

  @Override
  public void close() {
    clients.dynamoDb().deleteTable(d -> d.tableName(app.table()));
    members.close();
    clients.close();
  }
}
