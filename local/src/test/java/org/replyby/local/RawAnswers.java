package org.replyby.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.json.Json;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The answers of DynamoDB, as they came over the wire. */
final class RawAnswers implements ExecutionInterceptor {
  private final List<Map<String, Object>> bodies = new ArrayList<>();

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    return context.responseBody().map(this::kept);
  }

  private synchronized InputStream kept(InputStream body) {
    try {
      var bytes = body.readAllBytes();
      var text = new String(bytes, StandardCharsets.UTF_8);
      if (text.startsWith("{")) {
        bodies.add(Json.read(text));
      }
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void clear() {
    bodies.clear();
  }

  /** In the order in which they came. */
  synchronized List<Map<String, Object>> all() {
    return List.copyOf(bodies);
  }
}
