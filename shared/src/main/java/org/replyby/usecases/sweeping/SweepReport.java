package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;

/** What one sweep found due, and what it did about it. Filled while the sweep runs. */
public final class SweepReport {
  /** What a sweep did, in counts. */
  public enum Did {
    FIRED,
    DISPATCHED,
    CHECKED,
    SETTLED,
    RECALCULATED,
    DIGESTED,
    POSTPONED,
    LEFT
  }

  private final Instant now;
  private final Map<Did, Integer> done = new EnumMap<>(Did.class);
  private Instant oldest;
  private int items;

  SweepReport(Instant now) {
    this.now = now;
    this.oldest = now;
  }

  /** The moment of the sweep: the same one for everything that it looks at. */
  public Instant now() {
    return now;
  }

  public int count(Did did) {
    return done.getOrDefault(did, 0);
  }

  /** How many items it found due. */
  public int items() {
    return items;
  }

  /** How long the longest overdue item had waited; zero if nothing was due. */
  public Duration lag() {
    return Duration.between(oldest, now);
  }

  void saw(DueIndex.Key key) {
    items++;
    var moment = moment(key);
    oldest = moment.isBefore(oldest) ? moment : oldest;
  }

  /** An item that cannot be read counts as now: it is handled, or postponed, like any other. */
  private Instant moment(DueIndex.Key key) {
    try {
      return Instant.parse(key.moment());
    } catch (DateTimeParseException noMoment) {
      return now;
    }
  }

  void did(Did did) {
    did(did, 1);
  }

  void did(Did did, int times) {
    done.merge(did, times, Integer::sum);
  }
}
