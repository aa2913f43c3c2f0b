package org.replyby.local.lambda;

import java.io.PrintStream;
import java.time.Clock;
import org.replyby.telemetry.LambdaTelemetry;
import org.replyby.telemetry.Telemetry;

/** The functions' logs and metrics as they are on AWS, on a stream that nobody has to look at. */
public final class LocalTelemetry {
  private LocalTelemetry() {}

  public static Telemetry to(PrintStream sink) {
    return new LambdaTelemetry(
        new LambdaTelemetry.Settings("ReplyBy", "replyby", Clock.systemUTC(), sink));
  }
}
