package org.replyby.deliverystatus;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.reporting.RecordReport;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(RecordReport record, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    return new Wiring(assembly.recordReport(), telemetry);
  }
}
