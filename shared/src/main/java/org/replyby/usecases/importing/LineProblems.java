package org.replyby.usecases.importing;

import java.util.List;
import org.replyby.model.imports.ImportWork;

/** What is wrong with a line, and what was done when that was found. */
public record LineProblems(
    int line, ImportWork during, List<String> cells, List<CellProblem> problems) {
  /** So many lines of an import are kept; more are only counted. */
  public static final int MOST = 1_000;

  private static final int MOST_CELLS = 100;
  private static final int LONGEST_CELL = 500;

  public LineProblems {
    cells = cells.stream().limit(MOST_CELLS).map(LineProblems::cut).toList();
    problems = problems.stream().limit(MOST_CELLS).toList();
  }

  private static String cut(String cell) {
    return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL - 1) + "…";
  }

  /** All of it as one text. */
  public static String text(List<CellProblem> problems) {
    return String.join(
        "; ",
        problems.stream()
            .map(p -> p.column().isEmpty() ? p.problem() : p.column() + ": " + p.problem())
            .toList());
  }
}
