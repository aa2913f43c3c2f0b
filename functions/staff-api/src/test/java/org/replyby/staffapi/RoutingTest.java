package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
  private final Office office = new Office();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "/v1",
        "/v2/letters",
        "/v1/letter",
        "/v1/letters/",
        "/v1/jurisdictions/chicago-il/",
        "/v1/jurisdictions//officials",
        "/v1/deadlines/a/b/c"
      })
  void anUnknownPathIsNotFound(String path) {
    assertThat(office.ask("GET", path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/v1/letters,POST",
    "HEAD,/v1/letters,POST",
    "PUT,/v1/letters/x,'GET, HEAD'",
    "PATCH,/v1/jurisdictions/chicago-il,'GET, HEAD, PUT'",
    "OPTIONS,/v1/jurisdictions/chicago-il/officials,'GET, HEAD, POST'",
    "POST,/v1/subscriptions/x,'DELETE, GET, HEAD'"
  })
  void anotherMethodIsRefusedWithThoseThatAreAllowed(String method, String path, String allowed) {
    var answered = office.ask(method, path);

    assertThat(answered.status()).isEqualTo(405);
    assertThat(answered.headers().get("Allow")).isEqualTo(allowed);
  }

  /** RFC 9110, 9.3.2: the headers and the status of a GET, without its content. */
  @ParameterizedTest
  @ValueSource(strings = {"/v1/deadlines", "/v1/deadlines/x", "/v1/nothing"})
  void aHeadIsAnsweredLikeAGetWithoutItsContent(String path) {
    var looked = office.ask("GET", path);
    var asked = office.ask("HEAD", path);

    assertThat(asked.status()).isEqualTo(looked.status());
    assertThat(asked.headers()).isEqualTo(looked.headers());
    assertThat(asked.text()).isEmpty();
    assertThat(looked.text()).isNotEmpty();
  }

  @Test
  void everyRouteRefusesAParameterThatItDoesNotHaveBeforeItDoesAnything() {
    for (var route : Routes.of(office.desk)) {
      var path = route.template().replaceAll("\\{\\w+}", "x");
      var answered = office.ask(Event.of(route.method(), path).query("dryRun=true").body("{}"));

      assertThat(answered.status()).as(route.method() + " " + path).isEqualTo(400);
      assertThat(answered.at("type")).isEqualTo("/reference#problem-invalid-query");
      assertThat(answered.text()).contains("dryRun");
    }
  }

  private static final Map<String, String> GUARDS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

  @Test
  void everyAnswerIsNeitherStoredNorSniffedNorFramed() {
    var shown = office.ask("GET", "/v1/deadlines");
    assertThat(shown.headers()).hasSize(GUARDS.size() + 1);
    assertGuarded(shown);
    for (var route : Routes.of(office.desk)) {
      var path = route.template().replaceAll("\\{\\w+}", "x");
      var refused = office.ask(Event.of(route.method(), path).body("{}"));
      assertGuarded(refused);
    }
    assertGuarded(office.ask("GET", "/v1/nothing"));
  }

  private static void assertGuarded(Answered answer) {
    GUARDS.forEach((name, value) -> assertThat(answer.headers().get(name)).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stat=open",
        "state=open&state=met",
        "state=pending",
        "%zz=1",
        "jurisdiction=chicago-il&jurisdiction=berkeley-ca"
      })
  void aMisspeltQueryIsNotLostSilently(String query) {
    var answered = office.ask(Event.of("GET", "/v1/deadlines").query(query));

    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.at("type")).isEqualTo("/reference#problem-invalid-query");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=",
        "cursor=x",
        "cursor=MQ",
        "cursor=%00",
        "limit=0",
        "limit=101",
        "limit=x"
      })
  void aPlaceThatNoPageGaveIsRefused(String query) {
    var docket = Event.of("GET", "/v1/matters/chicago-il.m/docket").query(query);
    var alerts = Event.of("GET", "/v1/matters/chicago-il.m/alerts").query(query);

    assertThat(office.ask(docket).status()).isEqualTo(400);
    assertThat(office.ask(alerts).status()).isEqualTo(400);
  }
}
