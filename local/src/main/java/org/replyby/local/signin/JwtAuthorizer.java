package org.replyby.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * API Gateway's JWT authorizer on this machine: RS256 alone, by a key of the issuer that the token
 * names; the issuer exactly; the audience, or the client where a token names no audience; and the
 * times. An ID token passes, as it does on AWS: the function refuses it.
 */
public final class JwtAuthorizer {
  private static final Pattern BEARER = Pattern.compile("(?i)bearer\\s+");

  private final String issuer;
  private final String client;
  private final IssuerKeys keys;
  private final InstantSource clock;

  public JwtAuthorizer(String issuer, String client, IssuerKeys keys, InstantSource clock) {
    this.issuer = issuer;
    this.client = client;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * The claims as API Gateway passes them on, all of them texts; empty if the header {@code
   * Authorization} holds no good token. The word Bearer may be left out, as on AWS.
   */
  public Optional<Map<String, String>> claims(@Nullable String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    try {
      var token = SignedJWT.parse(BEARER.matcher(authorization.strip()).replaceFirst(""));
      var claims = token.getJWTClaimsSet();
      return isSigned(token) && isForUs(claims) && isInTime(claims)
          ? Optional.of(asText(token.getPayload().toJSONObject()))
          : Optional.empty();
    } catch (ParseException | JOSEException noToken) {
      return Optional.empty();
    }
  }

  /** {@code alg: none} is no signed token, and a key of the issuer is never a secret for HS256. */
  private boolean isSigned(SignedJWT token) throws JOSEException {
    var header = token.getHeader();
    if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
      return false;
    }
    var key = keys.key(header.getKeyID());
    return key.isPresent() && token.verify(new RSASSAVerifier(key.get()));
  }

  private boolean isForUs(JWTClaimsSet claims) {
    var audience = claims.getAudience();
    var named =
        audience.isEmpty() ? List.of(String.valueOf(claims.getClaim("client_id"))) : audience;
    return issuer.equals(claims.getIssuer()) && named.contains(client);
  }

  private boolean isInTime(JWTClaimsSet claims) {
    var now = clock.instant();
    return claims.getExpirationTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant())
        && hasCome(claims.getNotBeforeTime(), now)
        && hasCome(claims.getIssueTime(), now);
  }

  private static boolean hasCome(@Nullable Date from, Instant now) {
    return from == null || !now.isBefore(from.toInstant());
  }

  private static Map<String, String> asText(Map<String, Object> claims) {
    var texts = new TreeMap<String, String>();
    claims.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  /** A list is [a b]; a number and a boolean are as in JSON. */
  private static String text(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
      default -> String.valueOf(value);
    };
  }
}
