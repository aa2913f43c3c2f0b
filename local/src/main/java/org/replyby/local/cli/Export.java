package org.replyby.local.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.replyby.local.docket.Dockets;
import org.replyby.local.docket.Surroundings;
import org.replyby.usecases.reading.ExportDocket;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A docket for anyone who has to be shown it. */
@Command(
    name = "export-docket",
    description = "Writes a docket as JSON Lines, for verify-docket or any other program.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = ExitCode.USAGE,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it is written, and it is intact",
      "1:it is written, but it is not intact: the first bad entry is named",
      "2:it cannot be written: the last line says why; an existing file is left as it was;",
      " :without --restricted, a restricted matter is not found"
    },
    footer = {
      "",
      "Each entry is one line of canonical JSON (RFC 8785). Its hash is the SHA-256 of",
      "the same line without the members \"hash\" and \"texts\". Each text is named by a",
      "detail of the entry: NAME.sha256 is the SHA-256 of its salt and the text. The last",
      "line counts the entries and repeats the last one's hash.",
      "",
      "The table is read where AWS_REGION and the usual credentials say, or at",
      "AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_DYNAMODB where one is set.",
      "",
      "Example:",
      "  $ ./replyby export-docket --table Table --matter chicago-il.byrne-jag \\",
      "      --out docket.jsonl",
      "  $ ./replyby verify-docket --in docket.jsonl"
    })
final class Export implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final MatterInTable where = new MatterInTable();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where it goes, all or nothing (default: standard output).")
  private @Nullable String out;

  @Option(
      names = "--without-privileged",
      description = "Leaves out the privileged texts, such as notes: they count as withheld.")
  private boolean withoutPrivileged;

  @Option(
      names = "--restricted",
      description =
          "Also a matter that is restricted to its counsel. Give the file to nobody else.")
  private boolean restricted;

  Export() {
    this(Shell.here());
  }

  Export(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return Shell.exitCode(
        surroundings,
        () -> new Dockets(surroundings).export(where.table(), where.docket(), wanted(), out));
  }

  private Dockets.Wanted wanted() {
    return new Dockets.Wanted(
        withoutPrivileged ? ExportDocket.Texts.NOT_PRIVILEGED : ExportDocket.Texts.ALL, restricted);
  }
}
