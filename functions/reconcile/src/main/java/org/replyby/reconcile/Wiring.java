package org.replyby.reconcile;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.reconciling.Reconcile;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(Reconcile reconcile, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var sns = deployment.sns();
    var reconcile = assembly.reconcile(deployment.subscriptions(sns), deployment.operator(sns));
    return new Wiring(reconcile, deployment.isHeld(), telemetry);
  }
}
