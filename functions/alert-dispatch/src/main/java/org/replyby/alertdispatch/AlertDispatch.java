package org.replyby.alertdispatch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.replyby.json.Json;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.run.Correlation;

/** The function behind the table's stream: publishes new alerts. */
public final class AlertDispatch implements RequestStreamHandler {
  private final DispatchAlert dispatch;
  private final Telemetry telemetry;

  public AlertDispatch() {
    this(Wiring.ofProcess());
  }

  /** The same, by an environment other than the process's own. */
  public AlertDispatch(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  private AlertDispatch(Wiring wiring) {
    this(wiring.dispatch(), wiring.telemetry());
  }

  public AlertDispatch(DispatchAlert dispatch, Telemetry telemetry) {
    this.dispatch = dispatch;
    this.telemetry = telemetry;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    telemetry.during(context, () -> dispatch(in, out, context));
  }

  /** Answers which records' outcomes could not be written: the stream gives those again. */
  private void dispatch(InputStream in, OutputStream out, Context context) throws IOException {
    var records = StreamEvent.records(Json.read(in));
    var batch = new Batch(dispatch, telemetry.journal());
    var failures =
        Correlation.under(
            context.getAwsRequestId(),
            () ->
                batch.failures(
                    records, () -> Duration.ofMillis(context.getRemainingTimeInMillis())));
    out.write(Json.write(failures).getBytes(StandardCharsets.UTF_8));
  }
}
