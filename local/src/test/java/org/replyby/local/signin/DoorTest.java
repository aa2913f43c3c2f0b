package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSASigner;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Address;
import org.replyby.model.PersonId;
import org.replyby.model.QueryString;

/** Somebody signs in at the page, stays, and signs out; and what each step asks of the table. */
@Tag("aws")
class DoorTest extends DoorFixture {
  private static final PersonId ADA = PersonId.of(TestIssuer.ISSUER, "ada");

  @Test
  void aBrowserIsLedToTheIssuerWithAllThatProtectsTheWayBack() {
    var page = follow(door.signIn(visit(""), "/cities"));
    assertThat(page).startsWith(issuer.settings().origin() + "/authorize?");
    assertThat(QueryString.firstValues(URI.create(page).getRawQuery()))
        .containsEntry("response_type", "code")
        .containsEntry("client_id", TestIssuer.CLIENT)
        .containsEntry("redirect_uri", TestOidc.SITE + "/signed-in")
        .containsEntry("scope", "openid email")
        .containsEntry("code_challenge_method", "S256")
        .hasEntrySatisfying("state", state -> assertThat(state).hasSize(43))
        .hasEntrySatisfying("nonce", nonce -> assertThat(nonce).hasSize(43))
        .hasEntrySatisfying("code_challenge", c -> assertThat(c).hasSize(43));
    assertThat(calls.requests()).isEqualTo(Map.of("PutItem", 1));
  }

  @Test
  void whoeverComesBackIsWhoTheApiKnowsToo() {
    var query = begun("/cities?a=b");
    calls.reset();
    assertThat(follow(door.signedIn(visit(query)))).isEqualTo("/cities?a=b");
    assertThat(calls.requests()).isEqualTo(Map.of("PutItem", 1, "UpdateItem", 1));
    assertThat(cookies).containsOnlyKeys(SESSION);
    calls.reset();
    var session = door.session(visit("")).orElseThrow();
    assertThat(calls.requests()).isEqualTo(Map.of("GetItem", 1));
    assertThat(session.caller().person()).isEqualTo(ADA);
    assertThat(session.caller().subject()).isEqualTo("ada");
    assertThat(session.caller().isOperator()).isFalse();
    assertThat(session.caller().verified()).isEqualTo(new Address.Email("ada@example.com"));
    assertThat(session.name()).isEqualTo("Ada@Example.com");
    assertThat(session.formToken()).hasSize(43);
    assertThat(session.until()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
    assertThat(events).containsExactly("sign-in.done {}");
  }

  @Test
  void cookiesAreForThisHostAloneAndForNoScript() {
    signIn();
    assertThat(setCookies)
        .hasSize(3)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-replyby")
                    .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                    .doesNotContain("Domain"));
    assertThat(setCookies.getLast()).startsWith(ATTEMPT + "=;").endsWith("; Max-Age=0");
  }

  @Test
  void theGroupOfOperatorsCountsAloneAsInTheApi() {
    for (var groups : List.of(List.of("*"), List.of("*", "chicago-il"), List.of("chicago-il"))) {
      issuer.token =
          nonce ->
              TestIssuer.signed(TestOidc.claims(nonce).claim("cognito:groups", groups).build());
      signIn();
      assertThat(door.session(visit("")).orElseThrow().caller().isOperator())
          .isEqualTo(groups.equals(List.of("*")));
    }
  }

  @Test
  void anAddressThatNobodyVerifiedIsNotTheirs() {
    issuer.token =
        nonce -> TestIssuer.signed(TestOidc.claims(nonce).claim("email_verified", false).build());
    signIn();
    assertThat(door.session(visit("")).orElseThrow().caller().verified()).isNull();
  }

  @Test
  void aTokenByAnEllipticCurveIsGoodToo() throws Exception {
    var signer = new ECDSASigner(TestIssuer.ownOfTheOtherKind());
    issuer.token =
        nonce ->
            TestIssuer.signed(TestOidc.claims(nonce).build(), JWSAlgorithm.ES256, "curve", signer);
    signIn();
    assertThat(door.session(visit(""))).isPresent();
  }

  @Test
  void aClientWithASecretShowsItInTheWayThatTheIssuerTakes() {
    secret = Optional.of("a secret/of 1");
    signIn();
    var pair = "client:a+secret%2Fof+1".getBytes(StandardCharsets.UTF_8);
    assertThat(issuer.authorization).isEqualTo("Basic " + Base64.getEncoder().encodeToString(pair));
    assertThat(issuer.asked).doesNotContainKey("client_secret");
    issuer.discovery.put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
    later(Duration.ofHours(2));
    issuer.token =
        nonce ->
            TestIssuer.signed(
                TestOidc.claims(nonce)
                    .expirationTime(java.util.Date.from(clock.instant().plusSeconds(60)))
                    .build());
    signIn();
    assertThat(issuer.authorization).isEmpty();
    assertThat(issuer.asked).containsEntry("client_secret", "a secret/of 1");
  }

  @Test
  void twoTabsCanSignInSideBySide() {
    var first = begun("/first");
    var second = begun("/second");
    assertThat(follow(door.signedIn(visit(second + "&x=1")))).isEqualTo("/second");
    assertThat(door.session(visit(""))).isPresent();
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void eachSignInHasAnIdOfItsOwnAndEndsTheOneBefore() {
    cookies.put(SESSION, "0".repeat(64) + "." + "x".repeat(43));
    signIn();
    var first = cookies.get(SESSION);
    assertThat(first).startsWith(ADA.hash() + ".").doesNotContain("x".repeat(43));
    signIn();
    var second = cookies.put(SESSION, first);
    assertThat(second).isNotEqualTo(first);
    assertThat(door.session(visit(""))).isEmpty();
    cookies.put(SESSION, second);
    assertThat(door.session(visit(""))).isPresent();
  }

  @Test
  void signingOutEndsTheSessionHereAndAtTheIssuer() {
    signIn();
    var stolen = cookies.get(SESSION);
    calls.reset();
    var page = follow(door.signOut(visit("")));
    assertThat(calls.requests()).isEqualTo(Map.of("UpdateItem", 1));
    assertThat(page)
        .isEqualTo(
            issuer.settings().origin()
                + "/end?kind=session&client_id=client&post_logout_redirect_uri="
                + "https%3A%2F%2Freplyby.example%2Fsigned-out");
    assertThat(cookies).isEmpty();
    cookies.put(SESSION, stolen);
    assertThat(door.session(visit(""))).isEmpty();
    var rows = clients.dynamoDb().scan(s -> s.tableName(table)).items().toString();
    assertThat(rows).contains("endedAt").doesNotContainIgnoringCase("ada@example.com");
  }

  @Test
  void anIssuerWithoutASignOutOrWithoutAnAnswerLeadsToOurOwnPage() {
    issuer.discovery.remove("end_session_endpoint");
    signIn();
    assertThat(follow(door.signOut(visit("")))).isEqualTo("/signed-out");
    later(Duration.ofHours(2));
    issuer.isDown = true;
    assertThat(follow(door.signOut(visit("")))).isEqualTo("/signed-out");
    assertThat(events.getLast()).startsWith("sign-in.failed").contains("unavailable");
  }

  /** A browser does not let a form lead to an origin that the page has not named. */
  @Test
  void aSignOutPageElsewhereIsReachedByAPageOfOurs() {
    issuer.discovery.put("end_session_endpoint", "https://out.example/end");
    var answer = door.signOut(visit(""));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("Refresh")).startsWith("0; url=https://out.example/end?");
  }
}
