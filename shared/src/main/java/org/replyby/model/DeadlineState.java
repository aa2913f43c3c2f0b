package org.replyby.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a deadline. "Late" is not a state: an open deadline is late once its date has
 * passed.
 */
public sealed interface DeadlineState {
  /** How a deadline was closed, or what waits for a second person to close it; null if neither. */
  default @Nullable Ending ending() {
    return switch (this) {
      case Open open -> open.waiting();
      case Ending ending -> ending;
      case Voided voided -> null;
    };
  }

  /** When it was closed; null while it is open. */
  default @Nullable Instant closedAt() {
    return switch (this) {
      case Open open -> null;
      case Ending ending -> ending.last().at();
      case Voided voided -> voided.entered().at();
    };
  }

  /**
   * Nobody has replied yet. {@code waiting} is a closing that somebody recorded and that waits for
   * a second person: until then the deadline stays open. Null if there is none.
   */
  record Open(@Nullable Ending waiting) implements DeadlineState {
    /** Nothing waits for a second person. */
    public Open() {
      this(null);
    }
  }

  /** How a person ended the deadline. {@code second} is who confirmed it, null if nobody has to. */
  sealed interface Ending extends DeadlineState {
    /** The day on which the reply went out, or the demand was withdrawn. */
    LocalDate on();

    Entered entered();

    @Nullable Entered second();

    /** The same, confirmed by a second person. */
    Ending confirmed(Entered second);

    /** Since when it counts: since the last person entered it. */
    default Entered last() {
      var second = second();
      return second == null ? entered() : second;
    }
  }

  /** The reply went out on {@code on}; recorded at {@code entered}. */
  record Met(LocalDate on, Evidence evidence, Entered entered, @Nullable Entered second)
      implements Ending {
    /** What is known of the reply is only how it went out. */
    public Met(LocalDate on, @Nullable String how, Entered entered) {
      this(on, new Evidence(null, how, null), entered, null);
    }

    @Override
    public Met confirmed(Entered by) {
      return new Met(on, evidence, entered, by);
    }
  }

  /** The demand was withdrawn on {@code on}; recorded at {@code entered}. */
  record Withdrawn(LocalDate on, String why, Entered entered, @Nullable Entered second)
      implements Ending {
    /** No second person has to confirm it. */
    public Withdrawn(LocalDate on, String why, Entered entered) {
      this(on, why, entered, null);
    }

    @Override
    public Withdrawn confirmed(Entered by) {
      return new Withdrawn(on, why, entered, by);
    }
  }

  /**
   * The deadline should never have been on record: its document is void, or was corrected to one
   * that does not start it.
   */
  record Voided(String why, Entered entered) implements DeadlineState {}
}
