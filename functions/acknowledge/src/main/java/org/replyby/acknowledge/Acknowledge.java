package org.replyby.acknowledge;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;

/** The function behind the link in an email: decodes, calls once, encodes. */
public final class Acknowledge implements RequestStreamHandler {
  private final Reception reception;
  private final Telemetry telemetry;

  public Acknowledge() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public Acknowledge(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private Acknowledge(Wiring wiring) {
    this(wiring.links(), wiring.clock(), wiring.telemetry());
  }

  public Acknowledge(AcknowledgeByLink links, InstantSource clock, Telemetry telemetry) {
    this.reception = new Reception(links, clock, telemetry.journal());
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    telemetry.during(context, () -> answer(event, answer, context));
  }

  private void answer(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    var visit = Visit.of(Json.read(event), context == null ? "none" : context.getAwsRequestId());
    var page = GatewayAnswer.of(visit, reception.receive(visit));
    answer.write(Json.write(page).getBytes(StandardCharsets.UTF_8));
  }
}
