package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.contract.NamedThings;
import org.replyby.local.contract.NamedThings.Place;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stranger holds every role in Los Angeles and asks for the things of Chicago, at every place
 * where the contract lets a request name a thing. Each is missing, as if it did not exist.
 */
@Tag("aws")
class IsolationTest {
  private static final String LOS_ANGELES = "city-of-los-angeles-ca";

  /** What is about a date in the body, about the caller alone, about many cities, or about none. */
  private static final Set<String> NAME_NOTHING =
      Set.of(
          "POST /v1/deadlines/compute",
          "GET /v1/import-templates/{kind}",
          "GET /v1/me",
          "GET /v1/jurisdictions",
          "POST /v1/me/invitations",
          "GET /v1/campaigns",
          "PUT /v1/campaigns/{campaign}",
          "GET /v1/campaigns/{campaign}");

  /** A list that another city's id only filters: it is empty, and not missing. */
  private static final Set<String> FILTERS =
      Set.of("GET /v1/matters/{matter}/alerts query:official");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private CityThings own;
  private CityThings theirs;

  @BeforeEach
  void bothCitiesAreOnRecord() {
    own = CityThings.recorded(service, LOS_ANGELES, Samples.losAngeles());
    theirs = CityThings.recorded(service, "chicago-il", Samples.chicago());
    service.as(LOS_ANGELES).signedInAs("stranger");
    service.get("/v1/me").is(200);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static List<Place> places(boolean besidePath) {
    return NamedThings.places().stream().filter(p -> p.isBesidePath() == besidePath).toList();
  }

  @Test
  void everyOperationNamesAThingOrIsAboutNoCity() {
    var naming = NamedThings.places().stream().map(Place::operation).collect(Collectors.toSet());
    var all = new TreeSet<>(NamedThings.operations());
    all.removeAll(naming);
    assertThat(all).containsExactlyInAnyOrderElementsOf(NAME_NOTHING);
  }

  @Test
  void anotherCitysThingInAPathIsMissingLikeWhatDoesNotExist() {
    var before = rows();
    var requests = new CityRequests(own);
    for (var place : places(false)) {
      service.calls.reset();
      var foreign = ask(requests, place, theirs.of(place.kind()));
      assertThat(service.calls.requests()).as("%s is not even looked for", place).isEmpty();
      assertThat(foreign.status()).as("%s: %s", place, foreign.body()).isEqualTo(404);
      var nowhere = place.kind().equals("JurisdictionId") ? theirs : own;
      assertThat(foreign)
          .as("%s", place)
          .isEqualTo(ask(requests, place, theirs.made(place.kind())));
      assertThat(foreign)
          .as("%s", place)
          .isEqualTo(ask(requests, place, nowhere.made(place.kind())));
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anotherCitysThingInABodyOrAQueryIsRefusedLikeWhatDoesNotExist() {
    var before = rows();
    var requests = new CityRequests(own);
    for (var place : places(true)) {
      var foreign = naming(requests, place, theirs.of(place.kind()));
      var isFilter = FILTERS.contains(place.toString());
      assertThat(foreign.status())
          .as("%s: %s", place, foreign.body())
          .isIn(isFilter ? Set.of(200) : Set.of(404, 422));
      if (foreign.status() == 422) {
        assertThat(foreign.pointers()).as("%s", place).containsExactly(pointer(place));
      }
      var made = naming(requests, place, theirs.made(place.kind()));
      assertThat(nameless(foreign, theirs.of(place.kind())))
          .as("%s", place)
          .isEqualTo(nameless(made, theirs.made(place.kind())));
    }
    assertThat(rows()).isEqualTo(before);
  }

  /** What the answer says, without the id that the asker gave. */
  private static String nameless(Answer answer, String asked) {
    return answer.toString().replace(asked, "{id}");
  }

  /** So that a 404 or a 422 is about the other city's thing, and nothing else. */
  @Test
  void theSameRequestsAboutTheCitysOwnThingsAreNotRefused() {
    var requests = new CityRequests(own);
    var restrictsLast =
        places(true).stream()
            .sorted(Comparator.comparing(place -> place.operation().endsWith("/disclosure")))
            .toList();
    for (var place : restrictsLast) {
      var id = place.kind().equals("OfficialId") ? own.colleague() : own.of(place.kind());
      var answer = naming(requests, place, id);
      assertThat(answer.status()).as("%s: %s", place, answer.body()).isNotIn(404, 422);
    }
  }

  private static String pointer(Place place) {
    return place.where().replaceFirst("body:", "").replace("/*", "");
  }

  /** Asks with {@code id} in the path. */
  private Answer ask(CityRequests requests, Place place, String id) {
    var asked = place.operation().split(" ", 2);
    return send(asked[0], asked[1].replaceFirst("\\{\\w+}", id), requests.body(place.operation()));
  }

  /** Asks about a thing of the stranger's own city, with {@code id} in the body or the query. */
  private Answer naming(CityRequests requests, Place place, String id) {
    var asked = place.operation().split(" ", 2);
    var path = asked[1];
    for (var other : places(false)) {
      if (other.operation().equals(place.operation())) {
        path = path.replaceFirst("\\{\\w+}", own.of(other.kind()));
      }
    }
    if (place.where().startsWith("query:")) {
      var name = place.where().replaceFirst("query:", "");
      return send(asked[0], path + "?" + name + "=" + id, null);
    }
    var pointer = place.where().replaceFirst("body:", "");
    return send(asked[0], path, requests.naming(place.operation(), pointer, id));
  }

  private Answer send(String method, String path, Map<String, Object> body) {
    return service.call(method, path, body == null ? null : Json.write(body), null);
  }

  private List<Map<String, AttributeValue>> rows() {
    return service
        .clients
        .dynamoDb()
        .scanPaginator(s -> s.tableName(service.app.table()))
        .items()
        .stream()
        .sorted(
            (a, b) -> (a.get("pk") + "" + a.get("sk")).compareTo(b.get("pk") + "" + b.get("sk")))
        .toList();
  }
}
