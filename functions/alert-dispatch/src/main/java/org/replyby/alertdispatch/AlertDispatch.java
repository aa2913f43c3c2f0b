package org.replyby.alertdispatch;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.replyby.function.PrimedFunction;
import org.replyby.json.StreamEvent;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchMessage;

/** The function behind the table's stream: publishes new alerts. */
public final class AlertDispatch extends PrimedFunction implements RequestStreamHandler {
  private final Batch batch;
  private final Rehearsal rehearsal;

  public AlertDispatch() {
    this(Wiring.ofProcess());
  }

  /** The same, with an environment other than the process's own. */
  public AlertDispatch(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private AlertDispatch(Wiring wiring) {
    this(wiring.dispatch(), wiring.rehearsal(), wiring.telemetry());
  }

  public AlertDispatch(DispatchMessage dispatch, Rehearsal rehearsal, Telemetry telemetry) {
    super(telemetry);
    this.batch = new Batch(dispatch, telemetry.journal());
    this.rehearsal = rehearsal;
  }

  /** Answers which records' outcomes could not be written: the stream delivers those again. */
  @Override
  protected Map<String, ?> work(Map<String, Object> event, Invoked invoked) {
    return batch.failures(StreamEvent.records(event), invoked.timeLeft());
  }

  /** An empty batch; and an alert is read and written out, which does not exist and is not sent. */
  @Override
  protected void rehearse(Invoked invoked) throws IOException {
    play(Map.of("Records", List.of()), invoked, Map.entry("batchItemFailures", List.of()));
    rehearsal.rehearse();
  }
}
