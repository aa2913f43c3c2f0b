package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Counts hours, Rule 6(a)(2): from the moment of the event, every hour, with no rounding. A period
 * that would end on a closed day continues to the same time of the next open day.
 */
record Hours(ClosedDays closed, Reading reading, ZoneId zone) {

  /** Hours of a letter run through closed days and end where they end. */
  Trail forward(Setting.Forward setting) {
    return switch (setting.convention()) {
      case Convention.Rule6() -> counted(setting.trigger(), setting.span(), Direction.FORWARD);
      case Convention.AsWritten(var instrument, var authority) -> {
        var trail = new Trail();
        var start = start(trail, setting.trigger(), authority);
        count(trail, start, setting.span(), Direction.FORWARD, authority);
        yield trail
            .notRolled("nothing in " + instrument + " rolls it forward", authority)
            .startedAt(start);
      }
    };
  }

  Trail counted(Trigger trigger, Span span, Direction direction) {
    var trail = new Trail();
    var start = start(trail, trigger, Law.HOURS_A);
    roll(trail, count(trail, start, span, direction, Law.HOURS_B), direction);
    return trail;
  }

  private static ZonedDateTime count(
      Trail trail, ZonedDateTime start, Span span, Direction direction, String authority) {
    var end = start.plusHours(direction.signed(span.count()));
    var across =
        start.getOffset().equals(end.getOffset()) ? "" : " across the change of the clocks";
    trail.to(
        end,
        Words.count(span)
            + (direction == Direction.FORWARD ? " later" : " before")
            + ", every hour counted"
            + across
            + ", is "
            + Words.moment(end),
        authority);
    return end;
  }

  private ZonedDateTime start(Trail trail, Trigger trigger, String authority) {
    var time = trigger.time();
    if (time == null) {
      throw new IllegalArgumentException("hours are counted from a moment");
    }
    var start = at(trigger.date(), time);
    trail.to(
        start,
        "hours are counted at once from " + trigger.event() + ", " + Words.moment(start),
        authority);
    sayIfClocksChange(trail, trigger.date(), time, start);
    return start;
  }

  private void roll(Trail trail, ZonedDateTime end, Direction direction) {
    var roll = new Roll(closed, direction, reading);
    var forward = direction == Direction.FORWARD;
    var rule = forward ? Law.HOURS_C : Law.HOURS_BACKWARD;
    var last = end.toLocalDate();
    var day = roll.from(last);
    var moment = end;
    if (!day.equals(last)) {
      var goes =
          forward
              ? "; the period goes on to the same time of the next open day, "
              : "; the period goes back to the same time of the last open day before, ";
      moment = same(trail, end, day, roll.why(last, day) + goes, roll.authority(last, day, rule));
    }
    trail.to(moment, roll.standing(day), rule);
    if (!forward) {
      extend(trail, moment);
    }
  }

  private void extend(Trail trail, ZonedDateTime end) {
    var last = end.toLocalDate();
    var inaccessible = new Inaccessible(closed, reading);
    var open = inaccessible.extended(last);
    if (!open.equals(last)) {
      var why = inaccessible.why(last) + "the same time of the first accessible day, ";
      same(trail, end, open, why, Law.INACCESSIBLE);
    }
  }

  /** Goes to the same time of another day. */
  private ZonedDateTime same(
      Trail trail, ZonedDateTime end, LocalDate day, String why, String rule) {
    var time = end.toLocalTime();
    var moment = at(day, time);
    trail.to(moment, why + Words.moment(moment), rule);
    sayIfClocksChange(trail, day, time, moment);
    return moment;
  }

  /** An hour that the clocks skip or repeat is read as the earliest instant that it can mean. */
  ZonedDateTime at(LocalDate day, LocalTime time) {
    return EndOfDay.earliest(day.atTime(time), zone).atZone(zone);
  }

  private void sayIfClocksChange(Trail trail, LocalDate day, LocalTime time, ZonedDateTime taken) {
    if (EndOfDay.isSkippedOrRepeated(day.atTime(time), zone)) {
      trail.to(
          taken,
          "the clocks change at that hour: it is taken at the earliest instant that it can mean, "
              + Words.moment(taken),
          Law.CLOCKS);
    }
  }
}
