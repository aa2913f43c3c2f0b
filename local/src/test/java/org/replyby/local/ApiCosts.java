package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.aws.SentTexts;
import org.replyby.local.lambda.BucketEvents;

/**
 * What each route of the staff API costs, played once on a new table: a city with three officials,
 * one letter and one subpoena.
 */
final class ApiCosts {
  private static final String CITY = "chicago-il";
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String PHONE = "+13125550142";

  private final UnitMeter meter;
  private final TestService service;
  private final Map<String, RouteCost> costs = new LinkedHashMap<>();

  private ApiCosts(UnitMeter meter, TestService service) {
    this.meter = meter;
    this.service = service;
  }

  /** The cost of each route, by its method and path, in the order of the play. */
  static Map<String, RouteCost> played() {
    var meter = new UnitMeter();
    try (var service = TestService.startedAt(TestService.JANUARY, meter)) {
      var play = new ApiCosts(meter, service);
      var official = play.people();
      play.members();
      play.webhooks();
      var deadline = play.demands();
      play.deadline(deadline, official);
      play.alerts();
      play.recalculation();
      play.matter();
      play.files();
      play.endings(deadline);
      play.leaving(official);
      play.imports();
      return play.costs;
    }
  }

  private String people() {
    put("/v1/jurisdictions/{}", Samples.chicago(), CITY).is(201);
    get("/v1/jurisdictions/{}", CITY);
    call("GET", "/v1/jurisdictions", null).is(200);
    get("/v1/jurisdictions/{}/escalation", CITY);
    var escalation = map("part", 2, "leastMinutes", 10, "mostMinutes", 60);
    put("/v1/jurisdictions/{}/escalation", escalation, CITY).is(200);
    var official = map("name", "Ann Example", "role", "City attorney", "tier", "primary");
    var ann = post("/v1/jurisdictions/{}/officials", official, CITY).is(201).text("official");
    call("PATCH", "/v1/officials/{}", map("role", "First attorney"), ann).is(200);
    put("/v1/officials/{}/attorney", map("attorney", true), ann).is(200);
    put("/v1/officials/{}/digest", map("wanted", true), ann).is(200);
    var path = "/v1/officials/{}/subscriptions";
    var phone = post(path, map("phone", PHONE), ann).is(201).text("subscription");
    var sent = new SentTexts(TestAws.endpoints().sns()).all();
    var text = sent.stream().filter(t -> t.phone().equals(PHONE)).toList().getLast().message();
    var code = text.replaceFirst("(?s).*?\\b([0-9]{6})\\b.*", "$1");
    post("/v1/subscriptions/{}/confirm", map("code", code), phone).is(200);
    service.officials.addEmail(ann, Samples.email("Ann Example"));
    service.officials.addReachable("Ben Example");
    service.officials.addReachable("Dee Example", "deputy");
    get(path, ann);
    get("/v1/officials/{}", ann);
    get("/v1/subscriptions/{}", phone);
    post("/v1/subscriptions/{}/test", map(), phone).is(200);
    get("/v1/jurisdictions/{}/officials", CITY);
    service.deliverStream();
    service.sweep();
    return ann;
  }

  private void members() {
    call("GET", "/v1/me", null).is(200);
    post("/v1/me/invitations", map()).is(200);
    var member = post("/v1/jurisdictions/{}/members", RouteBodies.member(), CITY).is(201);
    get("/v1/jurisdictions/{}/members", CITY);
    get("/v1/members/{}", member.text("member"));
    var viewer = map("roles", List.of("viewer"));
    call("PATCH", "/v1/members/{}", viewer, member.text("member")).is(200);
    call("DELETE", "/v1/members/{}", null, member.text("member")).is(200);
    var calendar = post("/v1/jurisdictions/{}/calendars", map("shows", "titles"), CITY).is(201);
    get("/v1/jurisdictions/{}/calendars", CITY);
    get("/v1/calendars/{}", calendar.text("calendar"));
    call("DELETE", "/v1/calendars/{}", null, calendar.text("calendar")).is(200);
  }

  private void webhooks() {
    var opened = post("/v1/jurisdictions/{}/webhooks", RouteBodies.webhook(), CITY).is(201);
    get("/v1/jurisdictions/{}/webhooks", CITY);
    var webhook = opened.text("webhook");
    get("/v1/webhooks/{}", webhook);
    post("/v1/webhooks/{}/secret", map(), webhook).is(200);
    post("/v1/webhooks/{}/test", map(), webhook).is(200);
    call("DELETE", "/v1/webhooks/{}", null, webhook).is(200);
  }

