package org.replyby.deadlinesweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.json.ScheduledEvent;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;
import org.replyby.usecases.sweeping.Sweep;

/** The function behind the schedule: one sweep of the due index. */
public final class DeadlineSweep implements RequestStreamHandler {
  private final Sweep sweep;
  private final Telemetry telemetry;

  public DeadlineSweep() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public DeadlineSweep(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private DeadlineSweep(Wiring wiring) {
    this(wiring.sweep(), wiring.telemetry());
  }

  public DeadlineSweep(Sweep sweep, Telemetry telemetry) {
    this.sweep = sweep;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    telemetry.during(context, () -> sweep(in, out, context));
  }

  /** Answers what was done, in counts; an event that is not the scheduler's is refused. */
  private void sweep(InputStream in, OutputStream out, Context context) throws IOException {
    ScheduledEvent.check(Json.read(in));
    var report =
        Correlation.under(
            context.getAwsRequestId(),
            () -> sweep.sweep(() -> Duration.ofMillis(context.getRemainingTimeInMillis())));
    out.write(Json.write(Counts.of(report)).getBytes(StandardCharsets.UTF_8));
  }
}
