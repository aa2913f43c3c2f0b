package org.replyby.inboundsms;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.AnswerText;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(AnswerText answer, LinkSigner links, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var subscriptions = deployment.subscriptions(deployment.sns());
    var links = deployment.links(assembly.clock(), telemetry.journal());
    return new Wiring(
        assembly.answerText(subscriptions, links, deployment.numberKind()), links, telemetry);
  }
}
