package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * A city attorney's word that the date of a deadline is right: which official, under the name and
 * role that the official had then, which reading, and a note. {@code entered} is when it was put on
 * record, and by whom. If {@code privileged}, its reason and its note reach no alert. It moves no
 * alarm, and it ends once the date or its explanation changes.
 */
public record Confirmation(
    OfficialId official,
    String name,
    String role,
    Reading reading,
    @Nullable String note,
    Entered entered,
    boolean privileged) {
  /** Which of the two dates the attorney takes to be the right one. */
  public sealed interface Reading {
    /** The dates as they are: the safe date is the one to keep. */
    record AsCounted() implements Reading {}

    /** The later date is the right one, with the attorney's reason. */
    record Later(String reason) implements Reading {}
  }

  /** Whether another confirmation says the same, no matter who entered it and when. */
  public boolean saysTheSameAs(Confirmation other) {
    return equals(
        new Confirmation(
            other.official,
            other.name,
            other.role,
            other.reading,
            other.note,
            entered,
            other.privileged));
  }
}
