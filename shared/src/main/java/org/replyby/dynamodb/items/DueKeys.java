package org.replyby.dynamodb.items;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Severity;

/**
 * The attributes of the due index. It is sparse: an item without a next moment is not in it. One
 * write puts an item into both halves, so neither can be missing: the queue of its city, which
 * holds the whole item, and the small index, which says only which queues hold something due.
 */
public final class DueKeys {
  /** The queues: two for each city, for what is urgent and for the rest. */
  public static final String INDEX = "due";

  public static final String PARTITION = "duePartition";

  /** The small index: the keys of what is due, and the queue that holds it. */
  public static final String CITIES = "due-cities";

  public static final String SHARD = "dueShard";

  /** The sort key of both. */
  public static final String AT = "dueAt";

  /** The number of partitions of the small index; each takes 1,000 write units a second. */
  public static final int SHARDS = 4;

  private static final String URGENT = "#urgent";

  private DueKeys() {}

  public static Row in(Row row, JurisdictionId city, @Nullable Instant nextMoment) {
    return in(row, city, Severity.NOTICE, nextMoment);
  }

  public static Row in(
      Row row, JurisdictionId city, Severity severity, @Nullable Instant nextMoment) {
    return nextMoment == null
        ? row
        : row.text(PARTITION, queue(city.value(), severity == Severity.URGENT))
            .text(SHARD, shard(Math.floorMod(city.value().hashCode(), SHARDS)))
            .moment(AT, nextMoment);
  }

  /** What an item loses when it leaves the due index. */
  public static String[] all() {
    return new String[] {PARTITION, SHARD, AT};
  }

  public static String queue(String city, boolean isUrgent) {
    return isUrgent ? city + URGENT : city;
  }

  public static boolean isUrgent(String queue) {
    return queue.endsWith(URGENT);
  }

  public static String city(String queue) {
    return isUrgent(queue) ? queue.substring(0, queue.length() - URGENT.length()) : queue;
  }

  /** The partitions of the small index are numbered from 0. */
  public static String shard(int number) {
    return "due#" + number;
  }
}
