package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each queue was read in one sweep. A round looks again at which queues hold something, and
 * reads one turn of each, so that a city with a burst holds up another for one turn and no longer.
 */
final class Turns {
  /** How many items of a queue are read before the next queue has its turn. */
  static final int ITEMS = 50;

  private final DueIndex index;

  /** The minute of the sweep: each minute begins with another city. */
  private final long minute;

  private final Map<String, DueIndex.Key> read = new HashMap<>();
  private boolean isUnread;

  Turns(DueIndex index, Instant now) {
    this.index = index;
    this.minute = now.getEpochSecond() / Duration.ofMinutes(1).toSeconds();
  }

  /** The queues of a round, the urgent ones first. */
  List<DueIndex.Queue> round(Instant now) {
    isUnread = false;
    var queues = new ArrayList<>(index.queues(now));
    queues.sort(
        Comparator.comparing(DueIndex.Queue::urgent)
            .reversed()
            .thenComparingInt(queue -> place(queue.city(), minute))
            .thenComparing(DueIndex.Queue::city));
    return queues;
  }

  /** Where a city comes in the order of a minute. */
  static int place(String city, long minute) {
    var mixed = (city.hashCode() * 31L + minute) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 33);
  }

  /** The next turn of a queue: what was not read in this sweep yet. */
  List<DueIndex.Due> next(DueIndex.Queue queue, Instant now) {
    var name = queue.city() + " " + queue.urgent();
    var items = index.due(queue, now, read.get(name), ITEMS);
    if (!items.isEmpty()) {
      read.put(name, items.getLast().key());
    }
    isUnread |= items.size() == ITEMS;
    return items;
  }

  /** Whether a queue held more than the turn that was read of it. */
  boolean isUnread() {
    return isUnread;
  }
}
