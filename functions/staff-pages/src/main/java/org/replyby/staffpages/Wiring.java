package org.replyby.staffpages;

import java.util.Map;
import org.replyby.staff.Desk;
import org.replyby.staffpages.signin.Doorkeeper;
import org.replyby.telemetry.Telemetry;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(Desk desk, Doorkeeper door, String site, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var variable = environment.get("REPLYBY_OIDC_ISSUER");
    throw new IllegalStateException(variable == null ? "no issuer" : "no door yet");
  }
}
