package org.replyby.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.PlainJWT;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens API Gateway's JWT authorizer takes, and what it passes on of them. */
class JwtAuthorizerTest {
  private static final TestIssuer ISSUER = new TestIssuer();
  private final JwtAuthorizer authorizer = ISSUER.authorizer();

  @AfterAll
  static void end() {
    ISSUER.close();
  }

  @Test
  void aGoodTokenPassesWithAndWithoutTheWordBearer() {
    for (var header : List.of("Bearer ", "bearer ", "")) {
      assertThat(authorizer.claims(header + TestIssuer.token())).isPresent();
    }
  }

  @Test
  void claimsArriveAsTexts() {
    var claims =
        TestIssuer.claims()
            .claim("cognito:groups", List.of("chicago-il", "denver-co"))
            .claim("email_verified", true)
            .build();
    assertThat(authorizer.claims("Bearer " + TestIssuer.signed(claims)).orElseThrow())
        .containsAllEntriesOf(
            Map.of(
                "sub", "ada",
                "cognito:groups", "[chicago-il denver-co]",
                "email_verified", "true",
                "exp", String.valueOf(TestIssuer.NOW.plusSeconds(60).getEpochSecond())));
  }

  @Test
  void anAudienceCountsInPlaceOfTheClient() {
    var idToken = TestIssuer.claims().claim("client_id", null).audience(TestIssuer.CLIENT).build();
    assertThat(authorizer.claims("Bearer " + TestIssuer.signed(idToken)).orElseThrow())
        .containsEntry("aud", TestIssuer.CLIENT);
    var several = TestIssuer.claims().audience(List.of("other", TestIssuer.CLIENT)).build();
    assertThat(authorizer.claims("Bearer " + TestIssuer.signed(several)).orElseThrow())
        .containsEntry("aud", "[other client]");
  }

  static Stream<Arguments> badTokens() throws JOSEException {
    var good = TestIssuer.claims().build();
    var token = TestIssuer.token();
    var stranger = TestIssuer.key(TestIssuer.KEY);
    var publicKey = TestIssuer.own().toRSAPublicKey().getEncoded();
    var parts = token.split("\\.", -1);
    var promoted = TestIssuer.claims().subject("operator").build().toString();
    return Stream.of(
        Arguments.of("none", null),
        Arguments.of("empty", ""),
        Arguments.of("no token", "Bearer"),
        Arguments.of("a password", "Basic YWRhOnNlY3JldA=="),
        Arguments.of(
            "expired",
            TestIssuer.signed(
                TestIssuer.claims().expirationTime(Date.from(TestIssuer.NOW)).build())),
        Arguments.of(
            "without an end", TestIssuer.signed(TestIssuer.claims().expirationTime(null).build())),
        Arguments.of(
            "not valid yet",
            TestIssuer.signed(
                TestIssuer.claims()
                    .notBeforeTime(Date.from(TestIssuer.NOW.plusSeconds(1)))
                    .build())),
        Arguments.of(
            "issued tomorrow",
            TestIssuer.signed(
                TestIssuer.claims()
                    .issueTime(Date.from(TestIssuer.NOW.plusSeconds(86_400)))
                    .build())),
        Arguments.of(
            "another issuer",
            TestIssuer.signed(TestIssuer.claims().issuer("https://issuer.example/poo").build())),
        Arguments.of(
            "the issuer and a slash",
            TestIssuer.signed(TestIssuer.claims().issuer(TestIssuer.ISSUER + "/").build())),
        Arguments.of(
            "another client",
            TestIssuer.signed(TestIssuer.claims().claim("client_id", "other").build())),
        Arguments.of(
            "another audience, our client",
            TestIssuer.signed(TestIssuer.claims().audience("other").build())),
        Arguments.of(
            "another key under our key's id",
            TestIssuer.signed(
                good, JWSAlgorithm.RS256, TestIssuer.KEY, new RSASSASigner(stranger))),
        Arguments.of(
            "a key that the issuer does not have",
            TestIssuer.signed(good, JWSAlgorithm.RS256, "two", new RSASSASigner(stranger))),
        Arguments.of(
            "RS512 by our key",
            TestIssuer.signed(
                good, JWSAlgorithm.RS512, TestIssuer.KEY, new RSASSASigner(TestIssuer.own()))),
        Arguments.of(
            "HS256 with the public key as its secret",
            TestIssuer.signed(good, JWSAlgorithm.HS256, TestIssuer.KEY, new MACSigner(publicKey))),
        Arguments.of("alg: none", new PlainJWT(good).serialize()),
        Arguments.of(
            "other claims under a good signature",
            parts[0] + "." + base64(promoted) + "." + parts[2]),
        Arguments.of(
            "another signature", parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length())),
        Arguments.of("cut short", token.substring(0, token.lastIndexOf('.') + 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void aBadTokenIsRefused(String what, @Nullable String token) {
    assertThat(authorizer.claims(token)).as(what).isEmpty();
    assertThat(authorizer.claims(token == null ? null : "Bearer " + token)).as(what).isEmpty();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
