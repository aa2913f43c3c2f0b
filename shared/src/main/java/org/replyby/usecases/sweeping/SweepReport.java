package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
  private final Map<String, Integer> backlogs = new HashMap<>();
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

  /** How many items its first round found due. */
  public int items() {
    return items;
  }

  /** How many items its first round found due in each city. */
  Map<String, Integer> backlogs() {
    return backlogs;
  }

  /** How long the longest overdue item had waited; zero if nothing was due. */
  public Duration lag() {
    return Duration.between(oldest, now);
  }

  /** Later rounds find again what the first one left, and it is counted once. */
  void saw(List<DueIndex.Queue> queues) {
    if (items > 0) {
      return;
    }
    for (var queue : queues) {
      items += queue.waiting();
      backlogs.merge(queue.city(), queue.waiting(), Integer::sum);
      var moment = moment(queue);
      oldest = moment.isBefore(oldest) ? moment : oldest;
    }
  }

  /** A moment that cannot be read counts as now. */
  private Instant moment(DueIndex.Queue queue) {
    try {
      return Instant.parse(queue.oldest());
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
