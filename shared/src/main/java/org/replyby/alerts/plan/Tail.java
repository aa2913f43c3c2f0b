package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.model.Reason;

/**
 * The rungs after the ladder: at 09:00 in the city's zone, the first on {@code first}, then again
 * every {@code everyDays} days, {@code most} times. {@code days} says which of them are left out.
 * The n-th key is the prefix and n.
 */
record Tail(
    String prefix,
    Reason reason,
    LocalDate first,
    int everyDays,
    Days days,
    int most,
    CityCalendar city) {
  /** More than any deadline lives. */
  static final int WITHOUT_END = 1_000_000;

  /** A thinned tail has each day of the first week, and then one day a week. */
  private static final int WEEK = 7;

  /** Which days of a tail have a rung. */
  enum Days {
    ALL,
    OPEN_ONLY,
    THINNED
  }

  static Tail daily(String prefix, Reason reason, LocalDate first, CityCalendar city) {
    return new Tail(prefix, reason, first, 1, Days.ALL, WITHOUT_END, city);
  }

  Tail thinned() {
    return new Tail(prefix, reason, first, everyDays, Days.THINNED, most, city);
  }

  /** The n-th rung, counted from 1. */
  Rung rung(int n) {
    if (n < 1 || n > most) {
      throw new IllegalArgumentException("rungs after the ladder are counted from 1");
    }
    return new Rung(prefix + n, Ladder.at(day(n), Ladder.MORNING, city.zone()), reason);
  }

  Optional<Rung> firstAfter(Instant moment) {
    int n = since(moment) + 1;
    while (n <= most && !exists(n)) {
      n++;
    }
    return n > most ? Optional.empty() : Optional.of(rung(n));
  }

  /** The rungs of a time span, at most the last {@code limit} of them. */
  Stream<Rung> between(Instant afterExclusive, Instant untilInclusive, int limit) {
    var last = since(untilInclusive);
    var all = IntStream.rangeClosed(since(afterExclusive) + 1, last).filter(this::exists).toArray();
    return IntStream.of(all).skip(Math.max(0, all.length - limit)).mapToObj(this::rung);
  }

  /** How many rungs there can have been up to and including a moment. */
  private int since(Instant moment) {
    if (Ladder.at(first, Ladder.MORNING, city.zone()).isAfter(moment)) {
      return 0;
    }
    var day = city.dayOf(moment);
    var begun = Math.toIntExact(ChronoUnit.DAYS.between(first, day) / everyDays) + 1;
    var last = Math.min(begun, most);
    return Ladder.at(day(last), Ladder.MORNING, city.zone()).isAfter(moment) ? last - 1 : last;
  }

  private boolean exists(int n) {
    return switch (days) {
      case ALL -> true;
      case OPEN_ONLY -> city.isOpen(day(n));
      case THINNED -> n <= WEEK || n % WEEK == 0;
    };
  }

  private LocalDate day(int n) {
    return first.plusDays((long) (n - 1) * everyDays);
  }
}
