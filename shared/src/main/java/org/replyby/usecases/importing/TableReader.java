package org.replyby.usecases.importing;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;

/** Reads a table that people made with a spreadsheet. */
public interface TableReader {
  /**
   * Opens a table. It takes the whole file, whose size is limited, because the dates of all lines
   * say how each of them is read; its lines are read one by one. The request of a line has the
   * idempotency key that {@code key} gives for its number. Nothing that people wrote makes it
   * throw; a stream that fails does.
   */
  Opened open(
      InputStream csv, ImportKind kind, JurisdictionId jurisdiction, IntFunction<String> key);

  /**
   * What a use case finds wrong with a line, at the columns of its table, in words that fit a
   * table. {@code columns} are the names in the heading.
   */
  List<CellProblem> problems(ImportKind kind, List<String> columns, List<Violation> violations);

  /** A file, read as a table or refused. */
  sealed interface Opened {
    /**
     * The whole file is refused: it is no table, it has a spreadsheet's own format or another
     * encoding, or its heading misses a column.
     */
    record Refused(List<CellProblem> problems) implements Opened {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /** {@code columns} are the names in the heading, as they are in the file. */
    record Ready(List<String> columns, Iterator<TableLine> lines) implements Opened {
      public Ready {
        columns = List.copyOf(columns);
      }
    }
  }
}
