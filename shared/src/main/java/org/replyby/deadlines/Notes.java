package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sentences about what is not known, or was decided on the safe side. */
record Notes(ClosedDays closed, Ends ends) {
  List<String> of(Setting setting, Instant due, Instant safeDue) {
    var notes = new ArrayList<String>();
    why(setting, notes);
    notes.addAll(closed.unknown());
    if (ends.dayOf(due).getYear() > FederalHolidays.VERIFIED_THROUGH) {
      notes.add(
          "Holidays after %d are computed by the law of today, which can change."
              .formatted(FederalHolidays.VERIFIED_THROUGH));
    }
    if (ends.dayOf(due).isBefore(FederalHolidays.CLOSINGS_FROM)) {
      notes.add(
          "Closings of federal offices by executive order are known only from "
              + Words.day(FederalHolidays.CLOSINGS_FROM)
              + " on.");
    }
    mayBeClosed(due, safeDue).map(Notes::mayBeClosed).forEach(notes::add);
    if (begins(setting).anyMatch(ends.dayOf(safeDue)::isBefore)) {
      notes.add("The safe day is before the period began: act at once.");
    }
    return notes;
  }

  private static void why(Setting setting, List<String> notes) {
    if (setting instanceof Setting.Unsettled unsettled) {
      notes.add(unsettled.why());
      why(unsettled.due(), notes);
    }
  }

  /** Weekdays next to Christmas Day on which the date falls, and which nothing closes so far. */
  private Stream<LocalDate> mayBeClosed(Instant due, Instant safeDue) {
    return Stream.of(safeDue, due)
        .map(ends::dayOf)
        .distinct()
        .filter(day -> day.getMonth() == Month.DECEMBER)
        .filter(day -> day.getDayOfMonth() == 24 || day.getDayOfMonth() == 26)
        .filter(day -> closed.isOpen(day) && closed.fromNoon(day).isEmpty());
  }

  private static String mayBeClosed(LocalDate day) {
    return Words.day(day)
        + " may be closed by executive order, as such a day often was: act before it.";
  }

  private static Stream<LocalDate> begins(Setting setting) {
    return switch (setting) {
      case Setting.Forward f -> Stream.of(f.trigger().date());
      case Setting.Before(var limit) -> begins(limit);
      case Setting.EarlierOf(var one, var other) -> Stream.concat(begins(one), begins(other));
      case Setting.Unsettled unsettled -> begins(unsettled.safe());
      case Setting.Fixed f -> Stream.empty();
      case Setting.Backward b -> Stream.empty();
      case Setting.Uncounted uncounted -> Stream.empty();
    };
  }
}
