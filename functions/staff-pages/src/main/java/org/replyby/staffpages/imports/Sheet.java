package org.replyby.staffpages.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table with what is wrong in each of their cells. {@code columns} are those in which
 * something is written or wrong. {@code hasWhole} is whether something is wrong with a line as a
 * whole. {@code before} and {@code after} are the addresses of the lines beside these; each is null
 * if there are none.
 */
public record Sheet(
    List<String> columns,
    boolean hasWhole,
    List<Line> lines,
    @Nullable String before,
    @Nullable String after) {
  /** A line, what is wrong with it as a whole, and its cells, one for each column. */
  public record Line(int number, List<String> whole, List<Cell> cells) {}

  /** What is written in a cell, and what is wrong with that. */
  public record Cell(String text, List<String> problems) {
    public boolean isWrong() {
      return !problems.isEmpty();
    }
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
