package org.replyby.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.replyby.local.due.DueFiles;
import org.replyby.local.due.UnreadableInput;
import org.replyby.local.machine.CannotRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Due dates for a table; the law that each is based on is in the answer. */
@Command(
    name = "due",
    description = "Computes the due date of each row of a CSV file, with its explanation.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row was computed",
      "1:some row is bad (it is named on stderr; the others were computed),",
      " :or a file cannot be read or written",
      "2:the command line, or the first line of the file, is not valid"
    },
    footer = {
      "",
      "Input: UTF-8, commas, quotes as in RFC 4180; its first line names the columns,",
      "in any order. Other columns are copied to the output.",
      "  id              any text",
      "  trigger_date    2018-02-23, or 2018-02-23T10:23 in the row's zone: the day or",
      "                  hour from which the period runs; 1971-01-01 to 2200-12-31",
      "  period          a whole number from 1; blank for date_certain",
      "  unit            calendar_days, business_days, hours, weeks, months, years",
      "  rule            see below",
      "  timezone        of the court or office, such as America/Chicago",
      "  holidays_by_statute",
      "                  may be left out: dates, between semicolons, that a statute of",
      "                  the court's own state sets: they move forward periods",
      "  closed_days     may be left out: dates with why they are closed, between",
      "                  semicolons, such as 2026-02-17 court; the reasons are state,",
      "                  declared, executive-order, half-day, court, city. Except for",
      "                  state, none makes safe_due later",
      "  extra_holidays  may be left out: dates, between semicolons: holidays of the",
      "                  court's state for due, closed days for safe_due",
      "  state           may be left out or blank: of the court, such as MA; its holidays",
      "                  count as far as they are known here. With a court, or none: of",
      "                  the city; its holidays only close days for safe_due",
      "  court           may be left out or blank: the code of a district court, such as",
      "                  mad (docs/courts.md), with its state, zone and hours; or none,",
      "                  for an office: no state's holiday moves its date",
      "",
      "Rules:",
      "  frcp6a_forward     Fed. R. Civ. P. 6(a), a period after an event; any unit",
      "  frcp6a_backward    6(a)(5), a period before an event; not business_days",
      "  frcp6d_mail        6(a) and three days for service by mail; calendar_days,",
      "                     weeks, months, years",
      "  letter_within      \"within N days\" of a letter, by no rule; not hours",
      "  foia_working_days  5 U.S.C. 552(a)(6)(A)(i); business_days",
      "  date_certain       the trigger date is the date itself; unit blank or",
      "                     calendar_days",
      "",
      "Output: the columns of the input, then",
      "  due          the last day under the prevailing reading",
      "  safe_due     the earliest last day under any reading: use this one",
      "  explanation  every step with its authority; \"error: ...\" for a bad row",
      "Both dates are in the zone of the row, or of its court, as 2018-02-23, for hours",
      "as 2018-02-23T10:23.",
      "",
      "Example:",
      "  $ cat cases.csv",
      "  id,trigger_date,period,unit,rule,timezone",
      "  answer,2007-08-22,10,calendar_days,frcp6a_forward,America/New_York",
      "  $ ./replyby due --in cases.csv --out results.csv"
    })
final class Due implements Callable<Integer> {
  private final DueFiles files;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The CSV file; - is standard input.")
  private String in = "-";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the results go, all or nothing; not the same file as --in (default: standard"
              + " output).")
  private @Nullable String out;

  /** The launcher runs Java in the project's folder, and says where it was called from. */
  Due() {
    this(
        new DueFiles(
            Path.of(System.getProperty("replyby.calledIn", "")),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            System.err,
            System::nanoTime));
  }

  Due(DueFiles files) {
    this.files = files;
  }

  @Override
  public Integer call() {
    try {
      return files.answer(in, out) ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (CannotRun cannot) {
      files.err().println(cannot.getMessage());
      return ExitCode.SOFTWARE;
    } catch (UnreadableInput not) {
      files.err().println(not.getMessage());
      return ExitCode.USAGE;
    }
  }
}