  private void imports() {
    var bucket = Installation.bucket(service.app.table());
    LocalBucket.create(service.clients.s3(), bucket);
    var machinery = new Machinery(service.app);
    var first = sentTable("Ida Import", machinery);
    get("/v1/jurisdictions/{}/imports", CITY);
    get("/v1/import-templates/{}", "letters");
    get("/v1/imports/{}", first);
    get("/v1/imports/{}/problems", first);
    get("/v1/imports/{}/table", first);
    post("/v1/imports/{}/start", map("lines", "all"), first).is(200);
    machinery.runImports(service.clock.instant());
    post("/v1/imports/{}/subscribe", map(), first).is(200);
    get("/v1/imports/{}/addresses", first);
    post("/v1/imports/{}/stop", map(), first).is(200);
    machinery.runImports(service.clock.instant());
  }

  private String sentTable(String official, Machinery machinery) {
    var opened = post("/v1/jurisdictions/{}/imports", map("kind", "officials"), CITY).is(201);
    var table = "name,role,tier,leastSeverity\n" + official + ",Clerk,deputy,urgent\n";
    var sent = SentFile.by(opened).send(table.getBytes(StandardCharsets.UTF_8));
    if (sent != 201) {
      throw new IllegalStateException("the bucket answered " + sent);
    }
    machinery.tables();
    return opened.text("import");
  }

  private String demands() {
    var recorded = post("/v1/letters", Samples.letter()).is(201);
    var letter = String.valueOf(recorded.map("letter").get("letter"));
    get("/v1/letters/{}", letter);
    get("/v1/letters/{}/parts", letter);
    var subpoena = post("/v1/subpoenas", Samples.subpoena()).is(201);
    var orders = String.valueOf(subpoena.map("subpoena").get("subpoena"));
    get("/v1/subpoenas/{}", orders);
    get("/v1/subpoenas/{}/parts", orders);
    post("/v1/deadlines", byHand()).is(201);
    post("/v1/deadlines/compute", counted()).is(200);
    return TestService.deadlineOf(recorded);
  }

