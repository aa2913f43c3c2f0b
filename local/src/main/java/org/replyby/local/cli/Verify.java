package org.replyby.local.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.replyby.local.docket.Dockets;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Whether a docket is as it was written. */
@Command(
    name = "verify-docket",
    description =
        "Proves that no entry of a docket was changed, removed, moved or inserted, or names it.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the docket is intact",
      "1:it is not: the first bad entry is named",
      "2:it cannot be checked: there is no such file, table or docket, or the",
      " :command line is not valid"
    },
    footer = {
      "",
      "A file is checked offline. Whoever could write the whole table could write a",
      "whole docket anew, its last hash included: only a head hash that someone else",
      "kept shows that. Any earlier head hash of the docket will do for --head.",
      "",
      "The table is read where AWS_REGION and the usual credentials say, or at",
      "AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_DYNAMODB where one is set."
    })
final class Verify implements Callable<Integer> {
  private final Surroundings surroundings;

  @ArgGroup(multiplicity = "1")
  private @Nullable Where where;

  /** In a table or in a file. */
  static final class Where {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable MatterInTable table;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable InFile file;
  }

  static final class InFile {
    @Option(
        names = "--in",
        required = true,
        paramLabel = "FILE",
        description = "The file that export-docket wrote; - is standard input.")
    private String name = "";

    @Option(
        names = "--head",
        paramLabel = "HASH",
        description = "A head hash that somebody kept: an entry must have it.")
    private @Nullable String head;
  }

  Verify() {
    this(Shell.here());
  }

  Verify(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(surroundings, this::holds);
  }

  private boolean holds() {
    var dockets = new Dockets(surroundings);
    if (where != null && where.table != null) {
      return dockets.verifyTable(where.table.table(), where.table.docket());
    }
    if (where != null && where.file != null) {
      return dockets.verifyFile(where.file.name, where.file.head);
    }
    throw new CannotRun("Name a docket: --table with --matter or --jurisdiction, or --in.");
  }
}
