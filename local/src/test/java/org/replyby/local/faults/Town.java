package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.local.Answer;
import org.replyby.local.Samples;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.AlertId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.NoticeId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionState;
import org.replyby.usecases.dispatching.RearmAlerts;
import org.replyby.usecases.docket.Outcome;

/** A jurisdiction of one trial, with its clerk: who asks again when no answer came. */
final class Town {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern ACK = Pattern.compile("ACK ([A-Z0-9]{5})");
  private static final Pattern LINK = Pattern.compile("https://\\S+/acknowledge/\\S+");
  private static final int TRIES = 4;

  final Works works;
  final JurisdictionId id;
  private final String name;
  private final Watch watch;
  private final Map<OfficialId, String> officials = new LinkedHashMap<>();
  private final List<Watch.Seen> before = new ArrayList<>();
  private int asked;

  /** Its officials' topics are watched by {@code watch}. */
  Town(Works works, String name, Watch watch) {
    this.works = works;
    this.watch = watch;
    this.name = name;
    this.id = new JurisdictionId(name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-il");
    ask("PUT", "/v1/jurisdictions/" + id, description());
  }

  Map<String, Object> description() {
    return Samples.map("name", name, "kind", "city", "state", "IL", "timeZone", "America/Chicago");
  }

  MatterId matter() {
    return MatterId.parse(id + ".byrne-jag-fy2016");
  }

  /** Their names by their ids. */
  Map<OfficialId, String> officials() {
    return Collections.unmodifiableMap(officials);
  }

  /** An alert as plan, rung and official. */
  String named(AlertId alert) {
    var rung = alert.rung();
    for (var official : officials.entrySet()) {
      rung = rung.replace(official.getKey().name(), official.getValue());
    }
    return "%d %s %s".formatted(alert.planVersion(), rung, officials.get(alert.official()));
  }

  /** The same of an alert or a notice; a lost address has no name of its own. */
  String named(String sent) {
    if (sent.chars().filter(c -> c == '.').count() != 2) {
      return named(AlertId.parse(sent));
    }
    var notice = NoticeId.parse(sent);
    var name = notice.name().startsWith("lost-") ? "lost" : notice.name();
    return name + " " + officials.get(notice.official());
  }

  /** An official whom nothing reaches, whose topic is watched. */
  OfficialId official(String name) {
    return official(name, "primary");
  }

  /** The same of a tier. */
  OfficialId official(String name, String tier) {
    var path = "/v1/jurisdictions/" + id + "/officials";
    var body = Map.of("name", name, "role", "City attorney", "tier", tier);
    var official = OfficialId.parse(ask("POST", path, body).is(201).text("id"));
    watch.on(works.app.docket().official(official).orElseThrow().topicArn());
    officials.put(official, name);
    return official;
  }

  /** An official with a confirmed address. */
  OfficialId reachable(String name) {
    return reachable(name, "primary");
  }

  OfficialId reachable(String name, String tier) {
    var official = official(name, tier);
    if (Works.confirmsEmailsAtOnce()) {
      email(official);
    } else {
      phone(official);
    }
    return official;
  }

  /** Subscribes a phone by the code that it is sent; the subscription's id. */
  String phone(OfficialId official) {
    return phone(official, number(official));
  }

  /** Of an official of this town. */
  String number(OfficialId official) {
    return "+1217555010" + List.copyOf(officials.keySet()).indexOf(official);
  }

  String phone(OfficialId official, String phone) {
    var path = "/v1/officials/" + official + "/subscriptions";
    var subscription = ask("POST", path, Map.of("phone", phone)).text("id");
    if (works.wire.textTo(phone).isEmpty()) {
      works.clock.set(works.clock.instant().plusSeconds(60));
      ask("POST", path, Map.of("phone", phone)).is(200);
    }
    var text = CODE.matcher(works.wire.textTo(phone).orElseThrow());
    assertThat(text.find()).isTrue();
    works.wire.forgetText(phone);
    ask("POST", "/v1/subscriptions/" + subscription + "/confirm", Map.of("code", text.group()))
        .is(200);
    return subscription;
  }

  /** Subscribes an email address; the subscription's id. */
  String email(OfficialId official) {
    var path = "/v1/officials/" + official + "/subscriptions";
    return ask("POST", path, Map.of("email", official.name() + "@example.com")).text("id");
  }

  void cancel(String subscription) {
    ask("DELETE", "/v1/subscriptions/" + subscription, null);
  }

  /** The January letter, due on 23 February; its deadline's id. */
  String letter() {
    var letter = Samples.letter("jurisdiction", description());
    return deadlineOf(ask("POST", "/v1/letters", letter));
  }

  /** A subpoena that returns on 7 February. */
  void subpoena() {
    ask("POST", "/v1/subpoenas", Samples.subpoena("jurisdiction", id.toString()));
  }

  private static String deadlineOf(Answer recorded) {
    return String.valueOf(recorded.map("deadline").get("id"));
  }

  /** Gives a deadline until 23 March. */
  void extend(String deadline) {
    ask(
            "POST",
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-23"), "grantedBy", "BJA", "why", "Asked."))
        .is(200);
  }

  void meet(String deadline) {
    ask("POST", "/v1/deadlines/" + deadline + "/met", Map.of("on", "2018-01-24")).is(200);
  }

  void withdraw(String deadline) {
    ask(
            "POST",
            "/v1/deadlines/" + deadline + "/withdrawn",
            Map.of("on", "2018-01-24", "why", "Settled."))
        .is(200);
  }

  void wantDigest(OfficialId official) {
    ask("PUT", "/v1/officials/" + official + "/digest", Map.of("wanted", true)).is(200);
  }

  /** By staff. */
  void acknowledge(Watch.Seen alert) {
    ask("POST", "/v1/alerts/" + alert.alert() + "/acknowledgment", Map.of());
  }

  /** By the button of the page to which the alert's email leads, pressed again until it answers. */
  void press(Watch.Seen alert) {
    var found = LINK.matcher(alert.email());
    assertThat(found.find()).isTrue();
    var link = URI.create(found.group());
    var request =
        new ApiEvent(
            "POST", link.getPath(), link.getRawQuery(), Map.of(), null, false, "192.0.2.1");
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      var page =
          works.invocation(() -> Invocation.of(works.app.acknowledge(), request.publicEvent()));
      if (page.isPresent() && Integer.valueOf(200).equals(status(page.get()))) {
        return;
      }
    }
    throw new AssertionError("the page did not answer, however often pressed");
  }

  /** By the code at the end of the alert's text. */
  void text(OfficialId official, Watch.Seen alert) {
    var code = ACK.matcher(alert.sms());
    assertThat(code.find()).as("%s", alert.sms()).isTrue();
    works.text(number(official), "ACK " + code.group(1));
  }

  /** Has what failed sent again, asking again until there is an answer. */
  void redrive() {
    var rearm = new RearmAlerts(works.app.docket(), works.clock, attempt -> {});
    var operator = new Principal("operator", Set.of(), true);
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      var done = works.invocation(() -> rearm.rearm(operator, matter()));
      if (done.isPresent() && done.get() instanceof Outcome.Found) {
        return;
      }
    }
    throw new AssertionError("the redrive was not answered, however often asked");
  }

