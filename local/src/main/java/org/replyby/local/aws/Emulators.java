package org.replyby.local.aws;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the emulators are started. */
final class Emulators {
  private Emulators() {}

  static Emulator ministack(Path python, LocalAwsSettings settings) {
    return ministack(
        "ministack",
        "tables_emulator",
        new Emulator.Place(settings.host(), settings.dynamoDbPort()).decided(),
        settings.project().leftovers(settings.purpose()).resolve("tables"),
        Map.of("SERVICES", "dynamodb,dynamodbstreams,cognito-idp"),
        python,
        settings);
  }

  /** S3, which refuses what a form or a link does not allow, and whose signature is not ours. */
  static Emulator files(Path python, LocalAwsSettings settings) {
    var data = settings.project().leftovers(settings.purpose()).resolve("tables/files");
    return ministack(
        "files",
        "ministack",
        new Emulator.Place(settings.host(), 0).decided(),
        data,
        Map.of(
            "SERVICES",
            "s3",
            "AUTH",
            "true",
            "S3_PERSIST",
            settings.keepsTables() ? "1" : "0",
            "S3_DATA_DIR",
            data.resolve("objects").toString()),
        python,
        settings);
  }

  private static Emulator ministack(
      String name,
      String module,
      Emulator.Place place,
      Path data,
      Map<String, String> own,
      Path python,
      LocalAwsSettings settings) {
    var folder = settings.project().leftovers(settings.purpose());
    var environment = new HashMap<>(own);
    environment.put("BIND_HOST", place.host());
    environment.put("GATEWAY_PORT", Integer.toString(place.port()));
    environment.put("IOT_MTLS_ENABLED", "0");
    environment.put("LOG_LEVEL", "WARNING");
    environment.put("PERSIST_STATE", settings.keepsTables() ? "1" : "0");
    environment.put("STATE_DIR", data.toString());
    environment.put("TMPDIR", folder.toString());
    // It would clean up its own containers at the start; it must not have Docker at all.
    environment.put("DOCKER_HOST", "unix:///nonexistent");
    return Emulator.start(
        name,
        place,
        "/_ministack/health",
        tethered(python, settings, module),
        environment,
        folder.resolve(name + ".log"));
  }

  static Emulator moto(Path python, LocalAwsSettings settings) {
    var place = new Emulator.Place(settings.host(), settings.snsPort()).decided();
    var folder = settings.project().leftovers(settings.purpose());
    return Emulator.start(
        "moto",
        place,
        "/moto-api/data.json",
        tethered(
            python,
            settings,
            "moto.server",
            "-H",
            place.host(),
            "-p",
            Integer.toString(place.port())),
        Map.of(),
        folder.resolve("moto.log"));
  }

  private static List<String> tethered(
      Path python, LocalAwsSettings settings, String... moduleAndArguments) {
    var command = new ArrayList<String>();
    command.add(python.toString());
    command.add(settings.project().file("tools/tethered").toString());
    command.addAll(List.of(moduleAndArguments));
    return command;
  }
}
