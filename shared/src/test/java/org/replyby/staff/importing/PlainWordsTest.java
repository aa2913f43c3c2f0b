package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.importing.CellProblem;

/** A problem is said in words for people who see a table: not in those of the API. */
class PlainWordsTest {
  private static final List<String> CELLS =
      List.of(
          "",
          "",
          "x",
          "yes",
          "no",
          "2018-01-24",
          "1/24/2018",
          "24/1/2018",
          "30",
          "calendar days",
          "email",
          "promptly",
          "17:00",
          "5 PM",
          "subpoena",
          "chicago-il.x",
          "new-york-ny.x",
          "???",
          "=A1",
          "'=A1",
          "#REF!",
          "ada@example.com",
          "312-555-0123",
          "0",
          "99999",
          "primary",
          "appealable-notice",
          "x\u0001y",
          "\u202Eevil",
          "America/Chicago",
          "Mars/Base");

  private static List<ImportColumn> read(ImportKind kind) {
    return TableTemplate.known(kind).stream().filter(ImportColumn::isRead).toList();
  }

  @Provide
  Arbitrary<List<String>> letterCells() {
    return Arbitraries.of(CELLS).list().ofSize(read(ImportKind.LETTERS).size());
  }

  @Provide
  Arbitrary<List<String>> officialCells() {
    return Arbitraries.of(CELLS).list().ofSize(read(ImportKind.OFFICIALS).size());
  }

  private static String row(Stream<String> cells) {
    return cells.map(c -> "\"" + c.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","));
  }

  private static void check(ImportKind kind, List<String> cells, List<CellProblem> problems) {
    var headings = read(kind).stream().map(ImportColumn::heading).toList();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.column()).isIn(withEmpty(headings));
              assertThat(problem.problem())
                  .as("%s of %s", problem, cells)
                  .doesNotContainPattern("[a-z](?<!Libre)[A-Z]")
                  .doesNotContain(
                      "JSON", "object", "null", "in quotes", "field", "jurisdiction", "element");
            });
    assertThat(problems).doesNotHaveDuplicates();
  }

  private static List<String> withEmpty(List<String> headings) {
    var all = new ArrayList<>(headings);
    all.add("");
    return all;
  }

  @Property(tries = 3_000)
  void whateverIsInTheCellsOfLetters(@ForAll("letterCells") List<String> cells) {
    checkRow(ImportKind.LETTERS, cells);
  }

  @Property
  void whateverIsInTheCellsOfOfficials(@ForAll("officialCells") List<String> cells) {
    checkRow(ImportKind.OFFICIALS, cells);
  }

  private static void checkRow(ImportKind kind, List<String> cells) {
    var headings = row(read(kind).stream().map(ImportColumn::heading));
    var file = headings + "\n" + row(cells.stream()) + "\nlast\n";
    for (var line : Opening.lines(kind, file.getBytes(UTF_8))) {
      check(kind, cells, Opening.problems(line));
    }
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] file) {
    for (var kind : ImportKind.values()) {
      Opening.open(kind, file);
      Opening.refusal(kind, (HEADING + "\n" + Arrays.toString(file)).getBytes(UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void everyColumnThatIsReadIsAFieldOfTheApi(ImportKind kind) {
    for (var column : read(kind)) {
      var heading = row(read(kind).stream().map(ImportColumn::heading));
      var cells = row(read(kind).stream().map(c -> c.equals(column) ? "x" : ""));
      var line = Opening.lines(kind, (heading + "\n" + cells).getBytes(UTF_8)).getFirst();
      assertThat(Opening.problems(line))
          .extracting(CellProblem::problem)
          .noneMatch(problem -> problem.contains("is not a known"));
    }
  }

  @Test
  void aUseCasesFaultIsSaidAtTheFilesOwnColumn() {
    var problems =
        Opening.READER.problems(
            ImportKind.LETTERS,
            List.of("Office", "Received", "due date", "answered ON", "Dated"),
            List.of(
                new Violation(
                    "/receivedOn", "must not be more than a week before datedOn, 2018-01-24"),
                new Violation("/answeredOn", "must not be after today, 2018-01-24"),
                new Violation("/responseDue/date", "must not be before datedOn, 2018-01-24"),
                new Violation("/respondWithin/count", "must be at most 100"),
                new Violation("", "needs something")));
    assertThat(problems)
        .containsExactly(
            new CellProblem(
                "Received", "must not be more than a week before \"Dated\", 2018-01-24"),
            new CellProblem("answered ON", "must not be after today, 2018-01-24"),
            new CellProblem("due date", "must not be before \"Dated\", 2018-01-24"),
            new CellProblem("", "\"Reply within\" must be at most 100"),
            new CellProblem("", "needs something"));
  }
}
