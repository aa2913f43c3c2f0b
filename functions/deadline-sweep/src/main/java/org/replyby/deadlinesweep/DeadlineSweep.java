package org.replyby.deadlinesweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.replyby.json.Json;
import org.replyby.usecases.Sweep;

/** The function behind the schedule: one sweep of the due index. */
public final class DeadlineSweep implements RequestStreamHandler {
  private final Sweep sweep;

  public DeadlineSweep() {
    this(Wiring.fromEnvironment());
  }

  public DeadlineSweep(Sweep sweep) {
    this.sweep = sweep;
  }

  /** Answers what was done, in counts; an event that is not the scheduler's is refused. */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    ScheduledEvent.check(Json.read(in));
    var done = sweep.sweep(() -> Duration.ofMillis(context.getRemainingTimeInMillis()));
    out.write(Json.write(Counts.of(done)).getBytes(StandardCharsets.UTF_8));
  }
}
