package org.replyby.alertdispatch;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.dispatching.DispatchMessage;
import org.replyby.usecases.dispatching.EmailPace;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(DispatchMessage dispatch, Rehearsal rehearsal, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var subscriptions = deployment.subscriptions(deployment.sns());
    var pace = new EmailPace(deployment.dispatchEmailsPerSecond(), System::nanoTime);
    var links = deployment.links(clock, telemetry.journal());
    var sending = deployment.sending(pace, links);
    return new Wiring(
        assembly.messages(subscriptions, sending),
        new Rehearsal(assembly.docket(), links, clock),
        telemetry);
  }
}
