package org.replyby.acknowledge;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AcknowledgeByLink;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(AcknowledgeByLink links, InstantSource clock, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var links = deployment.links(clock, telemetry.journal());
    return new Wiring(assembly.acknowledgeByLink(links), clock, telemetry);
  }
}
