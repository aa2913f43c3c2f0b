package org.replyby.usecases.importing;

import java.util.List;

/** Writes the table that goes back to people: its cells, what is wrong, and what is on record. */
public interface TableBack {
  Sheet begin(List<String> columns);

  /** A table being written. */
  interface Sheet {
    /**
     * A line with its problems, and the id of what it put on record: an empty text if there is
     * none.
     */
    void add(List<String> cells, String problems, String id);

    byte[] csv();
  }
}
