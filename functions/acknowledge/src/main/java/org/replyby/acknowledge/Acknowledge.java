package org.replyby.acknowledge;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/** The function behind the link in an email: decodes, calls once, encodes. */
public final class Acknowledge implements RequestStreamHandler {
  private final Reception reception;

  public Acknowledge() {
    this(Wiring.fromEnvironment());
  }

  public Acknowledge(Reception reception) {
    this.reception = reception;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    var visit = Visit.of(Json.read(event), context == null ? "none" : context.getAwsRequestId());
    var page = GatewayAnswer.of(visit, reception.receive(visit));
    answer.write(Json.write(page).getBytes(StandardCharsets.UTF_8));
  }
}
