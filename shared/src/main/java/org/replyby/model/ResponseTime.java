package org.replyby.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/** By when a demand wants what it asks for. */
public sealed interface ResponseTime {
  /** On or before a date. */
  record On(DueOn due) implements ResponseTime {}

  /**
   * Within a period that starts on a day of the demand. {@code at} is the hour of that day in the
   * city from which hours run, and null for any other unit.
   */
  record Within(Span span, CountedFrom from, @Nullable LocalTime at) implements ResponseTime {
    public Within {
      if ((span.unit() == Unit.HOURS) != (at != null)) {
        throw new IllegalArgumentException("hours run from an hour, and nothing else does");
      }
    }

    public Within(Span span, CountedFrom from) {
      this(span, from, null);
    }
  }

  /** Without a day: somebody has to look at it again on {@code reviewOn}, a day in the city. */
  record NoDay(Haste haste, LocalDate reviewOn) implements ResponseTime {}

  /** From a day in the city on, until it is released: to preserve records. */
  record Standing(LocalDate since) implements ResponseTime {}

  /** What a demand says in place of a day. */
  enum Haste {
    PROMPTLY,
    AS_SOON_AS_POSSIBLE,
    FORTHWITH,

    /** It says nothing at all about when. */
    NOTHING;

    /** The most days until somebody has to look at it. */
    public int mostDays() {
      return this == FORTHWITH ? 0 : 7;
    }
  }
}
