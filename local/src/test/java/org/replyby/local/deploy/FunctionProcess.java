package org.replyby.local.deploy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.replyby.local.lambda.LocalContext;

/**
 * A deployed function as a process: its class as Lambda creates it, with this process's
 * environment, called over HTTP. It ends when its standard input does.
 *
 * <p>Only the JDK, the function's own package and {@link LocalContext} are on its class path.
 */
public final class FunctionProcess {
  private FunctionProcess() {}

  /** The handler's class, a file to write the port into, and one to add each event to. */
  public static void main(String[] arguments) throws Exception {
    var handler =
        Class.forName(arguments[0])
            .asSubclass(RequestStreamHandler.class)
            .getConstructor()
            .newInstance();
    // One event at a time, on the server's own thread, as Lambda has it.
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var events = Path.of(arguments[2]);
    Files.createFile(events);
    server.createContext("/", exchange -> answer(exchange, handler, events));
    server.start();
    Files.writeString(Path.of(arguments[1]), server.getAddress().getPort() + "\n");
    while (System.in.read() >= 0) {
      // Nothing is ever written to it.
    }
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, RequestStreamHandler handler, Path events)
      throws IOException {
    try (exchange) {
      var out = new ByteArrayOutputStream();
      var status = 200;
      var event = exchange.getRequestBody().readAllBytes();
      try {
        handler.handleRequest(new ByteArrayInputStream(event), out, context(exchange));
      } catch (RuntimeException | IOException failed) {
        failed.printStackTrace();
        status = 500;
        out.reset();
        out.writeBytes(failed.getClass().getName().getBytes(StandardCharsets.UTF_8));
      }
      Files.writeString(
          events, new String(event, StandardCharsets.UTF_8) + "\n", StandardOpenOption.APPEND);
      exchange.sendResponseHeaders(status, out.size() == 0 ? -1 : out.size());
      exchange.getResponseBody().write(out.toByteArray());
    }
  }

  private static LocalContext context(HttpExchange exchange) {
    var deadline =
        Instant.ofEpochMilli(
            Long.parseLong(exchange.getRequestHeaders().getFirst("X-Amzn-Lambda-Deadline-Ms")));
    return LocalContext.living(Duration.between(Instant.now(), deadline));
  }
}
