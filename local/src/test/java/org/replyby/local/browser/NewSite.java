package org.replyby.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.replyby.local.machine.ProjectFolder;

/** A `make serve` that begins with the 23 letters, in a process and a folder of its own. */
final class NewSite implements AutoCloseable {
  private final Output output = new Output();
  private final Process process;

  NewSite(Path data) {
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ProcessBuilder(
                java,
                "-cp",
                classes,
                "org.replyby.local.cli.Main",
                "serve",
                "--port",
                "0",
                "--fresh",
                "--letters",
                "yes")
            .directory(ProjectFolder.find().root().toFile())
            .redirectErrorStream(true);
    command.environment().putAll(Map.of("REPLYBY_LOCAL_DATA", data.toString()));
    try {
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().name("new-site").start(this::keepWhatItPrints);
  }

  private void keepWhatItPrints() {
    try (var printed = process.getInputStream()) {
      printed.transferTo(output);
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  /** What it prints, as soon as it does. */
  MatchResult await(Pattern wanted, int after) {
    return output.await(wanted, after);
  }

  int printed() {
    return output.size();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
