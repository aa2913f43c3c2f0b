package org.replyby.model;

import java.time.Instant;

/** Whether a file came, and whether it was kept. */
public sealed interface AttachmentState {
  /** It may still come. */
  record Waiting() implements AttachmentState {}

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
