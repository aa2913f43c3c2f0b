package org.replyby.local.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.replyby.json.Json;
import org.replyby.model.QueryString;
import org.replyby.model.Sha256;
import org.replyby.staffpages.signin.SignInSettings;

/**
 * An issuer of OpenID Connect for one test, which signs whatever the test wants: its keys are those
 * of {@link TestIssuer}. It takes a code once, and only with the verifier of its challenge.
 */
public final class TestOidc implements AutoCloseable {
  static final String SITE = "https://replyby.example";

  final Map<String, Object> discovery = new HashMap<>();

  /** The last request for a token. */
  Map<String, String> asked = Map.of();

  String authorization = "";

  /** From the nonce to the token. */
  Function<String, String> token = nonce -> TestIssuer.signed(claims(nonce).build());

  boolean isDown;

  private final HttpServer server;
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  TestOidc() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    discovery.put("issuer", TestIssuer.ISSUER);
    discovery.put("authorization_endpoint", at("/authorize"));
    discovery.put("token_endpoint", at("/token"));
    discovery.put("jwks_uri", at("/keys"));
    discovery.put("end_session_endpoint", at("/end?kind=session"));
    server.createContext("/discovery", exchange -> send(exchange, 200, Json.write(discovery)));
    server.createContext("/keys", exchange -> send(exchange, 200, TestIssuer.keys()));
    server.createContext("/token", this::exchange);
    server.start();
  }

  /** A token as an issuer makes it for a sign-in with this nonce. */
  static JWTClaimsSet.Builder claims(String nonce) {
    return TestIssuer.claims()
        .claim("client_id", null)
        .claim("token_use", null)
        .audience(TestIssuer.CLIENT)
        .claim("nonce", nonce)
        .claim("email", "Ada@Example.com")
        .claim("email_verified", true);
  }

  SignInSettings settings() {
    return new SignInSettings(
        TestIssuer.ISSUER, TestIssuer.CLIENT, URI.create(at("/discovery")), SITE, at(""));
  }

  /** Somebody lets {@code page}, the issuer's sign-in, take them back: the query there. */
  String allowed(String page) {
    var parameters = QueryString.firstValues(URI.create(page).getRawQuery());
    var code = "code" + codes.size();
    codes.put(code, parameters);
    return "code=" + code + "&state=" + parameters.get("state");
  }

  private void exchange(HttpExchange exchange) throws IOException {
    asked =
        QueryString.firstValues(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    authorization = header == null ? "" : header;
    var of = codes.remove(asked.getOrDefault("code", ""));
    if (of == null
        || !Sha256.base64Url(asked.get("code_verifier")).equals(of.get("code_challenge"))) {
      send(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      send(exchange, 200, Json.write(Map.of("id_token", token.apply(of.get("nonce")))));
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void send(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getRequestBody().readAllBytes();
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(isDown ? 503 : status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
