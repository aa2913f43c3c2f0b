package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.usecases.importing.CellProblem;

/**
 * The first line of a table: the names as they are in the file, each with its column. A name can be
 * empty at the end, because spreadsheets save empty columns.
 */
record Heading(Columns columns, List<String> names, List<Optional<ImportColumn>> found) {
  /** A file that is no table can have thousands of columns that nobody knows. */
  private static final int MOST_PROBLEMS = 50;

  static Heading of(Columns columns, CsvLines.Line line) {
    var names = line.cells().stream().map(String::strip).toList();
    var end = names.size();
    while (end > 0 && names.get(end - 1).isEmpty()) {
      end--;
    }
    var named = names.subList(0, end);
    return new Heading(columns, List.copyOf(named), named.stream().map(columns::find).toList());
  }

  /** What is wrong with it as a whole. */
  List<CellProblem> problems() {
    if (found.stream().noneMatch(Optional::isPresent)) {
      return List.of(
          new CellProblem(
              "",
              "the first line names no column that is known: it must be the heading, such as %s. Begin with the empty table"
                  .formatted(
                      columns.required().stream()
                          .map(paths -> quoted(columns.at(paths.getFirst())))
                          .collect(Collectors.joining(", ")))));
    }
    var problems = new ArrayList<CellProblem>();
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      var column = found.get(i);
      if (column.isEmpty()) {
        problems.add(new CellProblem(name, unknown(name, i)));
      } else if (!seen.add(column.get().path())) {
        problems.add(
            new CellProblem(
                name,
                "is a second column for %s: take one of them out".formatted(quoted(column.get()))));
      }
    }
    for (var paths : columns.required()) {
      if (paths.stream().noneMatch(seen::contains)) {
        problems.add(new CellProblem("", missing(paths)));
      }
    }
    return problems.stream().limit(MOST_PROBLEMS).toList();
  }

  private String unknown(String name, int place) {
    return name.isEmpty()
        ? "column %d has no name in the heading: name it, or take it out".formatted(place + 1)
        : "is not a known column: did you mean %s? Rename it, or take the column out"
            .formatted(quoted(columns.nearest(name)));
  }

  private String missing(List<String> paths) {
    var headings = paths.stream().map(columns::at).map(Heading::quoted).toList();
    return headings.size() == 1
        ? "the column %s is missing: add it".formatted(headings.getFirst())
        : "one of the columns %s is missing: add it".formatted(String.join(", ", headings));
  }

  static String quoted(ImportColumn column) {
    return "\"" + column.heading() + "\"";
  }

  /** The line of the empty table that shows how to fill it in. */
  boolean isExample(CsvLines.Line line) {
    return cells(line)
        .anyMatch(
            cell ->
                cell.column().example().equals(cell.text())
                    && Columns.EXAMPLES.contains(cell.text()));
  }

  /** Shows each of its dates. */
  void seeDates(CsvLines.Line line, FileDates dates) {
    cells(line)
        .filter(cell -> cell.column().reader().equals(Cells.DATE))
        .forEach(cell -> dates.see(line.number(), cell.text()));
  }

  private record Cell(ImportColumn column, String text) {}

  private Stream<Cell> cells(CsvLines.Line line) {
    return IntStream.range(0, Math.min(line.cells().size(), names.size()))
        .filter(i -> found.get(i).isPresent())
        .mapToObj(i -> new Cell(found.get(i).orElseThrow(), line.cells().get(i).strip()));
  }

  /** The name in the file of the column with a path; empty if the file does not have it. */
  Optional<String> nameOf(ImportColumn column) {
    for (int i = 0; i < names.size(); i++) {
      if (found.get(i).filter(column::equals).isPresent()) {
        return Optional.of(names.get(i));
      }
    }
    return Optional.empty();
  }
}
