package org.replyby.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

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
    var letter = service.post("/v1/letters", RouteBodies.letter()).is(201);
    var title = map("matter", map("matter", SealedCity.MATTER, "title", "Quillfeather II"));
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
            "{recalculation}",
                service.post("/v1/recalculations", title).is(201).text("recalculation")));
    var members = "/v1/jurisdictions/chicago-il/members";
    var member = map("name", "Vi", "email", "vi@example.com", "roles", List.of("viewer"));
    var calendars = "/v1/jurisdictions/chicago-il/calendars";
    names.put(
        "{calendar}", service.post(calendars, map("shows", "titles")).is(201).text("calendar"));
    names.put("{campaign}", "a-review");
    names.put("{kind}", "letters");
    var paper = map("title", "Letter to Quillfeather", "type", "pdf");
    var papers = "/v1/matters/" + SealedCity.MATTER + "/documents";
    names.put("{document}", service.post(papers, paper).is(201).text("document"));
    var exports = "/v1/matters/" + SealedCity.MATTER + "/exports";
    names.put("{export}", service.post(exports, map()).is(201).text("export"));
    names.put("{member}", service.post(members, member).is(201).text("member"));
    var webhooks = "/v1/jurisdictions/chicago-il/webhooks";
    var opened = service.post(webhooks, RouteBodies.webhook()).is(201);
    names.put("{webhook}", opened.text("webhook"));
    var imports = "/v1/jurisdictions/chicago-il/imports";
    names.put("{import}", service.post(imports, map("kind", "letters")).is(201).text("import"));
    city.asClerk();
  }

  /** Its own id is the first that a thing shows. */
  private static String id(Map<String, Object> shown) {
    return String.valueOf(shown.values().iterator().next());
  }

  @Test
  void nobodyButCounselSeesAnythingOfItOnAnyRoute() {
    var routes =
        service.app.staffApi().routes().stream().map(r -> r.method() + " " + r.template()).toList();
    var bodies = RouteBodies.of(city);
    assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    for (var person : List.of("", city.bo, city.cy)) {
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
        asked[1].matches(
                ".*\\{(matter|letter|subpoena|deadline|document|export|alert|recalculation)}.*")
            || String.valueOf(body).contains("uillfeather");
    var answer =
        service.call(
            asked[0], path(asked[0], asked[1]), body.isEmpty() ? null : Json.write(body), null);
    assertThat(SealedCity.secretsIn(String.valueOf(answer.body()))).as(route).isEmpty();
    if (isOfMatter) {
      assertThat(answer.status()).as(route).isEqualTo(404);
    } else if (route.contains("{campaign}")) { // An operator's, and nothing is shared in it.
      assertThat(answer.status()).as(route + answer.body()).isIn(200, 201, 403, 404);
    } else if (!route.matches(
        ".*\\{(member|calendar|webhook)}.*|.*/problems")) { // The first who asks ends them; not
      // theirs.
      assertThat(answer.status()).as(route + answer.body()).isIn(200, 201, 409, 412, 422);
    }
  }

  @Test
  void counselSeesAllOfIt() {
    for (var jurisdictions : List.of("chicago-il", "denver-co chicago-il")) {
      service.as(jurisdictions).asOfficials(city.ann);
      for (var route : RouteBodies.READING) {
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
    var change = RouteBodies.closing();
    var preview = service.post("/v1/recalculations/preview", change).is(200);
    assertThat(preview.list("moves")).isEmpty();
    var counsel = city.asCounsel().post("/v1/recalculations/preview", change).is(200);
    assertThat(counsel.list("moves")).isNotEmpty();
    city.asClerk();
    change.put("token", preview.text("token"));
    var job = service.post("/v1/recalculations", change).is(201);
    assertThat(job.body().get("todo")).isEqualTo(List.of());
    assertThat(
            service
                .get("/v1/recalculations/" + job.text("recalculation"))
                .is(200)
                .body()
                .get("todo"))
        .isEqualTo(List.of());
    assertThat(service.post("/v1/recalculations", change).is(200).body().get("todo"))
        .isEqualTo(List.of());
    assertThat(
            (List<?>)
                requireNonNull(
                    city.asCounsel()
                        .get("/v1/recalculations/" + job.text("recalculation"))
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
}
