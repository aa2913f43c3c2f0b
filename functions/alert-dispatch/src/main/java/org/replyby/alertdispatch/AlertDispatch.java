package org.replyby.alertdispatch;

import java.util.Map;
import org.replyby.function.JsonFunction;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchMessage;

/** The function behind the table's stream: publishes new alerts. */
public final class AlertDispatch extends JsonFunction {
  private final Batch batch;

  public AlertDispatch() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public AlertDispatch(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private AlertDispatch(Wiring wiring) {
    this(wiring.dispatch(), wiring.telemetry());
  }

  public AlertDispatch(DispatchMessage dispatch, Telemetry telemetry) {
    super(telemetry);
    this.batch = new Batch(dispatch, telemetry.journal());
  }

  /** Answers which records' outcomes could not be written: the stream delivers those again. */
  @Override
  protected Map<String, ?> answer(Map<String, Object> event, Invoked invoked) {
    return batch.failures(StreamEvent.records(event), invoked.timeLeft());
  }
}
