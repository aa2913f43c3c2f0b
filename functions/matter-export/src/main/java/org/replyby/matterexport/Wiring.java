package org.replyby.matterexport;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.replyby.assembly.Deployment;
import org.replyby.assembly.FileAssembly;
import org.replyby.bucket.S3Clients;
import org.replyby.staff.exports.MakeExports;
import org.replyby.telemetry.Telemetry;

/** Reads the environment and builds what the function needs, once per process. */
record Wiring(MakeExports make, Telemetry telemetry) {
  static Wiring ofProcess() {
    return of(System.getenv());
  }

  static Wiring of(Map<String, String> environment) {
    var deployment = Deployment.of(environment);
    var settings = deployment.settings();
    var clock = Clock.systemUTC();
    var telemetry = deployment.telemetry(clock, System.out);
    var assembly = deployment.assembly(clock, new SecureRandom(), telemetry.journal());
    var s3 = S3Clients.client(settings.region(), settings.s3Endpoint());
    var store = new S3ExportStore(s3, settings.bucket());
    return new Wiring(new FileAssembly(assembly).makeExports(store), telemetry);
  }
}
