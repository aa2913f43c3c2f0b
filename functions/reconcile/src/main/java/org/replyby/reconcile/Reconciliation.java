package org.replyby.reconcile;

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
import org.replyby.usecases.reconciling.Reconcile;
import org.replyby.usecases.run.Correlation;

/** The function behind the schedule: the jurisdictions whose turn it is, against SNS. */
public final class Reconciliation implements RequestStreamHandler {
  private final Reconcile reconcile;
  private final Telemetry telemetry;

  public Reconciliation() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public Reconciliation(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private Reconciliation(Wiring wiring) {
    this(wiring.reconcile(), wiring.telemetry());
  }

  public Reconciliation(Reconcile reconcile, Telemetry telemetry) {
    this.reconcile = reconcile;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    telemetry.during(context, () -> reconcile(in, out, context));
  }

  /** Answers what was done, in counts; an event that is not the scheduler's is refused. */
  private void reconcile(InputStream in, OutputStream out, Context context) throws IOException {
    ScheduledEvent.check(Json.read(in));
    var done =
        Correlation.under(
            context.getAwsRequestId(),
            () -> reconcile.reconcile(() -> Duration.ofMillis(context.getRemainingTimeInMillis())));
    out.write(Json.write(Counts.of(done)).getBytes(StandardCharsets.UTF_8));
  }
}
