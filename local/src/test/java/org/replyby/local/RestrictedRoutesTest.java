package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

/**
 * A restricted matter (18 U.S.C. 3486(a)(6)) is missing on every route, and in every list and
 * count, for everybody but its counsel. The routes are those of the route table: a new one fails
 * here until it has a sample.
 */
@Tag("aws")
class RestrictedRoutesTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private SealedCity city = new SealedCity(service);
  private final Map<String, String> names = new TreeMap<>();

  @AfterEach
  void end() {
    service.close();
  }

  @BeforeEach
  void aRestrictedMatterWithOneOfEachThing() {
    service.recordLetter();
    var subpoena = service.post("/v1/subpoenas", SealedCity.subpoena(city.limitedTo(city.ann)));
    city.asCounsel();
    var letter = service.post("/v1/letters", letter()).is(201);
    var title = map("matter", map("id", SealedCity.MATTER, "title", "Quillfeather II"));
    var token = service.post("/v1/recalculations/preview", title).is(200).text("token");
    title.put("token", token);
    var alerts = service.get("/v1/matters/" + SealedCity.MATTER + "/alerts").is(200);
    var subscriptions = service.get("/v1/officials/" + city.bo + "/subscriptions").is(200);
    names.putAll(
        Map.of(
            "{jurisdiction}", "chicago-il",
            "{matter}", SealedCity.MATTER,
            "{official}", city.bo,
            "{letter}", id(letter.map("letter")),
            "{subpoena}", id(subpoena.is(201).map("subpoena")),
            "{deadline}", TestService.deadlineOf(subpoena),
            "{alert}", id(alerts.list("alerts").getFirst()),
            "{subscription}", id(subscriptions.list("subscriptions").getFirst()),
            "{recalculation}", service.post("/v1/recalculations", title).is(201).text("id")));
    city.asClerk();
  }

  private static String id(Map<String, Object> shown) {
    return String.valueOf(shown.get("id"));
  }

  @Test
  void nobodyButCounselSeesAnythingOfItOnAnyRoute() {
    var routes =
        service.app.staffApi().routes().stream().map(r -> r.method() + " " + r.template()).toList();
    var bodies = bodies();
    assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    for (var person : List.of("", city.bo, city.cy, "[" + city.bo + " " + city.cy + "]")) {
      service.as("*").asOfficials(person);
      bodies.forEach(this::shows);
    }
    service.as("chicago-il").asOfficials("");
    bodies.forEach(this::shows);
    assertThat(service.get("/v1/deadlines").is(200).list("deadlines")).hasSize(1);
  }

  private void shows(String route, Map<String, Object> body) {
    var asked = route.split(" ", 2);
    var isOfMatter =
        asked[1].matches(".*\\{(matter|letter|subpoena|deadline|alert|recalculation)}.*")
            || String.valueOf(body).contains("uillfeather");
    var answer =
        service.call(
            asked[0], path(asked[0], asked[1]), body.isEmpty() ? null : Json.write(body), null);
    assertThat(SealedCity.secretsIn(String.valueOf(answer.body()))).as(route).isEmpty();
    if (isOfMatter) {
      assertThat(answer.status()).as(route).isEqualTo(404);
    } else {
      assertThat(answer.status()).as(route + answer.body()).isIn(200, 201, 409, 412, 422);
    }
  }

  @Test
  void counselSeesAllOfIt() {
    for (var seen : List.of(city.ann, "[" + city.bo + "," + city.ann + "]")) {
      service.as("chicago-il").asOfficials(seen);
      for (var route : READING) {
        var answer = service.get(path("GET", "/v1/" + route));
        assertThat(answer.status()).as(route).isEqualTo(200);
        if (route.contains("matter}") || route.equals("deadlines")) {
          assertThat(SealedCity.secretsIn(String.valueOf(answer.body()))).as(route).isNotEmpty();
        }
      }
    }
    assertThat(service.get("/v1/deadlines").is(200).list("deadlines")).hasSizeGreaterThan(2);
    city.mark(city.ann, false);
    service.get("/v1/matters/" + SealedCity.MATTER).is(404);
  }

  /** A closed day moves restricted dates too: only counsel are shown that. */
  @Test
  void aChangeOfTheWholeCityShowsOnlyItsOtherDeadlines() {
    var change = closing();
    var preview = service.post("/v1/recalculations/preview", change).is(200);
    assertThat(preview.list("moves")).isEmpty();
    var counsel = city.asCounsel().post("/v1/recalculations/preview", change).is(200);
    assertThat(counsel.list("moves")).isNotEmpty();
    city.asClerk();
    change.put("token", preview.text("token"));
    var job = service.post("/v1/recalculations", change).is(201);
    assertThat(job.body().get("todo")).isEqualTo(List.of());
    assertThat(service.get("/v1/recalculations/" + job.text("id")).is(200).body().get("todo"))
        .isEqualTo(List.of());
    assertThat(service.post("/v1/recalculations", change).is(200).body().get("todo"))
        .isEqualTo(List.of());
    assertThat(
            (List<?>)
                requireNonNull(
                    city.asCounsel()
                        .get("/v1/recalculations/" + job.text("id"))
                        .is(200)
                        .body()
                        .get("todo")))
        .isNotEmpty();
  }

  @Test
  void theRecordersRetryIsAnsweredLikeTheFirstTimeAndNothingMore() {
    var body = SealedCity.subpoena(city.limitedTo(city.ann));
    body.put("matter", map("title", "Quillfeather Two"));
    service.signedInAs("recorder");
    var first = service.postOnce("/v1/subpoenas", body, "once").is(201);
    var again = service.postOnce("/v1/subpoenas", body, "once").is(200);
    assertThat(again.map("subpoena")).isEqualTo(first.map("subpoena"));
    service.get("/v1/deadlines/" + TestService.deadlineOf(first)).is(404);
    service.signedInAs("somebody").postOnce("/v1/subpoenas", body, "once").is(404);
    service.signedInAs("recorder").postOnce("/v1/subpoenas", body, "twice").is(404);
  }

  private String path(String method, String template) {
    var isList = method.equals("GET") && template.equals("/v1/deadlines");
    var path = isList ? template + "?jurisdiction=chicago-il" : template;
    for (var name : names.entrySet()) {
      path = path.replace(name.getKey(), name.getValue());
    }
    assertThat(path).doesNotContain("{");
    return path;
  }

  private static final List<String> READING =
      List.of(
          "jurisdictions/{jurisdiction}",
          "jurisdictions/{jurisdiction}/docket",
          "jurisdictions/{jurisdiction}/escalation",
          "jurisdictions/{jurisdiction}/officials",
          "letters/{letter}",
          "subpoenas/{subpoena}",
          "deadlines",
          "deadlines/{deadline}",
          "deadlines/{deadline}/plan",
          "recalculations/{recalculation}",
          "matters/{matter}",
          "matters/{matter}/docket",
          "matters/{matter}/alerts",
          "alerts/{alert}",
          "officials/{official}/subscriptions");

  /** A body for each route that its counsel could send, or an empty one. */
  private Map<String, Map<String, Object>> bodies() {
    var bodies = new LinkedHashMap<String, Map<String, Object>>();
    READING.forEach(route -> bodies.put("GET /v1/" + route, Map.of()));
    bodies.put("PUT /v1/jurisdictions/{jurisdiction}", Samples.chicago());
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/escalation",
        map("part", 10, "leastMinutes", 15, "mostMinutes", 120));
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/officials", map("name", "Eve", "role", "x"));
    bodies.put("PATCH /v1/officials/{official}", map("tier", "deputy"));
    bodies.put(
        "PUT /v1/officials/{official}/leave", map("until", "2018-02-01", "standIn", city.bo));
    bodies.put("DELETE /v1/officials/{official}/leave", Map.of());
    bodies.put("POST /v1/officials/{official}/retirement", map("successor", city.bo));
    bodies.put("PUT /v1/officials/{official}/digest", map("wanted", true));
    bodies.put("PUT /v1/officials/{official}/attorney", map("attorney", true));
    bodies.put("POST /v1/officials/{official}/subscriptions", map("email", "e@example.com"));
    bodies.put("POST /v1/subscriptions/{subscription}/confirm", map("code", "123456"));
    bodies.put("DELETE /v1/subscriptions/{subscription}", Map.of());
    bodies.put("POST /v1/letters", letter());
    bodies.put("POST /v1/subpoenas", SealedCity.subpoena(city.limitedTo(city.ann)));
    bodies.put("POST /v1/deadlines", byHand());
    bodies.put(
        "POST /v1/deadlines/compute",
        map(
            "triggerDate", "2018-01-24",
            "period", 14,
            "unit", "calendar_days",
            "rule", "frcp6a_forward",
            "timeZone", "America/Chicago"));
    bodies.put("POST /v1/deadlines/{deadline}/met", map("on", "2018-01-24"));
    bodies.put("POST /v1/deadlines/{deadline}/withdrawn", map("on", "2018-01-24", "why", "x"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/extension",
        map("due", map("date", "2018-03-01"), "grantedBy", "x", "why", "x"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/confirmation", map("official", city.ann, "planVersion", 1));
    bodies.put("PUT /v1/matters/{matter}/disclosure", map("disclosure", SealedCity.NO, "why", "x"));
    bodies.put("POST /v1/recalculations/preview", closing());
    bodies.put(
        "POST /v1/recalculations",
        map(
            "matter",
            map("id", SealedCity.MATTER, "title", "Another"),
            "token",
            "0123456789abcdef0123456789abcdef"));
    bodies.put("POST /v1/alerts/{alert}/acknowledgment", map());
    bodies.put("DELETE /v1/alerts/{alert}/acknowledgment", map());
    bodies.put("POST /v1/deadlines/{deadline}/closing-confirmation", map("planVersion", 1));
    bodies.put("POST /v1/deadlines/{deadline}/reopening", map("why", "x"));
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/second-person", map("secondPerson", "not-required"));
    bodies.put("POST /v1/matters/{matter}/withheld-texts", map("entry", 1, "why", "x"));
    return bodies;
  }

  private static Map<String, Object> letter() {
    return Samples.letter(
        "matter", map("title", "Quillfeather"), "demand", "More about the Zanzibar ledgers.");
  }

  private static Map<String, Object> byHand() {
    return map(
        "matter", SealedCity.MATTER,
        "kind", "motion-to-quash",
        "from", map("office", "Office of Justice Programs"),
        "datedOn", "2018-01-24",
        "demand", "A motion to quash.",
        "due", map("date", "2018-02-05"),
        "statedBy", "the city attorney");
  }

  /** The day on which the restricted subpoena is returnable. */
  private static Map<String, Object> closing() {
    return map(
        "closing",
        map(
            "jurisdiction", "chicago-il",
            "date", "2018-02-13",
            "kind", "court",
            "name", "a day of snow",
            "authority", "General Order 18-0005"));
  }
}
