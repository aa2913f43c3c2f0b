package org.replyby.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.LinkSigner;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.json.Json;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.LocalTable;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.lambda.TableStream;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.ConfirmationLink;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * A whole ReplyBy of its own for one test: a fresh table and topics, a clock that stands still
 * until it is moved, every request to AWS counted, every event of the log kept. The API is called
 * as API Gateway calls it; alerts go out when the test says {@link #stream} or {@link #sweep}.
 */
final class World implements AutoCloseable {
  /** The day of the January letters, ten in the morning in New York. */
  static final Instant JANUARY = Instant.parse("2018-01-24T15:00:00Z");

  final Clock clock;
  final Calls calls = new Calls();
  final List<String> events = Collections.synchronizedList(new ArrayList<>());
  final Clients clients;
  final Installation app;
  final Watch watch;
  final TableStream tableStream;
  final DynamoOutbox outbox;
  private String claims = "*";

  private World(Instant now, @Nullable Telemetry told) {
    var name = TestAws.freshName();
    clock = new Clock(now);
    clients = Unhurried.clients(TestAws.endpoints(), calls);
    LocalTable.create(clients.dynamoDb(), name);
    Journal journal = (event, fields) -> events.add(event + " " + fields);
    app =
        Installation.on(
            clients,
            new Installation.Settings(
                name,
                name,
                new LinkSigner("https://replyby.example", "a secret of this machine only", true),
                clock,
                new Random(23),
                Installation.unpaced(),
                told == null ? Telemetry.of(journal) : told));
    watch = new Watch(clients, name, TestAws.engine() == TestAws.Engine.EMULATORS ? 0 : 2);
    tableStream = new TableStream(clients, name);
    outbox = new DynamoOutbox(clients.dynamoDb(), name);
    calls.reset();
  }

  static World at(Instant now) {
    return new World(now, null);
  }

  /** One whose events go where they go on AWS, and not into {@link #events}. */
  static World at(Instant now, Telemetry told) {
    return new World(now, told);
  }

  /** From now on the caller is someone with these jurisdictions; "*" is an operator. */
  World as(String jurisdictions) {
    claims = jurisdictions;
    return this;
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

  Answer postOnce(String path, Map<String, ?> body, String key) {
    return call("POST", path, Json.write(body), key);
  }

  /** A request as API Gateway hands it on, its body as text. */
  Answer call(String method, String path, @Nullable String body, @Nullable String key) {
    var answer = Invocation.of(app.staffApi(), ApiEvents.event(method, path, body, key, claims));
    try {
      return new Answer(
          ((Number) requireNonNull(answer.get("statusCode"))).intValue(),
          Json.read(String.valueOf(answer.get("body"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public page of a link, as API Gateway asks the function for it. */
  PageAnswer page(String method, URI link) {
    var request =
        new ApiEvent(
            method, link.getPath(), link.getRawQuery(), Map.of(), null, false, "192.0.2.1");
    return PageAnswer.of(Invocation.of(app.acknowledge(), request.publicEvent()));
  }

  /** A text from a phone, as the two-way number's topic hands it to the function. */
  void text(String from, String body) {
    var message =
        Map.of(
            "originationNumber", from,
            "destinationNumber", "+18335550100",
            "messageKeyword", "KEYWORD_000000000000",
            "messageBody", body,
            "inboundMessageId", "inbound-1",
            "previousPublishedMessageId", "published-1");
    var sns = Map.of("Type", "Notification", "Message", Json.write(message));
    var record = Map.of("EventSource", "aws:sns", "Sns", sns);
    Invocation.of(app.inboundSms(), Map.of("Records", List.of(record)));
  }

  /** Changes an official's item as no version of the program would; what was there. */
  AttributeValue alter(String official, String name, AttributeValue value) {
    var id = OfficialId.parse(official);
    var key =
        Map.of(
            "pk", AttributeValue.fromS("J#" + id.jurisdiction()),
            "sk", AttributeValue.fromS("H#O#" + id.name()));
    var was =
        clients
            .dynamoDb()
            .updateItem(
                u ->
                    u.tableName(app.table())
                        .key(key)
                        .updateExpression("SET #name = :value")
                        .conditionExpression("attribute_exists(pk)")
                        .expressionAttributeNames(Map.of("#name", name))
                        .expressionAttributeValues(Map.of(":value", value))
                        .returnValues(ReturnValue.UPDATED_OLD));
    return requireNonNull(was.attributes().get(name));
  }

  /** Lets the stream deliver what is new to the dispatch function. */
  void stream() {
    tableStream.drain(app.alertDispatch());
  }

  /** One run of the scheduled function. */
  Map<String, Object> sweep() {
    return Invocation.of(
        app.deadlineSweep(),
        Map.of("scheduledTime", clock.instant().toString(), "executionId", "test"));
  }

  /** One run of the hourly function. */
  Map<String, Object> reconcile() {
    return Invocation.of(
        app.reconcile(),
        Map.of("scheduledTime", clock.instant().toString(), "executionId", "test"));
  }

  /** The clock moves, the minute's sweep runs, and the stream delivers what it wrote. */
  void at(String instant) {
    clock.set(Instant.parse(instant));
    sweep();
    stream();
    sweep();
  }

  void later(Duration howMuch) {
    clock.set(clock.instant().plus(howMuch));
  }

  /** Staff say over the API that an alert is known. */
  Answer acknowledge(String alert) {
    return post("/v1/alerts/" + alert + "/acknowledgment", Map.of());
  }

  /** The ids of the alerts that went out since the last call. */
  List<String> published() {
    return watch.take().stream().map(Watch.Seen::alert).toList();
  }

  /** Puts Chicago on record. */
  void chicago() {
    put("/v1/jurisdictions/chicago-il", Samples.chicago());
  }

  /** An official of Chicago with a confirmed email address; the official's id. */
  String official(String name) {
    return official(name, "primary");
  }

  /** An official of Chicago of a tier, with a confirmed email address; the official's id. */
  String official(String name, String tier) {
    return official("chicago-il", name, tier);
  }

  /** Subscribes an email address and confirms it where the engine waits for that; its id. */
  String email(String official, String address) {
    var email =
        post("/v1/officials/" + official + "/subscriptions", Map.of("email", address)).is(201);
    if (email.text("state").equals("pending")) {
      var link = confirmationLink(official, email.text("id"));
      post("/v1/subscriptions/" + email.text("id") + "/confirm", Map.of("link", link)).is(200);
    }
    return email.text("id");
  }

  /**
   * A confirmed phone of an official, past the code that a person would type: also one that moto
   * takes for opted out, as if its STOP came later. The subscription's id.
   */
  String phone(String official, String number) {
    var was = docketsOfficial(official);
    var topic = was.topicArn();
    var arn =
        clients
            .sns()
            .subscribe(
                s -> s.topicArn(topic).protocol("sms").endpoint(number).returnSubscriptionArn(true))
            .subscriptionArn();
    var confirmed =
        new Subscription(
            new SubscriptionId(was.id(), "s" + number.substring(1)),
            new Address.Phone(number),
            new SubscriptionState.Confirmed(arn, true, clock.instant()),
            clock.instant(),
            null);
    var subscriptions = new ArrayList<>(was.subscriptions());
    subscriptions.add(confirmed);
    write(was, subscriptions);
    app.docket()
        .commit(List.of(new Write.LinkedPhone(new Address.Phone(number), confirmed.id(), true)));
    return confirmed.id().toString();
  }

  /** Puts an official's subscriptions into the table, past every use case. */
  void write(Official was, List<Subscription> subscriptions) {
    var is =
        new Official(
            was.id(),
            was.name(),
            was.role(),
            was.tier(),
            was.leastSeverity(),
            was.digest(),
            was.topicArn(),
            subscriptions,
            was.timesReached(),
            was.version() + 1);
    app.docket().commit(List.of(new Write.ChangedOfficial(was, is)));
  }

  /** The link in the email that SNS would send: LocalStack tells its token. */
  String confirmationLink(String official, String subscription) {
    var row = docketsOfficial(official);
    var state = row.subscription(SubscriptionId.parse(subscription)).orElseThrow().state();
    var arn =
        switch (state) {
          case SubscriptionState.Pending pending -> pending.arn();
          case SubscriptionState.Cancelling cancelling -> cancelling.arn();
          default -> throw new IllegalStateException("nothing is to be confirmed");
        };
    var token = getJson("/_aws/sns/subscription-tokens/" + arn).get("subscription_token");
    return "https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn="
        + row.topicArn()
        + "&Token="
        + token;
  }

  /** Clicks the link in SNS's email, past the API. */
  void click(String official, String subscription) {
    var link = ConfirmationLink.parse(confirmationLink(official, subscription)).orElseThrow();
    clients.sns().confirmSubscription(c -> c.topicArn(link.topicArn()).token(link.token()));
  }

  Official docketsOfficial(String id) {
    return app.docket().official(OfficialId.parse(id)).orElseThrow();
  }

  /** An official of Chicago whom nothing reaches; the official's id. */
  String unsubscribed(String name) {
    return unsubscribed("chicago-il", name, "primary");
  }

  /** An official of a tier with a confirmed email address; the official's id. */
  String official(String jurisdiction, String name, String tier) {
    var id = unsubscribed(jurisdiction, name, tier);
    email(id, Samples.email(name));
    return id;
  }

  String unsubscribed(String jurisdiction, String name, String tier) {
    var official = new LinkedHashMap<String, Object>();
    official.put("name", name);
    official.put("role", "City attorney");
    official.put("tier", tier);
    var answer = post("/v1/jurisdictions/" + jurisdiction + "/officials", official).is(201);
    watch.on(docketsOfficial(answer.text("id")).topicArn());
    return answer.text("id");
  }

  /** Records the January letter to Chicago; its deadline's id. */
  String letter() {
    return deadlineOf(post("/v1/letters", Samples.letter()).is(201));
  }

  static String deadlineOf(Answer recorded) {
    return String.valueOf(recorded.map("deadline").get("id"));
  }

  /** The last text message that moto was asked to send, to any phone. */
  static String lastText() {
    var sns = (Map<?, ?>) requireNonNull(getJson("/moto-api/data.json").get("sns"));
    var texts = (List<?>) requireNonNull(sns.get("SMS"));
    return String.valueOf(((Map<?, ?>) texts.getLast()).get("message"));
  }

  private static Map<String, Object> getJson(String path) {
    var request = HttpRequest.newBuilder(TestAws.endpoints().sns().resolve(path)).build();
    try (var http = HttpClient.newHttpClient()) {
      return Json.read(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    clients.dynamoDb().deleteTable(d -> d.tableName(app.table()));
    clients.close();
  }
}
