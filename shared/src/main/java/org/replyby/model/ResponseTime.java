package org.replyby.model;

import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/** By when a letter wants its answer. */
public sealed interface ResponseTime {
  /** On a date. */
  record On(DueOn due) implements ResponseTime {}

  /** Within a time of the letter's date, or of its receipt where it says so. */
  record Within(Span span, CountedFrom from) implements ResponseTime {
    public Within {
      if (span.unit() == Unit.HOURS) {
        throw new IllegalArgumentException("no rule counts the hours of a letter");
      }
    }
  }
}
