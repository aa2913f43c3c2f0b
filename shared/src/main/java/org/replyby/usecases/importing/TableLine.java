package org.replyby.usecases.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Address;
import org.replyby.usecases.people.RegisterOfficial;
import org.replyby.usecases.recording.Answered;
import org.replyby.usecases.recording.LetterRequest;

/** One line of a table, below its heading. */
public sealed interface TableLine {
  /**
   * As a text editor counts: the heading is line 1, and a line with a break inside a cell begins
   * where it begins.
   */
  int line();

  /** The cells as they are in the file. */
  List<String> cells();

  /** A line that cannot be put on record. */
  record Bad(int line, List<String> cells, List<CellProblem> problems) implements TableLine {
    public Bad {
      cells = List.copyOf(cells);
      problems = List.copyOf(problems);
    }
  }

  /** A letter. {@code answered} is null unless it was answered before it came here. */
  record OfLetter(int line, List<String> cells, LetterRequest request, @Nullable Answered answered)
      implements TableLine {
    public OfLetter {
      cells = List.copyOf(cells);
    }
  }

  /** An official, and the addresses that may be subscribed later. */
  record OfOfficial(
      int line,
      List<String> cells,
      RegisterOfficial.Request request,
      Address.@Nullable Email email,
      Address.@Nullable Phone phone)
      implements TableLine {
    public OfOfficial {
      cells = List.copyOf(cells);
    }
  }
}
