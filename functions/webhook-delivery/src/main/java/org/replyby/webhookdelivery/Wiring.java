package org.replyby.webhookdelivery;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.webhooks.NoteLines;
import org.replyby.usecases.webhooks.SendEvents;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(NoteLines note, SendEvents send, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly =
        new WebhookAssembly(deployment.assembly(clock, new SecureRandom(), telemetry.journal()));
    var receiver = new HttpReceiver(new CheckedNames(InetAddress::getAllByName));
    return new Wiring(
        assembly.noteLines(),
        assembly.sendEvents(receiver),
        deployment.settings().isHeld(),
        telemetry);
  }
}
