package org.replyby.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A holiday as its law defines it: on which days, from when until when, and what happens if it
 * falls on a weekend. {@code until} is null while the law is in force.
 */
record Holiday(
    String name,
    HolidayRule rule,
    Observance observance,
    LocalDate from,
    @Nullable LocalDate until,
    String authority) {

  /** Which weekend days are observed on a weekday, and by what law. */
  record Observance(
      boolean saturdayOnFriday,
      String saturdayAuthority,
      boolean sundayOnMonday,
      String sundayAuthority) {
    /** 5 U.S.C. 6103(b)(1), worded for pay and leave; Executive Order 11582, section 3. */
    static final Observance FEDERAL =
        new Observance(true, "5 U.S.C. 6103(b)(1)", true, "Executive Order 11582");

    /** A state's observance, by the statute that makes the holiday. */
    static Observance of(String code, String authority) {
      return switch (code) {
        case "-" -> new Observance(false, "", false, "");
        case "saturday" -> new Observance(true, authority, false, "");
        case "sunday" -> new Observance(false, "", true, authority);
        case "both" -> new Observance(true, authority, true, authority);
        default -> throw new IllegalArgumentException("no way to observe a holiday: " + code);
      };
    }
  }

  /** The holiday's own day in a year, if it has one under its law. */
  Optional<LocalDate> in(int year) {
    return rule.in(year)
        .filter(day -> !day.isBefore(from) && (until == null || !day.isAfter(until)));
  }

  /** The weekday on which a holiday that falls on {@code day} is observed, if it is moved. */
  Optional<LocalDate> observed(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY && observance.saturdayOnFriday()) {
      return Optional.of(day.minusDays(1));
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY && observance.sundayOnMonday()
        ? Optional.of(day.plusDays(1))
        : Optional.empty();
  }

  Closure itself(ClosureKind kind) {
    return new Closure(kind, name, authority);
  }

  Closure observedOn(LocalDate day, ClosureKind kind) {
    return new Closure(
        kind,
        "the day on which " + name + " is observed",
        day.getDayOfWeek() == DayOfWeek.FRIDAY
            ? observance.saturdayAuthority()
            : observance.sundayAuthority());
  }
}
