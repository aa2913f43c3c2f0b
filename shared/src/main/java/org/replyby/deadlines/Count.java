package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** Counts days and longer units from a trigger, under one reading. */
record Count(ClosedDays closed, Reading reading) {

  Trail forward(Setting.Forward setting) {
    var trail = begun(setting.trigger(), authority(setting.convention(), Law.DAYS_A));
    switch (setting.convention()) {
      case Convention.Rule6 rule -> {
        add(
            trail,
            setting.span(),
            Direction.FORWARD,
            Law.DAYS_B,
            kind -> kind.isDayOffOfCourts(reading));
        roll(trail, Direction.FORWARD, Law.DAYS_C);
        served(trail, setting.service());
      }
      case Convention.AsWritten(var instrument, var authority) -> {
        add(
            trail,
            setting.span(),
            Direction.FORWARD,
            authority,
            kind -> kind.isDayOffOfOffices(reading));
        trail.notRolled("nothing in " + instrument + " rolls it forward", authority);
      }
    }
    return trail;
  }

  /** A closed last day moves the date back; if the clerk's office is inaccessible then, forward. */
  Trail backward(Setting.Backward setting) {
    var trail = begun(setting.trigger(), Law.DAYS_A);
    add(
        trail,
        setting.span(),
        Direction.BACKWARD,
        Law.BACKWARD,
        kind -> kind.isDayOffOfCourts(reading));
    roll(trail, Direction.BACKWARD, Law.BACKWARD);
    var last = trail.day();
    var inaccessible = new Inaccessible(closed, reading);
    var open = inaccessible.extended(last);
    if (!open.equals(last)) {
      trail.to(
          open,
          inaccessible.why(last) + "the first accessible day, " + Words.day(open),
          Law.INACCESSIBLE);
    }
    return trail;
  }

  private static String authority(Convention convention, String ofRule6) {
    return switch (convention) {
      case Convention.Rule6 rule -> ofRule6;
      case Convention.AsWritten(var instrument, var authority) -> authority;
    };
  }

  private static Trail begun(Trigger trigger, String authority) {
    return new Trail()
        .to(
            trigger.date(),
            "the day of " + trigger.event() + ", " + Words.day(trigger.date()) + ", is not counted",
            authority);
  }

  private void add(
      Trail trail,
      Span span,
      Direction direction,
      String authority,
      Predicate<ClosureKind> dayOff) {
    var from = trail.day();
    var n = direction.signed(span.count());
    switch (span.unit()) {
      case CALENDAR_DAYS -> counted(trail, span, from.plusDays(n), "every day counted", authority);
      case WEEKS -> counted(trail, span, from.plusWeeks(n), "by the calendar", longer(authority));
      case MONTHS -> byMonths(trail, span, from, n, authority);
      case YEARS -> byMonths(trail, span, from, n * 12, authority);
      case BUSINESS_DAYS ->
          counted(
              trail,
              span,
              working(from, span.count(), dayOff),
              "weekends and holidays left out",
              authority);
      case HOURS -> throw new IllegalArgumentException("hours are not counted in days");
    }
  }

  private static void byMonths(
      Trail trail, Span span, LocalDate from, long months, String authority) {
    var reached = from.plus(months, ChronoUnit.MONTHS);
    var how =
        reached.getDayOfMonth() == from.getDayOfMonth()
            ? "by the calendar"
            : "by the calendar, which has no day " + from.getDayOfMonth() + " in that month";
    counted(trail, span, reached, how, longer(authority));
  }

  private static String longer(String authority) {
    return authority.equals(Law.DAYS_B) ? Law.LONGER_UNITS : authority;
  }

  private static void counted(
      Trail trail, Span span, LocalDate reached, String how, String authority) {
    var before = reached.isBefore(trail.day());
    trail.to(
        reached,
        Words.count(span)
            + (before ? " before, " : " later, ")
            + how
            + ", is "
            + Words.day(reached),
        authority);
  }

  /** The n-th working day after a day. */
  private LocalDate working(LocalDate from, int n, Predicate<ClosureKind> dayOff) {
    var day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      if (closed.first(day, dayOff) == null) {
        left--;
      }
    }
    return day;
  }

  private void roll(Trail trail, Direction direction, String authority) {
    new Roll(closed, direction, reading).days(trail, authority);
  }

  /** Adds three days to the end of the period; the last of them can roll again. */
  private void served(Trail trail, Service service) {
    switch (service) {
      case Service.ThreeDaysAdded(var why) -> {
        var reached = trail.day().plusDays(3);
        trail.to(reached, "3 days are added for " + why + ": " + Words.day(reached), Law.SERVICE);
        roll(trail, Direction.FORWARD, Law.DAYS_C);
      }
      case Service.NothingAdded(var why, var authority) -> {
        if (!why.isEmpty()) {
          trail.to(trail.day(), why, authority);
        }
      }
    }
  }
}
