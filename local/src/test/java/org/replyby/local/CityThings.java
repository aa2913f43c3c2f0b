package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.replyby.local.Samples.map;

import java.util.HashMap;
import java.util.Map;

/** One thing of each kind that belongs to a city, each recorded by the API. */
final class CityThings {
  final String city;
  private final Map<String, String> ids = new HashMap<>();

  private CityThings(String city) {
    this.city = city;
  }

  /** {@code described} is what the city is; its officials are told of what is recorded. */
  static CityThings recorded(TestService service, String city, Map<String, Object> described) {
    var things = new CityThings(city);
    service.put("/v1/jurisdictions/" + city, described).is(201);
    things.addPeople(service);
    things.addDemands(service);
    var change = things.closing();
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    var applied = service.post("/v1/recalculations", change).is(201);
    things.ids.put("RecalculationId", applied.text("recalculation"));
    return things;
  }

  private void addPeople(TestService service) {
    var official = addAttorney(service, "Ann of " + city);
    ids.put("colleague", addAttorney(service, "Cy of " + city));
    var addresses = service.get("/v1/officials/" + official + "/subscriptions").is(200);
    var members = "/v1/jurisdictions/" + city + "/members";
    ids.put("JurisdictionId", city);
    ids.put("OfficialId", official);
    ids.put("SubscriptionId", id(addresses.list("subscriptions").getFirst()));
    var calendars = "/v1/jurisdictions/" + city + "/calendars";
    var calendar = service.post(calendars, map("shows", "dates")).is(201);
    ids.put("CalendarId", calendar.text("calendar"));
    ids.put("MemberId", service.post(members, RouteBodies.member()).is(201).text("member"));
    var webhooks = "/v1/jurisdictions/" + city + "/webhooks";
    ids.put("WebhookId", service.post(webhooks, RouteBodies.webhook()).is(201).text("webhook"));
    var imports = "/v1/jurisdictions/" + city + "/imports";
    ids.put("ImportId", service.post(imports, map("kind", "letters")).is(201).text("import"));
  }

  private void addDemands(TestService service) {
    var title = map("title", "Matter of " + city);
    var letter = service.post("/v1/letters", Samples.letter("jurisdiction", city, "matter", title));
    var subpoena = Samples.subpoena("jurisdiction", city, "matter", title);
    ids.put("LetterId", id(letter.is(201).map("letter")));
    ids.put("DocumentId", of("LetterId"));
    ids.put("MatterId", of("LetterId").substring(0, of("LetterId").lastIndexOf('.')));
    ids.put("SubpoenaId", id(service.post("/v1/subpoenas", subpoena).is(201).map("subpoena")));
    ids.put("DeadlineId", service.post("/v1/deadlines", byHand()).is(201).text("deadline"));
    var paper = map("title", "Letter", "type", "pdf");
    var added = service.post("/v1/matters/" + of("MatterId") + "/documents", paper).is(201);
    ids.put("KeptDocumentId", added.text("document"));
    var export = service.post("/v1/matters/" + of("MatterId") + "/exports", map()).is(201);
    ids.put("ExportId", export.text("export"));
    var alerts = service.get("/v1/matters/" + of("MatterId") + "/alerts").is(200);
    ids.put("AlertId", id(alerts.list("alerts").getFirst()));
  }

  private String addAttorney(TestService service, String name) {
    var official = service.officials.addReachable(city, name, "primary");
    service.put("/v1/officials/" + official + "/attorney", map("attorney", true)).is(200);
    return official;
  }

  /** Its own id is the first that a thing shows. */
  private static String id(Map<String, Object> shown) {
    return String.valueOf(shown.values().iterator().next());
  }

  /** The id of its thing of this kind, which is the name of a schema. */
  String of(String kind) {
    return requireNonNull(ids.get(kind), kind);
  }

  /** Another official than {@link #of} names. */
  String colleague() {
    return of("colleague");
  }

  /** An id of the same city and form that names nothing. */
  String made(String kind) {
    var id = of(kind);
    return kind.equals("JurisdictionId")
        ? "nowhere-at-all-il"
        : id.substring(0, id.lastIndexOf('.') + 1) + "nothing";
  }

  Map<String, Object> byHand() {
    return map(
        "matter", of("MatterId"),
        "kind", "motion-to-quash",
        "from", map("office", "Office of Justice Programs"),
        "datedOn", "2018-01-24",
        "demand", "A motion to quash.",
        "due", map("date", "2018-02-05"),
        "statedBy", "the city attorney");
  }

  Map<String, Object> closing() {
    var closing = map("jurisdiction", city, "date", "2018-02-23", "kind", "court");
    closing.put("name", "a day of snow");
    closing.put("authority", "General Order 18-0005");
    return map("closing", closing);
  }
}
