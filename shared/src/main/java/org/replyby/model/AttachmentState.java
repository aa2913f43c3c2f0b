package org.replyby.model;

import java.time.Duration;
import java.time.Instant;

/** Whether a file came, and whether it was kept. */
public sealed interface AttachmentState {
  /** A form for a file can be had for so long after somebody asked, and is good for as long. */
  Duration FORM = Duration.ofMinutes(15);

  /** It may still come: {@code since} is when somebody last asked to send it. */
  record Waiting(Instant since) implements AttachmentState {
    /** Whether a form can be had; later, somebody has to ask anew. */
    public boolean takesForm(Instant now) {
      return now.isBefore(since.plus(FORM));
    }

    /** Whether no form can be good any more. */
    public boolean isOver(Instant now) {
      return !now.isBefore(since.plus(FORM).plus(FORM));
    }
  }

  /**
   * None came as long as a form was good. It is on record as one that waits: a late file is kept.
   */
  record NotReceived(Instant since) implements AttachmentState {}

  /** It came, and the docket has its hash: {@code object} and {@code version} say where it is. */
  record Kept(Instant at, String sha256, long bytes, String object, String version)
      implements AttachmentState {}

  /**
   * It was kept, and is not shown any more, because it belongs to another matter or should not be
   * there. The docket still has its hash, and the store still has the file.
   */
  record Withdrawn(Kept file, Voiding withdrawal) implements AttachmentState {}

  /** It came and was removed. */
  record Refused(Instant at, Why why) implements AttachmentState {}

  /** Why a file is not kept. */
  enum Why {
    EMPTY,
    TOO_LARGE,
    OTHER_TYPE
  }
}
