package org.replyby.local.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.replyby.local.due.DueFiles;
import picocli.CommandLine;

/** One run of {@code due} in a folder, with its exit code and its output. */
record DueRun(int exit, String out, String err) {
  static final String HEADER = "id,trigger_date,period,unit,rule,timezone,extra_holidays\n";
  static final String GOOD = "1,2007-08-22,10,calendar_days,frcp6a_forward,America/New_York,\n";

  static DueRun in(Path folder, String... arguments) {
    return in(folder, "", () -> 0, arguments);
  }

  static DueRun in(Path folder, String input, LongSupplier nanos, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var stdin = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var told = new PrintStream(err, true, StandardCharsets.UTF_8);
    var exit =
        new CommandLine(new Due(new DueFiles(folder, stdin, out, told, nanos))).execute(arguments);
    return new DueRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the command on a file cases.csv with this content. */
  static DueRun over(Path folder, String table) {
    return over(folder, table.getBytes(StandardCharsets.UTF_8));
  }

  static DueRun over(Path folder, byte[] table) {
    try {
      Files.write(folder.resolve("cases.csv"), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in(folder, "--in", "cases.csv");
  }

  /** The messages about rows, without the counts at the end. */
  List<String> told() {
    return err.lines().filter(line -> line.startsWith("cases.csv")).toList();
  }

  List<String> rows() {
    return out.lines().skip(1).toList();
  }
}
