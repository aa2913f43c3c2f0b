package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Closed days that follow each other, and what closes them, in one clause. */
record ClosedRun(ClosedDays closed, Predicate<ClosureKind> wanted) {
  private static final String WEEKEND = "a weekend";

  /**
   * For example "December 13 is a Sunday", or "September 1 to September 3 are closed: a weekend,
   * Labor Day (5 U.S.C. 6103(a))". Both days are included.
   */
  String words(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Words.brief(first) + " is " + cited(first);
    }
    var why = new LinkedHashSet<String>();
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      why.add(isOfWeekend(day, first, last) ? WEEKEND : cited(day));
    }
    var are = why.size() == 1 && why.contains(WEEKEND) ? " are " : " are closed: ";
    return Words.brief(first) + " to " + Words.brief(last) + are + String.join(", ", why);
  }

  /** The clause for a closed day and those before it that are closed too. */
  String upTo(LocalDate last) {
    var first = last;
    while (closure(first.minusDays(1)) != null) {
      first = first.minusDays(1);
    }
    return words(first, last);
  }

  /**
   * Whether the day is a Saturday or Sunday, and the other day of its weekend is in the run too.
   */
  private boolean isOfWeekend(LocalDate day, LocalDate first, LocalDate last) {
    var closure = closure(day);
    if (closure == null || closure.kind() != ClosureKind.WEEKEND) {
      return false;
    }
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.isBefore(last) : day.isAfter(first);
  }

  private String cited(LocalDate day) {
    var closure = closure(day);
    return closure == null ? "closed" : closure.cited();
  }

  private @Nullable Closure closure(LocalDate day) {
    return closed.first(day, wanted);
  }
}
