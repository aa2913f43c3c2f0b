package org.replyby.model.exports;

import java.time.Duration;
import java.time.Instant;

/** Whether the file is written. */
public sealed interface ExportState {
  /** It will be, within minutes. */
  record Waiting() implements ExportState {}

  /**
   * It was written {@code at}, and {@code version} is its version in the bucket. {@code sha256} is
   * of the whole file, and {@code papers} is the number of papers in it.
   */
  record Ready(Instant at, long bytes, String sha256, String version, int papers)
      implements ExportState {
    /** The bucket deletes it then. */
    public Instant until() {
      return at.plus(KEPT);
    }
  }

  /** It cannot be written. */
  record Failed(Instant at, Why why) implements ExportState {}

  /** The bucket's own rule in template.yaml says the same. */
  Duration KEPT = Duration.ofDays(7);

  /** Why a file cannot be written. */
  enum Why {
    /** The record has more text than a function has room for. */
    TOO_LONG,
    /** The docket has an entry that cannot be read. */
    UNREADABLE,
    /** A paper is not the file whose hash is on the docket, or is gone. */
    ALTERED,
    /** It was tried several times. */
    FAULT
  }
}
