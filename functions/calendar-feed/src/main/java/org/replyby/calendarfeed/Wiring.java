package org.replyby.calendarfeed;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.CalendarParts;
import org.replyby.assembly.Deployment;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.calendars.ReadCalendar;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(ReadCalendar calendars, String site, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    return new Wiring(
        new CalendarParts(assembly).read(), deployment.settings().publicUrl(), telemetry);
  }
}
