package org.replyby.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/** An issuer of tokens, with its keys at an address, that signs whatever a test wants. */
public final class TestIssuer implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  static final String ISSUER = "https://issuer.example/pool";
  static final String CLIENT = "client";
  static final String KEY = "one";

  private static final RSAKey OWN = key(KEY);
  private static final ECKey OTHER_KIND = ecKey("curve");

  private final HttpServer server;

  public TestIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          var keys = keys().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  public JwtAuthorizer authorizer() {
    var keys = new IssuerKeys(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    return new JwtAuthorizer(ISSUER, CLIENT, keys, InstantSource.fixed(NOW));
  }

  static String keys() {
    return new JWKSet(List.of(OWN.toPublicJWK(), OTHER_KIND.toPublicJWK())).toString();
  }

  static ECKey ownOfTheOtherKind() {
    return OTHER_KIND;
  }

  static RSAKey own() {
    return OWN;
  }

  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ecKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As Cognito's access tokens: a client, and no audience. */
  static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .subject("ada")
        .issuer(ISSUER)
        .claim("client_id", CLIENT)
        .claim("token_use", "access")
        .issueTime(Date.from(NOW.minusSeconds(60)))
        .expirationTime(Date.from(NOW.plusSeconds(60)));
  }

  /** A token that is good. */
  public static String token() {
    return signed(claims().build());
  }

  static String signed(JWTClaimsSet claims) {
    try {
      return signed(claims, JWSAlgorithm.RS256, KEY, new RSASSASigner(OWN));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String signed(
      JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
    try {
      var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
