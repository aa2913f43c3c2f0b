package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Sha256;

class PrincipalTest {
  private static final Event CHICAGO = Event.of("GET", "/v1/jurisdictions/chicago-il");
  private static final Map<String, String> SPY = Map.of("sub", "spy");
  private final Office office = new Office();

  @BeforeEach
  void chicagoIsOnRecord() {
    var put = Event.of("PUT", "/v1/jurisdictions/chicago-il").body(Samples.json(Samples.chicago()));
    assertThat(office.ask(put).status()).isEqualTo(201);
  }

  @Test
  void withoutClaimsNobodyIsSignedIn() {
    var answered = office.ask(CHICAGO.claims(null));

    assertThat(answered.status()).isEqualTo(401);
    assertThat(answered.headers().get("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(office.ask(Event.of("GET", "/no/path").claims(null)).status()).isEqualTo(401);
  }

  @Test
  void neitherHeadersNorQuerySignAnybodyIn() {
    var event =
        CHICAGO.claims(null).header("authorization", "Bearer x").header("sub", "x").query("sub=x");

    assertThat(office.ask(event).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann@example.com", "+13125550123", "13125550123", "Ann Example"})
  void aSubjectThatIsAnAddressOrANameIsLoggedAsItsHash(String subject) {
    office.log.clear();
    office.ask(CHICAGO.claims(claims(subject, "*")));

    assertThat(office.logged()).doesNotContain(subject).contains("sha256:" + Sha256.of(subject));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk-7", "auth0|5f7c8ec7c33c6c004bbafe82", "google-oauth2:a.b_c"})
  void aSubjectThatIsAnIdIsLoggedAsItIs(String subject) {
    office.log.clear();
    office.ask(CHICAGO.claims(claims(subject, "*")));

    assertThat(office.logged()).contains(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void withoutASubjectNobodyIsSignedIn(String subject) {
    assertThat(office.ask(CHICAGO.claims(claims(subject, "*"))).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "[*]"})
  void theGroupOfOperatorsIsReadAsApiGatewayFlattensIt(String groups) {
    assertThat(office.ask(CHICAGO.claims(claims("operator", groups))).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "chicago-il", "[* chicago-il]", "[clerks *]", "**", "*-il"})
  void noOtherGroupGivesAnyRight(String groups) {
    var answered = office.ask(CHICAGO.claims(claims("somebody", groups)));

    assertThat(answered.status()).isEqualTo(403);
    assertThat(answered.text()).contains("/reference#problem-no-member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chicago-il", "chicago-il-2", "chicago"})
  void whatIsNotOnesOwnIsNotFound(String jurisdiction) {
    office.members.admit("spy", "berkeley-ca");

    var path = "/v1/jurisdictions/" + jurisdiction;
    assertThat(office.ask(Event.of("GET", path).claims(SPY)).status()).isEqualTo(404);
  }

  @Test
  void withTheStacksOwnSignInTheGroupIsCognitos() {
    var claims = Map.of("sub", "operator", "token_use", "access", "cognito:groups", "[*]");

    assertThat(office.ask(CHICAGO.claims(claims)).status()).isEqualTo(200);
  }

  @Test
  void whereTheIssuerNamesGroupsThoseOfCognitoDoNotCount() {
    var claims = Map.of("sub", "x", "replyby_groups", "clerks", "cognito:groups", "[*]");

    assertThat(office.ask(CHICAGO.claims(claims)).status()).isEqualTo(403);
  }

  @Test
  void theSameSubjectOfAnotherIssuerIsAnotherPerson() {
    var claims = Map.of("sub", "clerk-7", "iss", "https://another.example");

    assertThat(office.ask(CHICAGO.claims(claims)).status()).isEqualTo(403);
  }

  @Test
  void whatIsTakenAwayIsGoneAtTheNextRequest() {
    assertThat(office.ask(CHICAGO).status()).isEqualTo(200);
    office.members.admit("clerk-7");

    assertThat(office.ask(CHICAGO).status()).isEqualTo(403);
  }

  @Test
  void aTokenThatOnlySaysWhoSomebodyIsSignsNobodyIn() {
    var claims = Map.of("sub", "clerk", "token_use", "id", "cognito:groups", "[*]");

    assertThat(office.ask(CHICAGO.claims(claims)).status()).isEqualTo(401);
  }

  @Test
  void anotherCitysAndWhatIsNotThereLookAlike() {
    office.members.admit("spy", "berkeley-ca");
    var anothers = office.ask(CHICAGO.claims(SPY));
    var none = office.ask("GET", "/v1/jurisdictions/berkeley-ca");
    var noId = office.ask("GET", "/v1/jurisdictions/Chicago%20IL");

    assertThat(anothers).isEqualTo(none).isEqualTo(noId);
  }

  @Test
  void whoMaySeeAllHasToNameOne() {
    var all = Event.of("GET", "/v1/deadlines").claims(claims("operator", "*"));

    assertThat(office.ask(all).status()).isEqualTo(400);
    assertThat(office.ask(all.query("jurisdiction=chicago-il")).status()).isEqualTo(200);
  }

  private static Map<String, String> claims(String subject, String groups) {
    return Map.of("sub", subject, "replyby_groups", groups);
  }
}
