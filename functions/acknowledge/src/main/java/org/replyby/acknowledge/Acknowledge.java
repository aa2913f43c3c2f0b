package org.replyby.acknowledge;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.replyby.function.PrimedFunction;
import org.replyby.model.AlertId;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.run.Correlation;

/** The function behind the link in an email: decodes, calls once, encodes. */
public final class Acknowledge extends PrimedFunction implements RequestStreamHandler {
  private static final AlertId NO_ALERT = AlertId.parse("rehearsal-zz.none.none.1.none.none");

  private final AcknowledgeByLink links;
  private final Reception reception;

  public Acknowledge() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public Acknowledge(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private Acknowledge(Wiring wiring) {
    this(wiring.links(), wiring.clock(), wiring.telemetry());
  }

  public Acknowledge(AcknowledgeByLink links, InstantSource clock, Telemetry telemetry) {
    super(telemetry);
    this.links = links;
    this.reception = new Reception(links, clock, telemetry.journal());
  }

  /** Under the gateway's id of the request, like the page's line in the log. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) {
    var visit = Visit.of(event, invoked.requestId());
    var page = Correlation.under(visit.requestId(), () -> reception.receive(visit));
    return GatewayAnswer.of(visit, page);
  }

  /** Somebody opens a link that is signed, to an alert that does not exist. */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    var address = URI.create(links.addressOf(NO_ALERT));
    var event =
        Map.of(
            "rawPath", address.getPath(),
            "rawQueryString", address.getQuery(),
            "requestContext", Map.of("http", Map.of("method", "GET")));
    play(event, invoked, Map.entry("statusCode", 404));
  }
}
