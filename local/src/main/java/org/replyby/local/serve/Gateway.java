package org.replyby.local.serve;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.local.machine.CannotRun;
import org.replyby.local.signin.JwtAuthorizer;

/**
 * API Gateway's part on this machine: HTTP in, the token verified, the function's event, HTTP out.
 * What it answers by itself has AWS's own form.
 */
public final class Gateway implements AutoCloseable {
  /** API Gateway's limit on the size of a request, in bytes. */
  static final int MOST = 10 * 1024 * 1024;

  /** The addresses of links in messages. */
  private static final String LINKS = "/acknowledge/";

  /** What calendar programs ask for. */
  private static final String CALENDARS = "/calendar/";

  /** What anybody may read of the API: the template has a route for each. */
  private static final Set<String> ABOUT_THE_API =
      Set.of("/openapi.json", "/reference", "/reference.css");

  private final HttpServer server;
  private Cors cors = Cors.NONE;

  private Gateway(HttpServer server) {
    this.server = server;
  }

  /** Takes the port; 0 means any free one. Nothing is answered before {@link #lead}. */
  public static Gateway at(int port) {
    try {
      return new Gateway(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    } catch (BindException taken) {
      throw new CannotRun(
          "Port " + port + " is in use: stop what uses it, or give another port with --port.",
          taken);
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotRun("Give another port with --port: " + port + " cannot be used.", e);
    }
  }

  /**
   * From now on the API's requests go to {@code staff} if {@code authorizer} lets them, those of
   * links in messages to {@code links}, those of calendar programs to {@code calendars}, and all
   * others to the staff's {@code pages}.
   */
  public void lead(
      RequestStreamHandler staff,
      RequestStreamHandler links,
      RequestStreamHandler calendars,
      RequestStreamHandler pages,
      JwtAuthorizer authorizer) {
    server.createContext(
        "/v1/", exchange -> answer(exchange, staff, false, r -> staffEvent(r, authorizer)));
    lead(LINKS, exchange -> links);
    lead(CALENDARS, exchange -> calendars);
    lead(
        "/",
        exchange -> ABOUT_THE_API.contains(exchange.getRequestURI().getPath()) ? staff : pages);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private void lead(String path, Function<HttpExchange, RequestStreamHandler> function) {
    server.createContext(
        path,
        exchange ->
            answer(exchange, function.apply(exchange), true, r -> Optional.of(r.publicEvent())));
  }

  /** From now on, pages of the other origin get answers too, as AllowedOrigin does it on AWS. */
  public void allow(Cors others) {
    cors = others;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** A browser that asks what it may send shows no token. */
  private static Optional<Map<String, Object>> staffEvent(
      ApiEvent request, JwtAuthorizer authorizer) {
    return request.method().equals("OPTIONS")
        ? Optional.of(request.publicEvent())
        : authorizer.claims(request.headers().get("authorization")).map(request::event);
  }

  /** {@code event} is empty for a request that the authorizer refuses. */
  private void answer(
      HttpExchange exchange,
      RequestStreamHandler function,
      boolean isForPage,
      Function<ApiEvent, Optional<Map<String, Object>>> event)
      throws IOException {
    try (exchange) {
      var asked = exchange.getRequestHeaders();
      if (!new OwnAddress(port(), cors).isMeant(asked, isForPage)) {
        HttpReply.send(exchange, 403, "{\"message\":\"Forbidden\"}");
        return;
      }
      if (cors.isPreflight(exchange.getRequestMethod(), asked)) {
        cors.putPreflight(exchange.getResponseHeaders());
        HttpReply.send(exchange, 204, new byte[0]);
        return;
      }
      if (cors.allows(asked)) {
        cors.put(exchange.getResponseHeaders());
      }
      var body = exchange.getRequestBody().readNBytes(MOST + 1);
      if (body.length > MOST) {
        HttpReply.send(exchange, 413, "{\"message\":\"Request Entity Too Large\"}");
      } else {
        invoke(exchange, function, () -> event.apply(request(exchange, body)));
      }
    }
  }

  private static void invoke(
      HttpExchange exchange,
      RequestStreamHandler function,
      Supplier<Optional<Map<String, Object>>> event)
      throws IOException {
    Map<String, Object> answer;
    try {
      var passed = event.get();
      if (passed.isEmpty()) {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        HttpReply.send(exchange, 401, "{\"message\":\"Unauthorized\"}");
        return;
      }
      answer = Invocation.of(function, passed.get());
    } catch (RuntimeException fault) {
      // What API Gateway answers for a function that failed.
      System.err.println("The function failed: " + fault);
      HttpReply.send(exchange, 500, "{\"message\":\"Internal Server Error\"}");
      return;
    }
    HttpReply.send(exchange, answer);
  }

  private static ApiEvent request(HttpExchange exchange, byte[] body) {
    var uri = exchange.getRequestURI();
    var headers = new LinkedHashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              var lower = name.toLowerCase(Locale.ROOT);
              headers.put(lower, String.join(lower.equals("cookie") ? "; " : ",", values));
            });
    var request =
        new ApiEvent(
            exchange.getRequestMethod(),
            uri.getRawPath(),
            uri.getRawQuery() == null ? "" : uri.getRawQuery(),
            headers,
            null,
            false,
            exchange.getRemoteAddress().getAddress().getHostAddress());
    return body.length == 0 ? request : request.with(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
