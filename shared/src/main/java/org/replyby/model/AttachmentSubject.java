package org.replyby.model;

/** Which paper a file is. */
public sealed interface AttachmentSubject {
  /** The letter or subpoena itself. */
  record OfDemand(DocumentId demand) implements AttachmentSubject {}

  /** What the city sent to meet a deadline. */
  record Reply(DeadlineId deadline) implements AttachmentSubject {}

  /** Any other paper of the matter. */
  record Other() implements AttachmentSubject {}
}
