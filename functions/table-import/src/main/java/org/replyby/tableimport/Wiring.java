package org.replyby.tableimport;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.assembly.ImportAssembly;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.importing.CsvTableReader;
import org.replyby.staff.tables.CsvTableBack;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.importing.work.RunImports;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(RunImports imports, boolean isHeld, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly =
        new ImportAssembly(deployment.assembly(clock, new SecureRandom(), telemetry.journal()));
    var runs =
        assembly.run(
            deployment.tableStore(clock),
            new CsvTableReader(new PhoneNumbers(deployment.textCountries())),
            new CsvTableBack(),
            deployment.subscriptionsWhenNeeded(),
            deployment.demandsADay());
    return new Wiring(runs, deployment.isHeld(), telemetry);
  }
}
