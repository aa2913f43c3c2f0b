package org.replyby.deadlinesweep;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Assembly;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.EmailPace;
import org.replyby.usecases.sweeping.Sweep;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(Sweep sweep, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var subscriptions = deployment.subscriptions(deployment.sns());
    var pace = new EmailPace(Assembly.SWEEP_EMAILS_PER_SECOND, System::nanoTime);
    var links = deployment.links(assembly.clock(), telemetry.journal());
    var sending = deployment.sending(pace, links);
    return new Wiring(assembly.sweep(subscriptions, sending), telemetry);
  }
}
