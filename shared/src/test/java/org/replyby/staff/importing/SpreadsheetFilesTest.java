package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.letter;
import static org.replyby.staff.importing.Opening.problems;
import static org.replyby.staff.importing.Opening.resource;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.ResponseTime;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;

/** Tables as LibreOffice saved them. */
class SpreadsheetFilesTest {
  private static List<TableLine> lines(String name) {
    return Opening.lines(ImportKind.LETTERS, resource(name));
  }

  private static String problemsOf(String name) {
    return lines(name).stream()
        .flatMap(
            line ->
                problems(line).stream()
                    .map(p -> line.line() + " " + p.column() + ": " + p.problem()))
        .reduce("", (all, one) -> all + one + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf8.csv",
        "utf8-with-mark.csv",
        "semicolons.csv",
        "tabs.csv",
        "iso.csv",
        "not-as-shown.csv"
      })
  void theseAreReadRight(String name) {
    var lines = lines(name);
    assertThat(lines).extracting(TableLine::line).containsExactly(2, 4);
    var first = letter(lines.getFirst());
    assertThat(first.request().datedOn()).isEqualTo(LocalDate.of(2018, 1, 24));
    assertThat(first.request().arrival().receivedOn()).containsExactly(LocalDate.of(2018, 1, 29));
    assertThat(first.request().demand())
        .isEqualTo(
            "All documents about \u201csanctuary\u201d orders; the Mayor's, too,\nand those of Pe\u00f1a & M\u00fcller");
    assertThat(first.request().parts().getFirst().when())
        .isInstanceOfSatisfying(
            ResponseTime.On.class,
            on -> assertThat(on.due().date()).isEqualTo(LocalDate.of(2018, 2, 23)));
    assertThat(first.answered()).isNotNull();
    var second = letter(lines.getLast());
    assertThat(second.request().datedOn()).isEqualTo(LocalDate.of(2018, 3, 5));
    assertThat(second.request().demand()).isEqualTo("not a formula, but a text");
    assertThat(second.answered()).isNull();
  }

  @Test
  void theseAreRefusedWithWhatToDo() {
    assertThat(problemsOf("short-years.csv"))
        .isEqualTo(
            """
            2 Reply due: must have a year of four digits: write it as 2018-01-24, or as 1/24/2018 with the month first
            4 Reply due: must have a year of four digits: write it as 2018-01-24, or as 1/24/2018 with the month first
            """);
    assertThat(problemsOf("formulas.csv"))
        .startsWith("2 Reply due: is a formula: save the table's values");
    assertThat(problemsOf("errors.csv"))
        .contains("2 How the reply went out: is an error of the spreadsheet, #N/A")
        .contains("4 Office: is an error of the spreadsheet, #NAME?")
        .contains("4 Reply due: is an error of the spreadsheet, #VALUE!");
    assertThat(problemsOf("numbers.csv"))
        .contains("2 Date of the letter: is a number that a spreadsheet uses");
    assertThat(Opening.refusal(ImportKind.LETTERS, resource("windows-1252.csv")))
        .singleElement()
        .matches(p -> p.problem().startsWith("line 2 has a character that is not in UTF-8"));
    assertThat(Opening.refusal(ImportKind.LETTERS, resource("utf16.csv")))
        .extracting(CellProblem::problem)
        .singleElement()
        .asString()
        .contains("UTF-16");
  }

  @Test
  void dayFirstTablesAreNeverReadAsIfTheMonthCameFirst() {
    assertThat(problemsOf("day-first.csv"))
        .contains("2 Date of the letter: \"24/01/2018\" has the day first: write 2018-01-24")
        .contains(
            "4 Date of the letter: can be May 3 or March 5, because 24/01/2018 in line 2 has the day first")
        .contains("4 Date received: can be June 3 or March 6");
    assertThat(problemsOf("dots.csv"))
        .contains("2 Reply due: \"23.02.2018\" has the day first: write 2018-02-23")
        .contains("4 Date of the letter: must be a date: write it as 2018-01-24");
  }
}
