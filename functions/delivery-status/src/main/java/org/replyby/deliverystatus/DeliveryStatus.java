package org.replyby.deliverystatus;

import java.io.IOException;
import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.reporting.RecordReport;

/** The function behind SNS's log of text messages: records what became of each. */
public final class DeliveryStatus extends JsonFunction {
  private final Reports reports;

  public DeliveryStatus() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public DeliveryStatus(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private DeliveryStatus(Wiring wiring) {
    this(wiring.record(), wiring.telemetry());
  }

  public DeliveryStatus(RecordReport record, Telemetry telemetry) {
    super(telemetry);
    this.reports = new Reports(record, telemetry.journal());
  }

  /**
   * Throws if a line was not recorded: Lambda passes on all of them again, then sets them aside.
   */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) throws IOException {
    return reports.keep(LogEvent.lines(event));
  }
}
