package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;
import static org.replyby.staff.importing.Opening.LINE;
import static org.replyby.staff.importing.Opening.letter;
import static org.replyby.staff.importing.Opening.letters;
import static org.replyby.staff.importing.Opening.problem;
import static org.replyby.staff.importing.Opening.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replyby.usecases.importing.CellProblem;

/** What a line can have in its cells, whatever they are about. */
class CellsOfALineTest {
  @Test
  void aCellTooManyIsAProblemAndEmptyOnesAreNot() {
    var lines = letters(HEADING + ",,", LINE + ",,,,", LINE + ",,,more", "Byrne,Office");
    assertThat(problems(lines.get(0))).isEmpty();
    assertThat(problems(lines.get(1)))
        .containsExactly(
            new CellProblem(
                "",
                "has 10 cells, and the heading has 7: put quotation marks around a text with a"
                    + " comma in it"));
    assertThat(problems(lines.get(2))).isNotEmpty();
  }

  @Test
  void formulasAndTheirErrorsAreRefusedAtTheirCells() {
    for (var cell : List.of("=A1+1", "{=A1:A2}", "=HYPERLINK(\"x\")")) {
      assertThat(problem("Date announced", cell).problem())
          .startsWith("is a formula: save the table's values");
    }
    for (var cell : List.of("#REF!", "#N/A", "Err:508", "#VALUE!", "#NAME?", "#DIV/0!")) {
      assertThat(problem("Date announced", cell).problem())
          .startsWith("is an error of the spreadsheet, " + cell + ": save the table's values");
    }
    assertThat(problem("Date announced", "###").problem()).contains("make the column wider");
  }

  @Test
  void aTableThatCameBackWithItsProblemsIsReadAgain() {
    var lines = letters("problems,id," + HEADING, "\"Office: is missing\",," + LINE);
    assertThat(problems(lines.getFirst())).isEmpty();
  }

  @Test
  void anApostropheThatGuardsATextIsTakenOffAgain() {
    var line = LINE.replace("All orders", "'=All orders").replace("Office of", "'Office of");
    var request = letter(letters(HEADING, line).getFirst()).request();
    assertThat(request.demand()).isEqualTo("=All orders");
    assertThat(request.from().office()).isEqualTo("'Office of Justice Programs");
  }
}
