package org.replyby.staffpages.imports;

import static org.replyby.staffpages.words.PageTexts.say;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.replyby.model.imports.Import;
import org.replyby.staff.tables.CsvTableBack;
import org.replyby.staffpages.http.Visit;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.LineProblems;

/** Lays lines with problems out as the table that they are from. */
record SheetOf(List<String> columns) {
  /** As many lines as people correct before they look at others. */
  static final int LINES = 25;

  /** A cell without a problem only says which line it is. */
  private static final int LONGEST = 80;

  static Sheet of(Import one, Visit visit, Page<LineProblems> page) {
    var columns = one.checked() == null ? List.<String>of() : one.checked().columns();
    return new SheetOf(columns).sheet("/imports/" + one.id(), Trail.of(visit), page);
  }

  private Sheet sheet(String own, Trail trail, Page<LineProblems> page) {
    var lines = page.items();
    var shown = IntStream.range(0, width(lines)).filter(i -> isShown(lines, i)).boxed().toList();
    var names = Set.copyOf(columns);
    return new Sheet(
        shown.stream().map(this::name).toList(),
        lines.stream().flatMap(line -> line.problems().stream()).anyMatch(p -> isWhole(p, names)),
        lines.stream().map(line -> line(line, shown, names)).toList(),
        trail.before(own),
        page.next() == null ? null : trail.after(own, page.next()));
  }

  private int width(List<LineProblems> lines) {
    var longest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    return Math.max(columns.size(), longest);
  }

  /** A line can have more cells than the heading has names: that is its problem then. */
  private String name(int column) {
    return column < columns.size() ? columns.get(column) : say("imports.column", column + 1);
  }

  private boolean isShown(List<LineProblems> lines, int column) {
    var name = name(column);
    return lines.stream()
        .anyMatch(
            line ->
                line.problems().stream().anyMatch(p -> p.column().equals(name))
                    || (!CsvTableBack.ADDED.contains(name) && !text(line, column).isBlank()));
  }

  private static String text(LineProblems line, int column) {
    return column < line.cells().size() ? line.cells().get(column) : "";
  }

  private static boolean isWhole(CellProblem problem, Set<String> names) {
    return !names.contains(problem.column());
  }

  private Sheet.Line line(LineProblems line, List<Integer> shown, Set<String> names) {
    return new Sheet.Line(
        line.line(),
        line.problems().stream()
            .filter(p -> isWhole(p, names))
            .map(p -> LineProblems.text(List.of(p)))
            .toList(),
        shown.stream().map(column -> cell(line, column)).toList());
  }

  private Sheet.Cell cell(LineProblems line, int column) {
    var text = text(line, column);
    var problems =
        line.problems().stream()
            .filter(p -> p.column().equals(name(column)))
            .map(CellProblem::problem)
            .toList();
    var isLong = problems.isEmpty() && text.length() > LONGEST;
    return new Sheet.Cell(isLong ? text.substring(0, LONGEST - 1) + "…" : text, problems);
  }
}
