package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is not let in, what they read, and what the log says. */
@Tag("aws")
class DoorRefusalsTest extends DoorFixture {
  private void refused(int status, String reason, String query) {
    var answer = door.signedIn(visit(query));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(text(answer)).contains("<h1>", "start page").doesNotContain("ada", "code0");
    assertThat(answer.cookies()).isEmpty();
    assertThat(events.getLast()).startsWith("sign-in.failed").contains("reason=" + reason);
    assertThat(events.toString()).doesNotContainIgnoringCase("ada");
    assertThat(door.session(visit(""))).isEmpty();
  }

  @Test
  void aStateThatNobodyBegan() {
    begun("/");
    refused(400, "unknown-attempt", "code=code0&state=" + "A".repeat(43));
    refused(400, "unknown-attempt", "code=code0");
    refused(400, "unknown-attempt", "");
  }

  @Test
  void theSameStateTwice() {
    var query = begun("/");
    follow(door.signedIn(visit(query)));
    cookies.remove(SESSION);
    cookies.put(ATTEMPT, setCookies.getFirst().split("[=;]", 3)[1]);
    refused(400, "unknown-attempt", query);
  }

  /** Somebody who is led to another person's sign-in does not become that person. */
  @Test
  void anotherBrowsersAttemptWhichStaysGoodForItsOwn() {
    var query = begun("/");
    var own = cookies.put(ATTEMPT, "B".repeat(43));
    refused(400, "unknown-attempt", query);
    cookies.clear();
    refused(400, "unknown-attempt", query);
    cookies.put(ATTEMPT, own);
    follow(door.signedIn(visit(query)));
  }

  @Test
  void whoTakesLongerThanTenMinutes() {
    var query = begun("/");
    later(Duration.ofMinutes(10));
    refused(400, "unknown-attempt", query);
  }

  @Test
  void aCodeThatTheIssuerDoesNotTake() {
    var query = begun("/");
    refused(400, "code-refused", query.replace("code0", "other"));
  }

  @Test
  void theCodeOfAnotherAttempt() {
    begun("/");
    var second = begun("/");
    refused(400, "code-refused", second.replace("code1", "code0"));
  }

  @Test
  void whomTheIssuerDoesNotLetIn() {
    var query = begun("/").replaceFirst("code=\\w+", "error=access_denied");
    refused(403, "refused", query + "&error_description=ada");
    assertThat(events.getLast()).contains("access_denied");
    refused(403, "refused", begun("/") + "&error=Ada%20Example");
    assertThat(events.getLast()).contains("an unknown error");
  }

  @Test
  void anAnswerInTheNameOfAnotherIssuer() {
    refused(502, "token-refused", begun("/") + "&iss=https%3A%2F%2Fother.example");
  }

  @Test
  void whileTheIssuerIsDown() {
    var query = begun("/");
    issuer.isDown = true;
    refused(503, "unavailable", query);
    door = door();
    var answer = door.signIn(visit(""), "/");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(text(answer)).contains("Try again in a few minutes");
    issuer.close();
    assertThat(door.signIn(visit(""), "/").status()).isEqualTo(503);
  }

  @Test
  void aDescriptionOfAnotherIssuerOrWithEndpointsThatAreNone() {
    for (var wrong :
        List.of(
            Map.entry("issuer", TestIssuer.ISSUER + "/"),
            Map.entry("token_endpoint", "ftp://issuer.example"),
            Map.entry("jwks_uri", "not an address"))) {
      issuer.discovery.put(wrong.getKey(), wrong.getValue());
      door = door();
      assertThat(door.signIn(visit(""), "/").status()).as(wrong.getKey()).isEqualTo(503);
    }
  }

  private static Arguments claims(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    UnaryOperator<String> token =
        nonce -> TestIssuer.signed(change.apply(TestOidc.claims(nonce)).build());
    return Arguments.of(what, token);
  }

  private static Date at(Instant moment) {
    return Date.from(moment);
  }

  static Stream<Arguments> badTokens() throws JOSEException {
    var now = TestIssuer.NOW;
    var shared = new MACSigner(TestIssuer.own().toRSAPublicKey().getEncoded());
    var stranger = new RSASSASigner(TestIssuer.key(TestIssuer.KEY));
    var own = new RSASSASigner(TestIssuer.own());
    UnaryOperator<String> none = nonce -> new PlainJWT(TestOidc.claims(nonce).build()).serialize();
    UnaryOperator<String> secret = nonce -> with(nonce, JWSAlgorithm.HS256, TestIssuer.KEY, shared);
    UnaryOperator<String> strange =
        nonce -> with(nonce, JWSAlgorithm.RS256, TestIssuer.KEY, stranger);
    UnaryOperator<String> unknown = nonce -> with(nonce, JWSAlgorithm.RS256, "two", stranger);
    UnaryOperator<String> longer = nonce -> with(nonce, JWSAlgorithm.RS512, TestIssuer.KEY, own);
    UnaryOperator<String> curve = nonce -> with(nonce, JWSAlgorithm.RS256, "curve", own);
    return Stream.of(
        claims("another nonce", c -> c.claim("nonce", "A".repeat(43))),
        claims("no nonce", c -> c.claim("nonce", null)),
        claims("another issuer", c -> c.issuer("https://other.example")),
        claims("the issuer and a slash", c -> c.issuer(TestIssuer.ISSUER + "/")),
        claims("another audience", c -> c.audience("other")),
        claims("no audience", c -> c.audience((String) null)),
        claims("two audiences, no party", c -> c.audience(List.of("other", TestIssuer.CLIENT))),
        claims("another party", c -> c.claim("azp", "other")),
        claims("an access token", c -> c.claim("token_use", "access")),
        claims("expired", c -> c.expirationTime(at(now.minusSeconds(60)))),
        claims("without an end", c -> c.expirationTime(null)),
        claims("issued tomorrow", c -> c.issueTime(at(now.plusSeconds(86_400)))),
        claims("without a moment of issue", c -> c.issueTime(null)),
        claims("not valid yet", c -> c.notBeforeTime(at(now.plusSeconds(61)))),
        claims("nobody", c -> c.subject(null)),
        claims("a blank subject", c -> c.subject(" ")),
        Arguments.of("alg: none", none),
        Arguments.of("HS256 with the public key as its secret", secret),
        Arguments.of("another key under our key's id", strange),
        Arguments.of("a key that the issuer does not have", unknown),
        Arguments.of("another algorithm by our key", longer),
        Arguments.of("RS256 under the id of a curve", curve),
        Arguments.of("no token", (UnaryOperator<String>) nonce -> "x"));
  }

  private static String with(
      String nonce, JWSAlgorithm algorithm, String key, com.nimbusds.jose.JWSSigner signer) {
    return TestIssuer.signed(TestOidc.claims(nonce).build(), algorithm, key, signer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void aBadToken(String what, UnaryOperator<String> token) {
    issuer.token = token;
    refused(502, "token-refused", begun("/"));
  }

  @Test
  void twoAudiencesOfWhichWeAreTheAuthorizedParty() {
    issuer.token =
        nonce ->
            TestIssuer.signed(
                TestOidc.claims(nonce)
                    .audience(List.of("other", TestIssuer.CLIENT))
                    .claim("azp", TestIssuer.CLIENT)
                    .build());
    signIn();
    assertThat(door.session(visit(""))).isPresent();
  }
}
