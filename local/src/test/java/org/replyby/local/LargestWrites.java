package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;
import static org.replyby.local.WideSamples.CITY;
import static org.replyby.local.WideSamples.LINE;
import static org.replyby.local.WideSamples.MATTER;
import static org.replyby.local.WideSamples.REMARK;
import static org.replyby.local.WideSamples.WIDE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.contract.NamedThings;
import org.replyby.local.lambda.BucketEvents;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.Coded;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.SubpoenaKind;

/** Plays the largest case of each write, in a city of sixty officials, all of them told. */
final class LargestWrites {
  private static final String PHONE = "+13125550142";
  private static final String JURISDICTION = "/v1/jurisdictions/" + CITY;

  private final TestService service;
  private final WriteSizes sizes;
  private final List<String> officials = new ArrayList<>();
  private int keys;

  LargestWrites(TestService service, WriteSizes sizes) {
    this.service = service;
    this.sizes = sizes;
  }

  void play() {
    city();
    var recorded = demands();
    settled();
    deadline(TestService.deadlineOf(recorded));
    recalculations(recorded);
    people();
    endings();
  }

  private Answer call(String method, String path, @Nullable Map<String, ?> body) {
    sizes.begin(NamedThings.operationId(method, path));
    var key = method.equals("POST") ? "key " + keys++ : null;
    var answer = service.call(method, path, body == null ? null : Json.write(body), key);
    sizes.begin("");
    return answer;
  }

  private Answer post(String path, Map<String, ?> body) {
    return call("POST", path, body);
  }

  private Answer put(String path, Map<String, ?> body) {
    return call("PUT", path, body);
  }

  private void city() {
    put(JURISDICTION, WideSamples.city()).is(201);
    for (int number = 1; number <= Official.MOST_PER_JURISDICTION; number++) {
      officials.add(
          post(JURISDICTION + "/officials", WideSamples.official(number)).is(201).text("official"));
      var email = map("email", "o%d".formatted(number) + "x".repeat(60) + "@example.com");
      post("/v1/officials/" + officials.getLast() + "/subscriptions", email).is(201);
    }
    put(JURISDICTION + "/escalation", map("part", 2, "leastMinutes", 10, "mostMinutes", 60))
        .is(200);
    put("/v1/campaigns/c", map("name", LINE)).is(201);
    members();
    outgoing();
  }

  private void outgoing() {
    var webhook =
        "/v1/webhooks/"
            + post(JURISDICTION + "/webhooks", WideSamples.webhook()).is(201).text("webhook");
    post(webhook + "/secret", Map.of()).is(200);
    post(webhook + "/test", Map.of()).is(200);
    call("DELETE", webhook, null).is(200);
    imports();
    var shows = map("shows", "titles", "official", officials.getFirst());
    var calendar = post(JURISDICTION + "/calendars", shows).is(201).text("calendar");
    call("DELETE", "/v1/calendars/" + calendar, null).is(200);
  }

  /** A write of a few lines, whatever the table has. */
  private void imports() {
    var path =
        "/v1/imports/"
            + post(JURISDICTION + "/imports", map("kind", "officials")).is(201).text("import");
    post(path + "/start", map("lines", "all")).is(409);
    post(path + "/stop", Map.of()).is(409);
    post(path + "/subscribe", Map.of()).is(409);
  }

  private void members() {
    var invited = WideSamples.member(officials.getFirst());
    var member = post(JURISDICTION + "/members", invited).is(201).text("member");
    sizes.begin(NamedThings.operationId("POST", "/v1/me/invitations"));
    var claims =
        Map.of(
            "sub",
            "new member",
            "email",
            "c".repeat(60) + "@example.com",
            "email_verified",
            "true");
    var taken = ApiEvents.event("POST", "/v1/me/invitations", "{}", null, claims);
    Answer.of(Invocation.of(service.app.staffApi(), taken)).is(200);
    var joined = service.get(JURISDICTION + "/members").list("members").getLast();
    sizes.begin("");
    var path = "/v1/members/" + joined.getOrDefault("member", member);
    call("PATCH", path, map("name", WIDE.repeat(199), "roles", List.of("viewer"))).is(200);
    call("DELETE", path, null).is(200);
  }

  /** In a matter that is shared, so that its campaign's row is in each transaction. */
  private Answer demands() {
    var first = post("/v1/letters", WideSamples.letter("first")).is(201);
    var shares = map("campaign", "c", "shares", "demand-too");
    put("/v1/matters/" + MATTER + "/sharing", shares).is(200);
    var follows = String.valueOf(first.map("letter").get("letter"));
    var letter = WideSamples.letter("second");
    letter.put("follows", follows);
    var second = post("/v1/letters", letter).is(201);
    for (var kind : SubpoenaKind.values()) {
      var subpoena = WideSamples.subpoena(Coded.code(kind));
      subpoena.put("follows", follows);
      post("/v1/subpoenas", subpoena).is(201);
    }
    post("/v1/deadlines", WideSamples.byHand()).is(201);
    var scan = map("title", WIDE.repeat(120), "type", "pdf", "demand", follows);
    withdrawn(post("/v1/matters/" + MATTER + "/documents", scan).is(201));
    post("/v1/matters/" + MATTER + "/exports", Map.of()).is(201);
    return second;
  }

  private void withdrawn(Answer added) {
    var bucket = Installation.bucket(service.app.table());
    LocalBucket.create(service.clients.s3(), bucket);
    assertThat(SentFile.by(added).send(FileFixture.pdf(100))).isEqualTo(201);
    new BucketEvents(service.clients, bucket).deliver(service.app.files().documentIntake());
    var withdrawal = "/v1/documents/" + added.text("document") + "/withdrawal";
    post(withdrawal, map("why", REMARK)).is(200);
  }

