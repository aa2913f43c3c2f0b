package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

/** A principal sees and changes only its own jurisdictions, and gets 404 for all others. */
@Tag("aws")
class IsolationTest {
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  /** The routes about a date in the body, about the caller alone, or about many cities. */
  private static final Set<String> OF_NO_CITY =
      Set.of(
          "POST /v1/deadlines/compute",
          "GET /v1/me",
          "GET /v1/jurisdictions",
          "POST /v1/me/invitations",
          "PUT /v1/campaigns/{campaign}",
          "GET /v1/campaigns/{campaign}");

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void anotherCitysObjectsAreMissingOnEveryRouteAndNothingChanges() {
    var names = objectsOfChicago();
    var bodies = bodies(requireNonNull(names.get("{token}")));
    var routes =
        service.app.staffApi().routes().stream()
            .map(route -> route.method() + " " + route.template())
            .filter(route -> !OF_NO_CITY.contains(route))
            .toList();
    assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    service.as("denver-co cook-county-il");
    service.calls.reset();
    bodies.forEach(
        (route, body) -> {
          var asked = route.split(" ", 2);
          var path = path(asked[0], asked[1], names);
          var answer = service.call(asked[0], path, body.isEmpty() ? null : Json.write(body), null);
          assertThat(answer.status()).as(route).isEqualTo(404);
        });
    assertThat(service.calls.requests()).isEmpty();
    assertThat(service.calls.count("principals")).isEqualTo(bodies.size());
  }

  /** An id of Chicago for each variable in a path, and the token of a preview. */
  private Map<String, String> objectsOfChicago() {
    service.addChicago();
    var official = service.officials.addReachable("Ann Example");
    var letter = service.post("/v1/letters", Samples.letter()).is(201);
    var subpoena = service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    var subscriptions = service.get("/v1/officials/" + official + "/subscriptions").is(200);
    var alerts = service.get("/v1/matters/" + MATTER + "/alerts").is(200);
    var preview = service.post("/v1/recalculations/preview", closing()).is(200);
    var change = closing();
    change.put("token", preview.text("token"));
    var recalculation = service.post("/v1/recalculations", change).is(201);
    var member = service.post("/v1/jurisdictions/chicago-il/members", RouteBodies.member()).is(201);
    return Map.ofEntries(
        Map.entry("{jurisdiction}", "chicago-il"),
        Map.entry("{matter}", MATTER),
        Map.entry("{official}", official),
        Map.entry("{member}", member.text("member")),
        Map.entry("{letter}", id(letter.map("letter"))),
        Map.entry("{subpoena}", id(subpoena.map("subpoena"))),
        Map.entry("{deadline}", TestService.deadlineOf(letter)),
        Map.entry("{alert}", id(alerts.list("alerts").getFirst())),
        Map.entry("{subscription}", id(subscriptions.list("subscriptions").getFirst())),
        Map.entry("{recalculation}", recalculation.text("recalculation")),
        Map.entry("{token}", preview.text("token")));
  }

  /** Its own id is the first that a thing shows. */
  private static String id(Map<String, Object> shown) {
    return String.valueOf(shown.values().iterator().next());
  }

  private static String path(String method, String template, Map<String, String> names) {
    if (method.equals("GET") && template.equals("/v1/deadlines")) {
      return template + "?jurisdiction=chicago-il";
    }
    var path = template;
    for (var name : names.entrySet()) {
      path = path.replace(name.getKey(), name.getValue());
    }
    assertThat(path).doesNotContain("{");
    return path;
  }

