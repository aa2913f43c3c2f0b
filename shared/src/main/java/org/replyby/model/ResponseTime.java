package org.replyby.model;

import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;

/** When a letter wants its answer. */
public sealed interface ResponseTime {
  /** On or before a date. */
  record On(DueOn due) implements ResponseTime {}

  /** Within a period that starts on the letter's date, or on its receipt if the letter says so. */
  record Within(Span span, CountedFrom from) implements ResponseTime {
    public Within {
      if (span.unit() == Unit.HOURS) {
        throw new IllegalArgumentException("no rule counts the hours of a letter");
      }
    }
  }
}
