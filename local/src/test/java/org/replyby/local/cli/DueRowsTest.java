package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.local.machine.ProjectFolder;

/** The output of the due command for each row of its input. */
class DueRowsTest {
  @TempDir Path folder;

  @Test
  void theSampleTableIsComputedWhole() {
    var run = DueRun.in(ProjectFolder.find().root(), "--in", "docs/cases.csv");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEqualTo("13 rows: 13 computed, 0 bad, 0.0 s\n");
    assertThat(run.out().lines().findFirst())
        .hasValue(
            "id,trigger_date,period,unit,rule,timezone,closed_days,state,court,due,safe_due,not_before,explanation");
    assertThat(run.rows())
        .hasSize(13)
        .anyMatch(r -> r.startsWith("labor-day,") && r.contains(",2007-09-04,2007-09-04,,\"Due "))
        .anyMatch(r -> r.startsWith("backward,") && r.contains(",2007-08-31,2007-08-31,"))
        .anyMatch(r -> r.startsWith("patriots-day,") && r.contains(",2008-04-22,2008-04-22,"))
        .anyMatch(
            r -> r.startsWith("patriots-day-backward,") && r.contains(",2008-04-21,2008-04-18,"))
        .anyMatch(r -> r.startsWith("hours,") && r.contains(",2026-11-02T09:23,2026-11-02T09:23,"));
    // Patriots' Day: at an office of a Massachusetts city, at the court there, and in Washington.
    assertThat(run.rows())
        .anyMatch(r -> r.contains("-at-an-office,") && r.contains(",none,2026-04-20,2026-04-17,"))
        .anyMatch(
            r -> r.startsWith("court-of-") && r.contains(",mad,2026-04-21,2026-04-21,,\"Due "))
        .anyMatch(r -> r.startsWith("demand-from-") && r.contains(",dcd,2026-04-20,2026-04-17,"));
    assertThat(run.out()).endsWith("or county attorney) decides.\"\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'2018-02-30,14,calendar_days,frcp6a_forward,America/Chicago,', trigger_date",
    "'2018-02-23,0,calendar_days,frcp6a_forward,America/Chicago,', period",
    "'2018-02-23,100000,calendar_days,frcp6a_forward,America/Chicago,', period",
    "'2018-02-23,14,days,frcp6a_forward,America/Chicago,', unit",
    "'2018-02-23,14,hours,frcp6d_mail,America/Chicago,', unit",
    "'2018-02-23,14,calendar_days,rule6,America/Chicago,', rule",
    "'2018-02-23,14,calendar_days,frcp6a_forward,EST,', timezone",
    "'2018-02-23,14,calendar_days,frcp6a_forward,,', timezone",
    "'2018-02-23,14,calendar_days,frcp6a_forward,America/Chicago,2018-02-19;x', extra_holidays"
  })
  void aBadRowIsNamedAndTheOthersAreComputed(String row, String column) {
    var run = DueRun.over(folder, DueRun.HEADER + DueRun.GOOD + "2," + row + "\n" + DueRun.GOOD);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.told())
        .singleElement()
        .asString()
        .startsWith("cases.csv: line 3, column " + column + ": ");
    assertThat(run.rows().get(1)).startsWith("2," + row + ",,,").contains("error: " + column);
    assertThat(run.rows().get(2)).contains(",2007-09-04,2007-09-04,");
    assertThat(run.err()).endsWith("3 rows: 2 computed, 1 bad, 0.0 s\n");
  }

  @Test
  void everyFaultOfARowIsToldWithWhatStoodThere() {
    var run =
        DueRun.over(
            folder,
            DueRun.HEADER
                + "1,,0,calendar_days,frcp6a_forward,\u001b[31m"
                + "x".repeat(80)
                + ",\n");

    assertThat(run.told())
        .hasSize(3)
        .contains("cases.csv: line 2, column period: must be a whole number from 1 (is \"0\")");
    assertThat(run.err()).contains("(is \"?[31m" + "x".repeat(55) + "...\")");
  }

  @Test
  void aLineIsWhereItsRecordStartsInTheFile() {
    var run =
        DueRun.over(
            folder,
            DueRun.HEADER
                + DueRun.GOOD.replace("1,", "\"a\nb\",")
                + "\n"
                + "3,2007-08-22,0,calendar_days,frcp6a_forward,America/New_York,\n");

    assertThat(run.told())
        .singleElement()
        .asString()
        .startsWith("cases.csv: line 5, column period");
  }

  @Test
  void aRowOfAnotherLengthIsBadAndItsAnswersStandInTheirColumns() {
    var run =
        DueRun.over(folder, DueRun.HEADER + "1,2007-08-22\n" + DueRun.GOOD.replace(",\n", ",,x\n"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.told())
        .containsExactly(
            "cases.csv: line 2: must have 7 fields, like the header (has 2)",
            "cases.csv: line 3: must have 7 fields, like the header (has 8)");
    assertThat(run.rows().getFirst())
        .isEqualTo(
            "1,2007-08-22,,,,,,,,,\"error: the row must have 7 fields, like the header (has 2)\"");
  }

  @Test
  void anIdIsNotLookedAt() {
    var run =
        DueRun.over(folder, DueRun.HEADER + DueRun.GOOD + DueRun.GOOD + DueRun.GOOD.substring(1));

    assertThat(run.exit()).isZero();
  }

  @Test
  void columnsStandInAnyOrderAndFurtherOnesAreLetThrough() {
    var row =
        "\"=1+1, \"\"x\"\"\u00e9\",frcp6a_forward,calendar_days,10,2007-08-22,America/New_York,7";
    var run =
        DueRun.over(folder, "note,Rule, unit ,period,trigger_date,timezone,id\n" + row + "\n");

    assertThat(run.exit()).isZero();
    assertThat(run.rows().getFirst()).startsWith(row + ",2007-09-04,");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreReadOver() {
    var plain = DueRun.over(folder, DueRun.HEADER + DueRun.GOOD);
    var windows =
        DueRun.over(folder, ("\ufeff" + DueRun.HEADER + DueRun.GOOD).replace("\n", "\r\n"));

    assertThat(windows).isEqualTo(plain);
  }

  @Test
  void whatIsNoUtf8EndsTheRunInOneSentence() {
    var run =
        DueRun.over(folder, (DueRun.HEADER + "caf\u00e9,\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("UTF-8").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"1,2007|x", "\"1\"2,2007|x"},
      quoteCharacter = '`')
  void whatIsNoCsvEndsTheRunInOneSentence(String broken) {
    var run = DueRun.over(folder, DueRun.HEADER + DueRun.GOOD + broken + "\n" + DueRun.GOOD);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("cases.csv: after line 2 the text is not CSV").hasLineCount(1);
  }
}
