package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.replyby.model.Violation;
import org.replyby.staff.reading.ReadResult;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;

/** Reads the cells of one line after the other. */
final class RowReader {
  private static final Pattern ERROR =
      Pattern.compile(
          "#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|FIELD!)|Err:\\d{3}");
  private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");
  private static final Pattern FORMULA = Pattern.compile("=.*|\\{=.*}", Pattern.DOTALL);
  private static final String VALUES =
      ": save the table's values, not its formulas (in LibreOffice, \"Save cell content as shown\")";

  private final Heading heading;
  private final FileDates dates;
  private final PlainProblems plain;
  private final String separator;

  /** {@code separator} is what stands between cells, for a sentence. */
  RowReader(Heading heading, FileDates dates, String separator) {
    this.heading = heading;
    this.dates = dates;
    this.plain = new PlainProblems(heading);
    this.separator = separator;
  }

  /** What the cells say, by the paths of their columns, and what is wrong with them. */
  record Row(Map<String, Object> values, List<CellProblem> problems) {}

  Row row(CsvLines.Line line) {
    var values = new HashMap<String, Object>();
    var problems = new ArrayList<CellProblem>();
    var cells = line.cells();
    for (int i = 0; i < Math.min(cells.size(), heading.names().size()); i++) {
      var cell = cells.get(i);
      var column = heading.found().get(i);
      if (column.isPresent() && !cell.isBlank()) {
        switch (value(column.get(), cell)) {
          case ReadResult.Good<Object>(var value) -> put(values, column.get(), value);
          case ReadResult.Bad<Object>(var problem) -> {
            problems.add(new CellProblem(heading.names().get(i), problem));
            put(values, column.get(), cell); // So that its field is not called missing besides.
          }
        }
      }
    }
    if (cells.stream().skip(heading.names().size()).anyMatch(cell -> !cell.isBlank())) {
      problems.add(
          new CellProblem(
              "",
              "has %d cells, and the heading has %d: put quotation marks around a text with %s in it"
                  .formatted(cells.size(), heading.names().size(), separator)));
    }
    return new Row(values, problems);
  }

  private static void put(Map<String, Object> values, ImportColumn column, Object value) {
    if (column.isRead()) {
      values.put(column.path(), value);
    }
  }

  private ReadResult<Object> value(ImportColumn column, String cell) {
    var text = cell.strip();
    if (column.isRead() && FORMULA.matcher(text).matches()) {
      return new ReadResult.Bad<>("is a formula" + VALUES);
    }
    if (column.isRead() && ERROR.matcher(text).matches()) {
      return new ReadResult.Bad<>("is an error of the spreadsheet, " + text + VALUES);
    }
    if (column.isRead() && TOO_NARROW.matcher(text).matches()) {
      return new ReadResult.Bad<>(
          "shows only " + text + ": make the column wider in the spreadsheet, and save it again");
    }
    return column.reader().read(cell, dates);
  }

  /** A line that cannot be read. What a cell's own problem explains is said once. */
  TableLine.Bad bad(int line, List<String> cells, Row row, List<Violation> violations) {
    var problems = new LinkedHashSet<>(row.problems());
    var columns = row.problems().stream().map(CellProblem::column).toList();
    violations.stream()
        .map(plain::of)
        .filter(problem -> problem.column().isEmpty() || !columns.contains(problem.column()))
        .forEach(problems::add);
    return new TableLine.Bad(line, cells, List.copyOf(problems));
  }
}
