package org.replyby.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import picocli.CommandLine.ExitCode;

/** Where a command is called from, and the exit code it ends with. */
final class Shell {
  private Shell() {}

  /** The launcher runs Java in the project's folder, and says where it was called from. */
  static Surroundings here() {
    return new Surroundings(
        Path.of(System.getProperty("replyby.calledIn", "")),
        System.in,
        new FileOutputStream(FileDescriptor.out),
        System.err,
        System.getenv());
  }

  /** 0 if all is as it should be, 1 if not, 2 with a sentence if the work cannot be done. */
  static int exitCode(Surroundings surroundings, BooleanSupplier work) {
    try {
      return work.getAsBoolean() ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (CannotRun cannot) {
      surroundings.err().println(cannot.getMessage());
      return ExitCode.USAGE;
    }
  }
}
