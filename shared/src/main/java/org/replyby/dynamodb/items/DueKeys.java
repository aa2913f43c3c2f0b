package org.replyby.dynamodb.items;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Severity;

/** The due index's attributes: sparse, so an item without a next moment is not in it. */
public final class DueKeys {
  public static final String INDEX = "due";
  public static final String PARTITION = "duePartition";
  public static final String AT = "dueAt";
  static final String URGENT = "due#urgent";

  /** The number of partitions for what is not urgent; each takes 1,000 write units a second. */
  public static final int SHARDS = 4;

  private DueKeys() {}

  public static Row in(Row row, String id, @Nullable Instant nextMoment) {
    return nextMoment == null ? row : row.text(PARTITION, shard(id)).moment(AT, nextMoment);
  }

  public static Row in(Row row, String id, Severity severity, @Nullable Instant nextMoment) {
    return nextMoment == null
        ? row
        : row.text(PARTITION, partition(id, severity)).moment(AT, nextMoment);
  }

  public static String partition(String id, Severity severity) {
    return severity == Severity.URGENT ? URGENT : shard(id);
  }

  /** The partition to read at this place in the order, which starts with the urgent one. */
  public static String partition(int place) {
    return place == 0 ? URGENT : "due#" + (place - 1);
  }

  private static String shard(String id) {
    return "due#" + Math.floorMod(id.hashCode(), SHARDS);
  }
}