  /** A body for each route that the city itself could send, or an empty one. */
  private static Map<String, Map<String, Object>> bodies(String token) {
    var bodies = new LinkedHashMap<String, Map<String, Object>>();
    for (var route : RouteBodies.READING) {
      bodies.put("GET /v1/" + route, Map.of());
    }
    bodies.put("PUT /v1/jurisdictions/{jurisdiction}", Samples.chicago());
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/escalation",
        map("part", 10, "leastMinutes", 15, "mostMinutes", 120));
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/officials", map("name", "Eve", "role", "x"));
    bodies.put("POST /v1/jurisdictions/{jurisdiction}/members", RouteBodies.member());
    bodies.put("PATCH /v1/members/{member}", map("roles", List.of("viewer")));
    bodies.put("DELETE /v1/members/{member}", Map.of());
    bodies.put("PATCH /v1/officials/{official}", map("tier", "deputy"));
    bodies.put(
        "PUT /v1/officials/{official}/leave",
        map("until", "2018-02-10", "standIn", "chicago-il.o1"));
    bodies.put("DELETE /v1/officials/{official}/leave", Map.of());
    bodies.put("POST /v1/officials/{official}/retirement", map("successor", "chicago-il.o1"));
    bodies.put("PUT /v1/officials/{official}/digest", map("wanted", true));
    bodies.put("PUT /v1/officials/{official}/attorney", map("attorney", true));
    bodies.put("POST /v1/officials/{official}/subscriptions", map("email", "e@example.com"));
    bodies.put("POST /v1/subscriptions/{subscription}/confirm", map("code", "123456"));
    bodies.put("POST /v1/subscriptions/{subscription}/test", map());
    bodies.put("DELETE /v1/subscriptions/{subscription}", Map.of());
    bodies.put("DELETE /v1/alerts/{alert}/acknowledgment", Map.of());
    bodies.put(
        "PUT /v1/matters/{matter}/disclosure",
        map("disclosure", map("limited", "not-known"), "why", "x"));
    bodies.put("PUT /v1/matters/{matter}/sharing", map("shares", "nothing"));
    bodies.put(
        "POST /v1/matters/{matter}/withheld-texts",
        map("entry", 1, "texts", List.of("demand"), "why", "x"));
    bodies.put("POST /v1/letters", Samples.letter());
    bodies.put("POST /v1/subpoenas", Samples.subpoena());
    bodies.put("POST /v1/deadlines", byHand());
    bodies.put("POST /v1/deadlines/{deadline}/met", map("on", "2018-01-24"));
    bodies.put("POST /v1/deadlines/{deadline}/withdrawn", map("on", "2018-01-24", "why", "x"));
    bodies.put("POST /v1/deadlines/{deadline}/reopening", map("why", "x"));
    bodies.put("POST /v1/deadlines/{deadline}/closing-confirmation", map("planVersion", 1));
    bodies.put(
        "PUT /v1/jurisdictions/{jurisdiction}/second-person", map("secondPerson", "not-required"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/extension",
        map("due", map("date", "2018-03-01"), "grantedBy", "x", "why", "x"));
    bodies.put(
        "POST /v1/deadlines/{deadline}/confirmation",
        map("official", "chicago-il.o1", "planVersion", 1));
    bodies.put("POST /v1/recalculations/preview", closing());
    var applied = closing();
    applied.put("token", token);
    bodies.put("POST /v1/recalculations", applied);
    bodies.put("POST /v1/alerts/{alert}/acknowledgment", map());
    return bodies;
  }

  @Test
  void aPrincipalListsTheDeadlinesOfItsOwnJurisdictions() {
    service.recordLetter();
    service.post("/v1/letters", Samples.letter("jurisdiction", Samples.losAngeles())).is(201);
    service.as("chicago-il");
    assertThat(service.get("/v1/deadlines").is(200).list("deadlines"))
        .extracting(d -> String.valueOf(d.get("deadline")).split("\\.", 2)[0])
        .containsExactly("chicago-il");
    service.as("chicago-il,city-of-los-angeles-ca");
    assertThat(
            Set.copyOf(
                service.get("/v1/deadlines").is(200).list("deadlines").stream()
                    .map(d -> String.valueOf(d.get("deadline")).split("\\.", 2)[0])
                    .toList()))
        .isEqualTo(Set.of("chicago-il", "city-of-los-angeles-ca"));
  }

  private static Map<String, Object> byHand() {
    return map(
        "matter",
        MATTER,
        "kind",
        "motion-to-quash",
        "from",
        map("office", "Office of Justice Programs"),
        "datedOn",
        "2018-01-24",
        "demand",
        "A motion to quash.",
        "due",
        map("date", "2018-02-05"),
        "statedBy",
        "the city attorney");
  }

  private static Map<String, Object> closing() {
    return map(
        "closing",
        map(
            "jurisdiction",
            "chicago-il",
            "date",
            "2018-02-23",
            "kind",
            "court",
            "name",
            "a day of snow",
            "authority",
            "General Order 18-0005"));
  }
}
