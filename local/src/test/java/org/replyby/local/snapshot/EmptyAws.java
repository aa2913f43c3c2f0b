package org.replyby.local.snapshot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An AWS with an empty table, which keeps what it was asked. It hands out credentials as Lambda
 * does to a function with a snapshot: by an endpoint.
 */
final class EmptyAws implements AutoCloseable {
  static final String TOKEN = "token-of-a-session";
  private static final String ENDPOINT = "aws.containerCredentialsFullUri";

  /** Would be found before the endpoint. */
  private static final List<String> OTHERS = List.of("aws.accessKeyId", "aws.secretAccessKey");

  private static final String CREDENTIALS =
      """
      {"AccessKeyId": "key-of-a-session", "SecretAccessKey": "secret-of-a-session",
       "Token": "%s", "Expiration": "2999-01-01T00:00:00Z"}
      """
          .formatted(TOKEN);

  private static final String KEYS =
      "{\"SecretString\": \"{\\\"0\\\": \\\"a secret of this test\\\"}\"}";

  private final HttpServer server;
  private final Map<String, String> before = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean isRefusing;

  EmptyAws() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/credentials", exchange -> answer(exchange, 200, CREDENTIALS));
    server.createContext("/", this::answer);
    server.start();
    OTHERS.forEach(this::clear);
    clear(ENDPOINT);
    System.setProperty(ENDPOINT, endpoint() + "/credentials");
  }

  private void clear(String property) {
    var was = System.clearProperty(property);
    if (was != null) {
      before.put(property, was);
    }
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on the table may not be read. */
  void refuse() {
    isRefusing = true;
  }

  /** The requests so far, such as "GetItem"; a request to SNS is "SNS". */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    asked.add(target == null ? "SNS" : target.replaceFirst(".*\\.", ""));
    if ("GetSecretValue".equals(asked.getLast())) {
      answer(exchange, 200, KEYS);
    } else if (isRefusing) {
      answer(
          exchange, 400, "{\"__type\": \"AccessDeniedException\", \"message\": \"+13125550100\"}");
    } else {
      answer(
          exchange, 200, "Query".equals(asked.getLast()) ? "{\"Items\": [], \"Count\": 0}" : "{}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    System.clearProperty(ENDPOINT);
    before.forEach(System::setProperty);
  }
}
