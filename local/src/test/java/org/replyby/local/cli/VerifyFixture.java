package org.replyby.local.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.local.docket.Surroundings;
import picocli.CommandLine;

/** Runs verify-docket in a temporary folder. */
abstract class VerifyFixture {
  @TempDir Path folder;

  record Run(int exit, String out, String err) {}

  Run verify(String... arguments) {
    return verify("", Map.of(), arguments);
  }

  Run verify(String input, Map<String, String> environment, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment);
    var exit =
        new CommandLine(new Verify(surroundings))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .execute(arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Run verify(DocketFile file, String... more) {
    try {
      Files.writeString(folder.resolve("docket.jsonl"), file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var arguments = new ArrayList<>(List.of("--in", "docket.jsonl"));
    arguments.addAll(List.of(more));
    return verify(arguments.toArray(String[]::new));
  }
}