  /** What an official's inbox loses without a word to anybody. */
  void unsubscribe(OfficialId official) {
    works.app.docket().official(official).orElseThrow().subscriptions().stream()
        .map(Subscription::state)
        .filter(SubscriptionState.Confirmed.class::isInstance)
        .map(state -> ((SubscriptionState.Confirmed) state).arn())
        .forEach(arn -> works.clients.sns().unsubscribe(u -> u.subscriptionArn(arn)));
  }

  /** SNS knows the official's topic no more. */
  void endTopic(OfficialId official) {
    works.wire.end(works.app.docket().official(official).orElseThrow().topicArn());
  }

  /** From here on nothing that was told before may come any more; what came is kept. */
  void nothingMore() {
    before.addAll(works.watch.take());
  }

  /** What came before {@link #nothingMore}. */
  List<Watch.Seen> before() {
    return List.copyOf(before);
  }

  /** Applies a change that moves dates. */
  void recalculation(Map<String, Object> change) {
    var applied = new LinkedHashMap<>(change);
    applied.put("token", ask("POST", "/v1/recalculations/preview", change).is(200).text("token"));
    ask("POST", "/v1/recalculations", applied);
  }

  /** The court closes on the day on which the letter is due. */
  Map<String, Object> snow() {
    var closing =
        Samples.map(
            "jurisdiction", id.toString(),
            "date", "2018-02-23",
            "kind", "court",
            "name", "a day of snow",
            "authority", "General Order 18-0005");
    return Map.of("closing", closing);
  }

  /** Asks under a key, and asks the same again under the same key until there is an answer. */
  Answer ask(String method, String path, @Nullable Map<String, ?> body) {
    asked++;
    var json = body == null ? null : Json.write(body);
    var request = ApiEvent.json(method, path, json).under(id + "-" + asked).event();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      var answer = works.invocation(() -> answer(request));
      if (answer.isPresent() && answer.get().status() < 500) {
        assertThat(answer.get().status()).as("%s", answer.get().body()).isBetween(200, 299);
        return answer.get();
      }
    }
    throw new AssertionError(method + " " + path + " was not answered, however often asked");
  }

  /** Posts once, and takes whatever the answer is. */
  Answer tell(String path) {
    return answer(ApiEvent.json("POST", path, "{}").event());
  }

  private Answer answer(Map<String, Object> request) {
    var answer = Invocation.of(works.app.staffApi(), request);
    var status = status(answer);
    try {
      return new Answer(status, Json.read(String.valueOf(answer.get("body"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(Map<String, Object> answer) {
    return answer.get("statusCode") instanceof Number number ? number.intValue() : 0;
  }

  /** Everything that was said until now is sent, on the docket, and off the queue. */
  void settled() {
    works.recover();
    works.watch.take();
  }

  /** The same; the alert that an official was sent last. */
  Watch.Seen settledAndTold(String name) {
    works.recover();
    return works.watch.take().reversed().stream()
        .filter(seen -> works.named(seen.alert()).endsWith(" " + name))
        .findFirst()
        .orElseThrow();
  }
}