  private void deadline(String deadline, String official) {
    measured("GET", "/v1/deadlines", "/v1/deadlines?jurisdiction=" + CITY, null).is(200);
    get("/v1/deadlines/{}", deadline);
    get("/v1/deadlines/{}/plan", deadline);
    service.signedInAs("attorney");
    var confirmation = map("official", official, "planVersion", 1);
    post("/v1/deadlines/{}/confirmation", confirmation, deadline).is(200);
    var extension = map("due", map("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked.");
    post("/v1/deadlines/{}/extension", extension, deadline).is(200);
  }

  private void alerts() {
    service.deliverStream();
    service.sweep();
    var page = get("/v1/matters/{}/alerts", MATTER).list("alerts");
    var alert =
        page.stream()
            .filter(a -> String.valueOf(a.get("state")).equals("published"))
            .map(a -> String.valueOf(a.get("alert")))
            .findFirst()
            .orElseThrow();
    get("/v1/alerts/{}", alert);
    post("/v1/alerts/{}/acknowledgment", map(), alert).is(201);
    call("DELETE", "/v1/alerts/{}/acknowledgment", null, alert).is(200);
  }

  private void recalculation() {
    var change = map();
    change.putAll(RouteBodies.closing());
    change.put("token", post("/v1/recalculations/preview", change).is(200).text("token"));
    var applied = post("/v1/recalculations", change).is(201);
    service.sweep();
    get("/v1/recalculations/{}", applied.text("recalculation"));
  }

  private void matter() {
    get("/v1/matters/{}", MATTER);
    get("/v1/matters/{}/file", MATTER);
    get("/v1/matters/{}/docket", MATTER);
    get("/v1/matters/{}/letters", MATTER);
    get("/v1/matters/{}/subpoenas", MATTER);
    get("/v1/matters/{}/deadlines", MATTER);
    get("/v1/jurisdictions/{}/matters", CITY);
    get("/v1/jurisdictions/{}/recalculations", CITY);
    get("/v1/jurisdictions/{}/changes", CITY);
    get("/v1/jurisdictions/{}/docket", CITY);
    campaign();
    var closed = withheld();
    var limited = map("disclosure", map("limited", "not-known"), "why", "Perhaps an order.");
    put("/v1/matters/{}/disclosure", limited, closed).is(200);
  }

  private void campaign() {
    put("/v1/campaigns/{}", map("name", "A review"), "a-review").is(201);
    var shared = map("campaign", "a-review", "shares", "demand-too");
    put("/v1/matters/{}/sharing", shared, MATTER).is(200);
    call("GET", "/v1/campaigns", null).is(200);
    get("/v1/campaigns/{}", "a-review");
    put("/v1/matters/{}/sharing", map("shares", "nothing"), MATTER).is(200);
  }

  /** The demand of a matter in which nothing is open any more. */
  private String withheld() {
    var other = Samples.letter("matter", map("title", "Withdrawn"));
    var deadline = TestService.deadlineOf(service.post("/v1/letters", other).is(201));
    var withdrawn = map("on", "2018-01-24", "why", "Taken back.");
    service.post("/v1/deadlines/" + deadline + "/withdrawn", withdrawn).is(200);
    var withheld = map("entry", 1, "texts", List.of("demand"), "why", "Privileged.");
    post("/v1/matters/{}/withheld-texts", withheld, "chicago-il.withdrawn").is(200);
    return "chicago-il.withdrawn";
  }

  private void endings(String deadline) {
    put("/v1/jurisdictions/{}/second-person", map("secondPerson", "required"), CITY).is(200);
    service.as(CITY).signedInAs("clerk");
    var version = get("/v1/deadlines/{}", deadline).body().get("planVersion");
    post("/v1/deadlines/{}/met", Samples.met("2018-01-24"), deadline).is(200);
    service.signedInAs("attorney");
    var seen = map("planVersion", version);
    post("/v1/deadlines/{}/closing-confirmation", seen, deadline).is(200);
    post("/v1/deadlines/{}/reopening", map("why", "It came back."), deadline).is(200);
    var withdrawn = map("on", "2018-01-24", "why", "Taken back.");
    post("/v1/deadlines/{}/withdrawn", withdrawn, deadline).is(200);
    service.as("*");
  }

  private void files() {
    var bucket = Installation.bucket(service.app.table());
    LocalBucket.create(service.clients.s3(), bucket);
    var wanted = map("title", "Letter of January 24", "type", "pdf");
    var added = post("/v1/matters/{}/documents", wanted, MATTER).is(201);
    var document = added.text("document");
    assertThat(SentFile.by(added).send(FileFixture.pdf(100))).isEqualTo(201);
    new BucketEvents(service.clients, bucket).deliver(service.app.files().documentIntake());
    get("/v1/matters/{}/documents", MATTER);
    get("/v1/documents/{}", document);
    get("/v1/documents/{}/content", document);
    var export = post("/v1/matters/{}/exports", map(), MATTER).is(201).text("export");
    get("/v1/exports/{}", export);
    var why = map("why", "It belongs to another matter.");
    post("/v1/documents/{}/withdrawal", why, document).is(200);
  }

  private void leaving(String official) {
    var others = service.get("/v1/jurisdictions/" + CITY + "/officials").list("officials");
    var ids = new ArrayList<>(others.stream().map(o -> String.valueOf(o.get("official"))).toList());
    ids.remove(official);
    var leave = map("until", "2018-02-01", "standIn", ids.getFirst());
    put("/v1/officials/{}/leave", leave, official).is(200);
    call("DELETE", "/v1/officials/{}/leave", null, official).is(200);
    var kept = service.get("/v1/officials/" + official + "/subscriptions").list("subscriptions");
    var subscription = String.valueOf(kept.getFirst().get("subscription"));
    call("DELETE", "/v1/subscriptions/{}", null, subscription).is(200);
    var retirement = map("successor", ids.getFirst());
    post("/v1/officials/{}/retirement", retirement, official).is(200);
  }

  private static Map<String, Object> byHand() {
    return map(
        "matter", MATTER,
        "kind", "motion-to-quash",
        "from", map("office", "Office of Justice Programs"),
        "datedOn", "2018-01-24",
        "demand", "A motion to quash.",
        "due", map("date", "2018-02-26"),
        "statedBy", "the city attorney");
  }

  private static Map<String, Object> counted() {
    return map(
        "triggerDate", "2018-01-24",
        "period", 14,
        "unit", "calendar_days",
        "rule", "frcp6a_forward",
        "timeZone", "America/Chicago");
  }

  private Answer get(String route, String id) {
    return call("GET", route, null, id).is(200);
  }

  private Answer put(String route, Map<String, ?> body, String id) {
    return call("PUT", route, body, id);
  }

  private Answer post(String route, Map<String, ?> body, String... id) {
    return call("POST", route, body, id);
  }

  private Answer call(String method, String route, @Nullable Map<String, ?> body, String... id) {
    return measured(method, route, id.length == 0 ? route : route.replace("{}", id[0]), body);
  }

  /** The first call of a route is the one that counts. */
  private Answer measured(String method, String route, String path, @Nullable Map<String, ?> body) {
    service.calls.reset();
    meter.taken();
    var start = System.nanoTime();
    var answer = service.call(method, path, body == null ? null : Json.write(body), null);
    var nanos = System.nanoTime() - start;
    costs.putIfAbsent(method + " " + route, new RouteCost(requests(), meter.taken(), nanos));
    return answer;
  }

  /** With the query for what the caller may do. */
  private Map<String, Integer> requests() {
    var requests = new TreeMap<>(service.calls.requests());
    requests.merge("Query", service.calls.count("principals"), Integer::sum);
    return requests;
  }
}
