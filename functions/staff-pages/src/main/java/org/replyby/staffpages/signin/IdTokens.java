package org.replyby.staffpages.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks an ID token as OpenID Connect Core 1.0, section 3.1.3.7, says. */
final class IdTokens {
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  /** By how much the issuer's clock may differ from ours. */
  private static final Duration LEEWAY = Duration.ofSeconds(60);

  private final SignInSettings settings;
  private final IssuerKeys keys;
  private final InstantSource clock;

  IdTokens(SignInSettings settings, IssuerKeys keys, InstantSource clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
  }

  /** The claims of a token for the attempt with this nonce. */
  Map<String, Object> claims(String token, String nonce) {
    try {
      var signed = SignedJWT.parse(token);
      require(isSigned(signed), "its signature is not good");
      var claims = signed.getJWTClaimsSet();
      requireForUs(claims);
      requireInTime(claims, clock.instant());
      require(isSame(nonce, claims.getClaimAsString("nonce")), "its nonce is another");
      return claims.toJSONObject();
    } catch (ParseException | JOSEException unreadable) {
      throw new SignInFailed(SignInFailed.Reason.TOKEN_REFUSED, unreadable);
    }
  }

  /** {@code alg: none} is not a signed token, and a key of the issuer is never a shared secret. */
  private boolean isSigned(SignedJWT token) throws JOSEException {
    if (!ALGORITHMS.contains(token.getHeader().getAlgorithm())) {
      return false;
    }
    var key = keys.key(token.getHeader());
    return key.isPresent() && token.verify(verifier(key.get()));
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    return switch (key.getKeyType().getValue()) {
      case "EC" -> new ECDSAVerifier(key.toECKey());
      default -> new RSASSAVerifier(key.toRSAKey());
    };
  }

  /** Cognito says of which kind a token is. */
  private void requireForUs(JWTClaimsSet claims) throws ParseException {
    var audience = claims.getAudience();
    var party = claims.getClaimAsString("azp");
    var use = claims.getClaimAsString("token_use");
    require(settings.issuer().equals(claims.getIssuer()), "its issuer is another");
    require(audience.contains(settings.client()), "its audience is another");
    require(
        party == null
            ? audience.equals(List.of(settings.client()))
            : party.equals(settings.client()),
        "its authorized party is another");
    require(use == null || use.equals("id"), "it is not an ID token");
    var subject = claims.getSubject();
    require(subject != null && !subject.isBlank(), "it has no subject");
  }

  private static void requireInTime(JWTClaimsSet claims, Instant now) {
    var end = claims.getExpirationTime();
    var issued = claims.getIssueTime();
    require(end != null && now.isBefore(end.toInstant().plus(LEEWAY)), "it has expired");
    require(issued != null && hasCome(issued, now), "it is from a later time: compare the clocks");
    require(hasCome(claims.getNotBeforeTime(), now), "it is not valid yet: compare the clocks");
  }

  private static boolean hasCome(@Nullable Date from, Instant now) {
    return from == null || !now.plus(LEEWAY).isBefore(from.toInstant());
  }

  private static boolean isSame(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new SignInFailed(SignInFailed.Reason.TOKEN_REFUSED, otherwise);
    }
  }
}
