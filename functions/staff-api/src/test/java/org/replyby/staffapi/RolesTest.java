package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.json.Json;
import org.replyby.model.Right;
import org.replyby.model.Role;
import org.replyby.staffapi.http.Route;

/** What each role may ask of each route, in the caller's own city and in another. */
class RolesTest {
  private final Office office = new Office();

  @BeforeEach
  void bothCitiesAreOnRecord() {
    office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(Samples.chicago()));
    var berkeley = new HashMap<String, Object>(Samples.chicago());
    berkeley.putAll(Map.of("name", "Berkeley", "state", "CA", "timeZone", "America/Los_Angeles"));
    office.ask("PUT", "/v1/jurisdictions/berkeley-ca", Samples.json(berkeley));
  }

  static Stream<Arguments> cells() {
    return Routes.of(new Office().desk).stream()
        .flatMap(route -> Arrays.stream(Role.values()).map(role -> Arguments.of(route, role)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("cells")
  void aRoleMayDoWhatItsRightSaysAndNothingElse(Route route, Role role) {
    office.members.admit("clerk-7", Set.of(role), "chicago-il");
    var isForbidden = ask(route, "chicago-il", "{}").status() == 403;

    assertThat(isForbidden).isEqualTo(!route.right().isGivenBy(Set.of(role)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("cells")
  void inAnotherCityNoRoleFindsAnything(Route route, Role role) {
    office.members.admit("clerk-7", EnumSet.of(role, Role.VIEWER), "chicago-il");
    var answered = ask(route, "berkeley-ca", Json.write(body(route, "berkeley-ca")));

    if (route.right() != Right.SIGNED_IN && !isListOfAll(route)) {
      assertThat(answered.status()).as(answered.text()).isIn(403, 404);
      assertThat(answered.text()).doesNotContain("erkeley");
    }
  }

  /** The body names the city: a right in another one does not count there. */
  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("cells")
  void aRightInOneCityIsNoneInTheOther(Route route, Role role) {
    office.members.admit("clerk-7", Set.of(role), "chicago-il");
    office.members.admitAlso("clerk-7", Set.of(Role.values()), "berkeley-ca");
    var answered = ask(route, "chicago-il", Json.write(body(route, "chicago-il")));

    var isList = isListOfAll(route);
    var isForbidden = answered.status() == 403;
    assertThat(isForbidden)
        .as(answered.text())
        .isEqualTo(!isList && !right(route).isGivenBy(Set.of(role)));
  }

  @Test
  void aRefusalNamesTheRoleThatItTakes() {
    office.members.admit("clerk-7", Set.of(Role.VIEWER), "chicago-il");
    var answered = office.ask("PUT", "/v1/officials/chicago-il.o1/digest", "{}");

    assertThat(answered.status()).isEqualTo(403);
    assertThat(answered.text())
        .contains(
            "you need the role administrator in chicago-il, and you have viewer there: ask an"
                + " administrator of chicago-il to give it to you");
  }

  /** It lists what is of the caller's own cities, whichever they are. */
  private static boolean isListOfAll(Route route) {
    return route.method().equals("GET")
        && Set.of("/v1/deadlines", "/v1/campaigns").contains(route.template());
  }

  /** A closed day is the administrator's, whatever else counsel may change. */
  private static Right right(Route route) {
    return route.right() == Right.CHANGE ? Right.ADMINISTER : route.right();
  }

  private Answered ask(Route route, String city, String body) {
    var path =
        route.template().replaceAll("\\{jurisdiction}", city).replaceAll("\\{\\w+}", city + ".x");
    return route.method().equals("GET")
        ? office.ask(route.method(), path)
        : office.ask(route.method(), path, body);
  }

  private static Map<String, ?> body(Route route, String city) {
    return switch (route.method() + " " + route.template()) {
      case "POST /v1/letters" -> with(Samples.letter(), "jurisdiction", city);
      case "POST /v1/subpoenas" -> with(Samples.subpoena(), "jurisdiction", city);
      case "POST /v1/deadlines" -> byHand(city);
      case "POST /v1/recalculations/preview" -> closing(city);
      case "POST /v1/recalculations" -> with(closing(city), "token", "0".repeat(32));
      default -> Map.of();
    };
  }

  private static Map<String, ?> byHand(String city) {
    return Map.of(
        "matter", city + ".byrne",
        "kind", "motion-to-quash",
        "from", Map.of("office", "Office of Justice Programs"),
        "datedOn", "2018-01-24",
        "demand", "A motion to quash.",
        "due", Map.of("date", "2018-02-05"),
        "statedBy", "the city attorney");
  }

  private static Map<String, ?> closing(String city) {
    var closed =
        Map.of(
            "jurisdiction", city,
            "date", "2018-02-13",
            "kind", "court",
            "name", "a day of snow",
            "authority", "General Order 18-0005");
    return Map.of("closing", closed);
  }

  private static Map<String, ?> with(Map<String, ?> body, String field, Object value) {
    var changed = new HashMap<String, Object>(body);
    changed.put(field, value);
    return changed;
  }
}
