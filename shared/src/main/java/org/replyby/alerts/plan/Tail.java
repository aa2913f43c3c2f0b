package org.replyby.alerts.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.model.Reason;

/**
 * The rungs after the ladder: at 09:00 in the city's zone, the first on {@code first}, then again
 * every {@code everyDays} days, {@code most} times. If {@code workingDaysOnly}, the others are left
 * out. The n-th key is the prefix and n.
 */
record Tail(
    String prefix,
    Reason reason,
    LocalDate first,
    int everyDays,
    boolean workingDaysOnly,
    int most,
    ZoneId zone) {
  /** More than any deadline lives. */
  static final int WITHOUT_END = 1_000_000;

  static Tail daily(String prefix, Reason reason, LocalDate first, ZoneId zone) {
    return new Tail(prefix, reason, first, 1, false, WITHOUT_END, zone);
  }

  /** The n-th rung, counted from 1. */
  Rung rung(int n) {
    if (n < 1 || n > most) {
      throw new IllegalArgumentException("rungs after the ladder are counted from 1");
    }
    return new Rung(prefix + n, Ladder.at(day(n), Ladder.MORNING, zone), reason);
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
    if (Ladder.at(first, Ladder.MORNING, zone).isAfter(moment)) {
      return 0;
    }
    var day = LocalDate.ofInstant(moment, zone);
    var begun = Math.toIntExact(ChronoUnit.DAYS.between(first, day) / everyDays) + 1;
    var last = Math.min(begun, most);
    return Ladder.at(day(last), Ladder.MORNING, zone).isAfter(moment) ? last - 1 : last;
  }

  private boolean exists(int n) {
    return !workingDaysOnly || WorkingDays.isOne(day(n));
  }

  private LocalDate day(int n) {
    return first.plusDays((long) (n - 1) * everyDays);
  }
}
