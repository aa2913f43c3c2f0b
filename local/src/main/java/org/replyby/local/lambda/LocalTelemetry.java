package org.replyby.local.lambda;

import java.io.PrintStream;
import org.replyby.telemetry.Powertools;
import org.replyby.telemetry.Telemetry;

/** The functions' logs and metrics as they are on AWS, on a stream that nobody has to look at. */
public final class LocalTelemetry {
  private LocalTelemetry() {}

  public static Telemetry to(PrintStream sink) {
    return new Powertools(new Powertools.Settings("ReplyBy", "replyby", sink));
  }
}
