package org.replyby.staffapi;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.CalendarParts;
import org.replyby.assembly.Deployment;
import org.replyby.assembly.FileAssembly;
import org.replyby.assembly.ImportAssembly;
import org.replyby.assembly.WebhookAssembly;
import org.replyby.staff.Desk;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.telemetry.Telemetry;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(Desk desk, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var desk =
        Desk.of(
            assembly.docket(),
            assembly.lists(),
            assembly.campaigns(),
            assembly.members(),
            new WebhookAssembly(assembly).webhooks(),
            assembly.sessions(),
            deployment.signIns(clock),
            new CalendarParts(assembly).keep(deployment.settings().publicUrl()),
            assembly.answerOnce(),
            new FileAssembly(assembly).files(deployment.files(clock)),
            new ImportAssembly(assembly).uses(deployment.tables(clock), deployment.demandsADay()),
            deployment.subscriptionsWhenNeeded(),
            assembly.clock(),
            assembly.tokens(),
            assembly.backoff(),
            assembly.journal(),
            new Desk.Limits(
                new PhoneNumbers(deployment.textCountries()), deployment.demandsADay()));
    return new Wiring(desk, deployment.isHeld(), telemetry);
  }
}
