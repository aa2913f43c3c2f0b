package org.replyby.local.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The options, the header, the files and the exit codes of the due command. */
class DueCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "id,period|names no column trigger_date, unit, rule, timezone",
        "trigger_date,period,unit,rule,timezone|names no column id",
        "id,trigger_date,period,unit,rule,timezone,rule|column rule appears twice",
        "id,trigger_date,period,unit,rule,timezone,Due|a column due already"
      })
  void aHeaderThatIsNotUnderstoodIsOneSentenceAndExitCode2(String header, String why) {
    var run = DueRun.over(folder, header);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("cases.csv").contains(why).hasLineCount(1);
  }

  @Test
  void aTableWithoutRowsIsAHeader() {
    var run = DueRun.over(folder, DueRun.HEADER);

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(DueRun.HEADER.strip() + ",due,safe_due,not_before,explanation\n");
  }

  @Test
  void standardInputIsReadForADash() {
    var run = DueRun.in(folder, DueRun.HEADER + "1,,,,,,\n", () -> 0, "--in", "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("stdin: line 2, column trigger_date: is missing: give ");
  }

  @Test
  void resultsTakeTheirNameWhenTheyAreWhole() throws IOException {
    Files.writeString(folder.resolve("results.csv"), "old");
    write(DueRun.HEADER + DueRun.GOOD);
    var run = DueRun.in(folder, "--in", "cases.csv", "--out", "results.csv");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("results.csv"))).contains(",2007-09-04,");
    assertThat(folder).isDirectoryNotContaining("glob:**.results*");
  }

  @Test
  void aRunThatFailsLeavesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("results.csv"), "old");
    write(DueRun.HEADER + DueRun.GOOD + "\"2,");
    var run = DueRun.in(folder, "--in", "cases.csv", "--out", "results.csv");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("results.csv")).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.results*");
  }

  @Test
  void theInputIsNeverOverwritten() throws IOException {
    write(DueRun.HEADER + DueRun.GOOD);
    Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("cases.csv"));
    for (var same : new String[] {"cases.csv", "./cases.csv", "link.csv"}) {
      var run = DueRun.in(folder, "--in", "cases.csv", "--out", same);

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("--out must name another file than --in").hasLineCount(1);
    }
    assertThat(folder.resolve("cases.csv")).hasContent(DueRun.HEADER + DueRun.GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "none.csv, x.csv, none.csv cannot be read: there is no such file or folder.",
    "., x.csv, . is a folder: name a file for --in.",
    "cases.csv, ., . is a folder: name a file for --out.",
    "cases.csv, no/x.csv, no/x.csv cannot be written: there is no such file or folder."
  })
  void aFileThatCannotBeReadOrWrittenIsOneSentence(String in, String out, String why)
      throws IOException {
    write(DueRun.HEADER + DueRun.GOOD);
    var run = DueRun.in(folder, "--in", in, "--out", out);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().strip()).isEqualTo(why);
  }

  @Test
  void progressIsToldEverySecond() {
    var clock = new AtomicLong();
    var table = DueRun.HEADER + DueRun.GOOD.repeat(5);
    var run =
        DueRun.in(
            folder, table, () -> clock.getAndAdd(TimeUnit.MILLISECONDS.toNanos(500)), "--in", "-");

    assertThat(run.err())
        .isEqualTo(
            """
            2 rows, 2 rows/s
            4 rows, 2 rows/s
            5 rows: 5 computed, 0 bad, 3.0 s
            """);
  }

  @Test
  void theHelpNamesEveryColumnUnitAndRule() {
    var commands = new CommandLine(new Commands()).getSubcommands();
    var help = requireNonNull(commands.get("due")).getUsageMessage();

    assertThat(help).contains("extra_holidays", "letter_within", "foia_working_days", "years");
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).contains("Exit codes:");
  }

  private void write(String table) throws IOException {
    Files.writeString(folder.resolve("cases.csv"), table);
  }
}