  /** So that no reminder waits; the sweep writes in other transactions. */
  private void settled() {
    service.advance(Duration.ofMinutes(2));
    service.sweep();
  }

  private void deadline(String deadline) {
    var path = "/v1/deadlines/" + deadline;
    service.signedInAs("attorney");
    var alert =
        service.get("/v1/matters/" + MATTER + "/alerts?limit=100").list("alerts").stream()
            .filter(a -> "published".equals(a.get("state")))
            .findFirst()
            .orElseThrow();
    var known = "/v1/alerts/" + alert.get("alert") + "/acknowledgment";
    post(known, Map.of()).is(201);
    call("DELETE", known, null).is(200);
    var confirmation = map("official", officials.getFirst(), "planVersion", 1, "note", REMARK);
    post(path + "/confirmation", confirmation).is(200);
    var extension = map("due", map("date", "2018-03-30"), "grantedBy", LINE, "why", REMARK);
    extension.put("words", REMARK);
    extension.put("citing", LINE);
    post(path + "/extension", extension).is(200);
  }

  private void recalculations(Answer recorded) {
    var letter = String.valueOf(recorded.map("letter").get("letter"));
    var closing = map("jurisdiction", CITY, "date", "2018-02-12", "kind", "court", "name", LINE);
    closing.put("authority", LINE);
    apply("closing", closing);
    var removed = map("jurisdiction", CITY, "date", "2018-02-12", "kind", "court", "why", REMARK);
    apply("removedClosing", removed);
    var corrected = WideSamples.letter("third");
    Stream.of("jurisdiction", "matter", "another").forEach(corrected::remove);
    corrected.put("letter", letter);
    apply("letter", corrected);
    settled();
    apply("matter", map("matter", MATTER, "title", WIDE.repeat(199)));
    apply("jurisdiction", map("jurisdiction", CITY, "contact", null));
    apply("void", map("document", letter, "why", REMARK));
  }

  private void apply(String kind, Map<String, Object> change) {
    var applied = new LinkedHashMap<String, Object>(map(kind, change));
    var preview = service.post("/v1/recalculations/preview", applied).is(200);
    applied.put("token", preview.text("token"));
    post("/v1/recalculations", applied).is(201);
  }

  private void people() {
    var path = "/v1/officials/" + officials.getFirst();
    put(path + "/leave", map("until", "2018-02-20", "standIn", officials.get(1))).is(200);
    call("DELETE", path + "/leave", null).is(200);
    call("PATCH", path, map("role", WIDE.repeat(199))).is(200);
    put(path + "/digest", map("wanted", false)).is(200);
    put(path + "/attorney", map("attorney", false)).is(200);
    var known = service.get(path + "/subscriptions").list("subscriptions").getFirst();
    post("/v1/subscriptions/" + known.get("subscription") + "/test", Map.of()).is(200);
    call("DELETE", "/v1/subscriptions/" + known.get("subscription"), null).is(200);
    var phone = post(path + "/subscriptions", map("phone", PHONE)).is(201).text("subscription");
    post("/v1/subscriptions/" + phone + "/confirm", map("code", code())).is(200);
    var successor = map("successor", officials.get(2));
    post("/v1/officials/" + officials.get(3) + "/retirement", successor).is(200);
  }

  private static String code() {
    return new SentTexts(TestAws.endpoints().sns())
        .all().stream()
            .filter(text -> text.phone().equals(PHONE))
            .map(text -> text.message().replaceFirst("(?s).*?\\b([0-9]{6})\\b.*", "$1"))
            .toList()
            .getLast();
  }

  /**
   * A second person has to confirm the first reply; an operator would be nobody's second person.
   */
  private void endings() {
    put(JURISDICTION + "/second-person", map("secondPerson", "required")).is(200);
    service.as(CITY).signedInAs("clerk");
    var open = "/v1/matters/" + MATTER + "/deadlines?state=open&limit=100";
    var all = service.get(open).is(200).list("deadlines");
    var path =
        "/v1/deadlines/"
            + all.stream()
                .filter(d -> "response".equals(d.get("kind")))
                .findFirst()
                .orElseThrow()
                .get("deadline");
    var reply = map("on", "2018-01-24", "sent", REMARK, "how", LINE, "reference", LINE);
    post(path + "/met", reply).is(200);
    var seen = map("planVersion", service.get(path).body().get("planVersion"));
    service.signedInAs("another attorney");
    post(path + "/closing-confirmation", seen).is(200);
    post(path + "/reopening", map("why", REMARK)).is(200);
    var withdrawn = map("on", "2018-01-24", "why", REMARK);
    post(path + "/withdrawn", withdrawn).is(200);
    var withheld = map("entry", service.get("/v1/matters/" + MATTER).body().get("entries"));
    withheld.put("why", REMARK);
    post("/v1/matters/" + MATTER + "/withheld-texts", withheld).is(200);
    put("/v1/matters/" + MATTER + "/sharing", map("shares", "nothing")).is(200);
    var limited = map("disclosure", map("limited", "not-known"), "why", REMARK);
    put("/v1/matters/" + MATTER + "/disclosure", limited).is(200);
    // Nobody who is not its counsel sees the matter now: all of its deadlines are restricted.
    assertThat(service.app.docket().deadlines(MatterId.parse(MATTER)))
        .hasSizeGreaterThan(100)
        .allMatch(deadline -> deadline.demand().disclosure().isRestricted());
  }
}
