package org.replyby.usecases.importing.work;

import java.util.List;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableLine;

/** What the check found about one line; a line without problems is good. */
record Finding(
    TableLine line, List<CellProblem> problems, boolean isOpen, boolean isAnswered, int addresses) {
  static Finding bad(TableLine line, List<CellProblem> problems) {
    return new Finding(line, problems, false, false, 0);
  }

  static Finding bad(TableLine line, String column, String problem) {
    return bad(line, List.of(new CellProblem(column, problem)));
  }

  boolean isBad() {
    return !problems.isEmpty();
  }
}
