package org.replyby.deadlines;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which a period is stated. Weeks, months and years are added by the calendar; if the
 * last month is too short for the day, the period ends with that month.
 */
public enum Unit {
  CALENDAR_DAYS("day", 36_525, ChronoUnit.DAYS),

  /** Only the days on which an office or court is open count. */
  BUSINESS_DAYS("working day", 25_000, ChronoUnit.DAYS),

  /** Elapsed hours; clock changes make no difference. */
  HOURS("hour", 876_600, ChronoUnit.HOURS),
  WEEKS("week", 5_218, ChronoUnit.WEEKS),
  MONTHS("month", 1_200, ChronoUnit.MONTHS),
  YEARS("year", 100, ChronoUnit.YEARS);

  private static final Map<String, Unit> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Unit::code, Function.identity()));

  private final String word;
  private final int most;
  private final ChronoUnit ofClock;
  private final String code = name().toLowerCase(Locale.ROOT);

  Unit(String word, int most, ChronoUnit ofClock) {
    this.word = word;
    this.most = most;
    this.ofClock = ofClock;
  }

  /** The singular for a sentence, such as "working day". */
  public String word() {
    return word;
  }

  /** For example calendar_days. */
  public String code() {
    return code;
  }

  public static @Nullable Unit find(String code) {
    return BY_CODE.get(code);
  }

  /** The most units that a period can have: 100 years of them. */
  public int most() {
    return most;
  }

  /** Roughly where a period before a moment ends; ignores closed days. */
  public LocalDateTime before(LocalDateTime moment, int count) {
    return moment.minus(count, ofClock);
  }
}
