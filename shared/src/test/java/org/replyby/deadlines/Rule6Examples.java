package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Periods at a federal district court, for tests that read as the rule does. */
final class Rule6Examples {
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  static final Convention RULE_6 = new Convention.Rule6();

  /** A court where no state's holidays are known. */
  static final Forum COURT = new Forum.DistrictCourt(null, NEW_YORK, DayEnd.filed());

  static final Forum MASSACHUSETTS = new Forum.DistrictCourt("MA", NEW_YORK, DayEnd.filed());

  private Rule6Examples() {}

  static DueDate after(String trigger, Span span) {
    return after(trigger, span, COURT);
  }

  static DueDate after(String trigger, Span span, Forum forum) {
    return DueDates.of(forward(trigger, span), forum);
  }

  static DueDate after(String trigger, Span span, Closing... closings) {
    return DueDates.of(forward(trigger, span), COURT, ClosedDays.federal().with(List.of(closings)));
  }

  static DueDate before(String event, Span span, Closing... closings) {
    return DueDates.of(backward(event, span), COURT, ClosedDays.federal().with(List.of(closings)));
  }

  static Setting.Forward forward(String trigger, Span span) {
    return new Setting.Forward(trigger(trigger), span, RULE_6, Service.none());
  }

  static Setting.Backward backward(String event, Span span) {
    return new Setting.Backward(trigger(event), span);
  }

  /** A date, or a date and a time after a T. */
  static Trigger trigger(String text) {
    var date = LocalDate.parse(text.substring(0, 10));
    return new Trigger(
        "the event", date, text.length() > 10 ? LocalTime.parse(text.substring(11)) : null);
  }

  static Span days(int count) {
    return new Span(Unit.CALENDAR_DAYS, count);
  }
}
