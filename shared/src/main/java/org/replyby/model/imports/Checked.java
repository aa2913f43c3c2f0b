package org.replyby.model.imports;

import java.time.Instant;
import java.util.List;

/**
 * What the check of a table found. Of the good lines of letters, {@code answered} say that the
 * letter was answered, and {@code open} have a deadline that is open once they are on record. Of
 * the good lines of officials, {@code addresses} counts what may be subscribed later. {@code
 * columns} are the names in the heading, as they are in the file; empty if the check was made
 * before they were kept.
 */
public record Checked(
    Instant at,
    int lines,
    int bad,
    int open,
    int answered,
    int addresses,
    LineSet badLines,
    List<String> columns) {
  public Checked {
    columns = List.copyOf(columns);
  }

  public int good() {
    return lines - bad;
  }
}
