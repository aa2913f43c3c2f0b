package org.replyby.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.replyby.json.Json;

/** Invokes a function's handler as Lambda does: JSON in, JSON out, and a time to live. */
public final class Invocation {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private Invocation() {}

  public static Map<String, Object> of(RequestStreamHandler handler, Map<String, ?> event) {
    return of(handler, Json.write(event));
  }

  /** The same with the event as text, which may be one that the function does not know. */
  public static Map<String, Object> of(RequestStreamHandler handler, String event) {
    return of(handler, event, TIMEOUT);
  }

  /** The same for a function that may take longer. */
  public static Map<String, Object> of(
      RequestStreamHandler handler, Map<String, ?> event, Duration timeout) {
    return of(handler, Json.write(event), timeout);
  }

  private static Map<String, Object> of(
      RequestStreamHandler handler, String event, Duration timeout) {
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(in, out, LocalContext.living(timeout));
      return Json.read(out.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
