package org.replyby.model;

import java.time.Instant;

/**
 * A file that belongs to a matter, such as the PDF of a letter: what staff said of it when they
 * asked to add it, and whether it came. A {@link Document} is what a letter says; this is its
 * paper.
 */
public record Attachment(
    AttachmentId id,
    String title,
    FileType type,
    AttachmentSubject subject,
    Entered entered,
    AttachmentState state) {
  /** The same in another state. */
  public Attachment in(AttachmentState another) {
    return new Attachment(id, title, type, subject, entered, another);
  }

  /** The same as a person sees it at a moment: a file that did not come is missed only then. */
  public Attachment asOf(Instant now) {
    return state instanceof AttachmentState.Waiting waiting && waiting.isOver(now)
        ? in(new AttachmentState.NotReceived(waiting.since()))
        : this;
  }

  /** The same under another title. */
  public Attachment titled(String another) {
    return new Attachment(id, another, type, subject, entered, state);
  }

  /** Whether somebody asked for the same. */
  public boolean saysTheSameAs(Attachment other) {
    return title.equals(other.title) && type == other.type && subject.equals(other.subject);
  }
}
