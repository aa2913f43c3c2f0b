package org.replyby.acknowledge;

import java.time.InstantSource;
import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;
import org.replyby.usecases.run.Correlation;

/** The function behind the link in an email: decodes, calls once, encodes. */
public final class Acknowledge extends JsonFunction {
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
    this.reception = new Reception(links, clock, telemetry.journal());
  }

  /** Under the gateway's id of the request, like the page's line in the log. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    var visit = Visit.of(event, invoked.requestId());
    var page = Correlation.under(visit.requestId(), () -> reception.receive(visit));
    return GatewayAnswer.of(visit, page);
  }
}
