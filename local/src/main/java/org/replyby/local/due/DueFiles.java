package org.replyby.local.due;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.replyby.local.files.Reasons;
import org.replyby.local.files.Target;
import org.replyby.local.machine.CannotRun;

/**
 * Reads one file and writes its answers into another. Relative names start at {@code directory};
 * {@code nanos} is a clock that only moves forward.
 */
public record DueFiles(
    Path directory, InputStream in, OutputStream out, PrintStream err, LongSupplier nanos) {
  private static final String STANDARD_INPUT = "-";

  /** Whether every row was computed; {@code to} is null for standard output. */
  public boolean answer(String from, @Nullable String to) {
    if (from.equals(STANDARD_INPUT)) {
      return answer(in, "stdin", to);
    }
    var file = directory.resolve(from);
    if (Files.isDirectory(file)) {
      throw new CannotRun(from + " is a folder: name a file for --in.");
    }
    if (to != null && isSame(file, directory.resolve(to))) {
      throw new UnreadableInput("--out must name another file than --in: " + to + ".");
    }
    try (var opened = Files.newInputStream(file)) {
      return answer(opened, from, to);
    } catch (IOException fault) {
      throw Reasons.notRead(from, fault);
    }
  }

  private boolean answer(InputStream from, String name, @Nullable String to) {
    var table = new DueTable(name, new Table(name, from), err, nanos);
    try (var target = to == null ? Target.stream(out) : Target.file(directory.resolve(to), to)) {
      return table.write(target, to == null ? "The output" : to);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException oneIsNotThere) {
      return false;
    }
  }
}
