package org.replyby.calculator;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Span;

/** In what a period is stated. */
public enum Unit {
  CALENDAR_DAYS(Span.Days.MOST, ChronoUnit.DAYS),
  BUSINESS_DAYS(Span.WorkingDays.MOST, ChronoUnit.DAYS),
  HOURS(Span.Hours.MOST, ChronoUnit.HOURS),
  WEEKS(Span.Weeks.MOST, ChronoUnit.WEEKS),
  MONTHS(Span.Months.MOST, ChronoUnit.MONTHS),
  YEARS(Span.Years.MOST, ChronoUnit.YEARS);

  private static final Map<String, Unit> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Unit::code, Function.identity()));

  private final int most;
  private final ChronoUnit ofClock;
  private final String code = name().toLowerCase(Locale.ROOT);

  Unit(int most, ChronoUnit ofClock) {
    this.most = most;
    this.ofClock = ofClock;
  }

  /** As calendar_days. */
  public String code() {
    return code;
  }

  public static @Nullable Unit find(String code) {
    return BY_CODE.get(code);
  }

  /** The most units that a period can have. */
  public int most() {
    return most;
  }

  /** A period of so many, from 1 to {@link #most}. */
  public Span span(int count) {
    return switch (this) {
      case CALENDAR_DAYS -> new Span.Days(count);
      case BUSINESS_DAYS -> new Span.WorkingDays(count);
      case HOURS -> new Span.Hours(count);
      case WEEKS -> new Span.Weeks(count);
      case MONTHS -> new Span.Months(count);
      case YEARS -> new Span.Years(count);
    };
  }

  public static Unit of(Span span) {
    return switch (span) {
      case Span.Days _ -> CALENDAR_DAYS;
      case Span.WorkingDays _ -> BUSINESS_DAYS;
      case Span.Hours _ -> HOURS;
      case Span.Weeks _ -> WEEKS;
      case Span.Months _ -> MONTHS;
      case Span.Years _ -> YEARS;
    };
  }

  /** Roughly where a period before a moment ends: no closed day is looked at. */
  LocalDateTime before(LocalDateTime moment, int count) {
    return moment.minus(count, ofClock);
  }
}
