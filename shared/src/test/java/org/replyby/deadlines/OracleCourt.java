package org.replyby.deadlines;

import java.time.LocalTime;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A court of the oracle, by rule 9 of how deadlines are counted: when its clerk's office closes for
 * paper, or when electronic filing ends by its local rule, and when its counter closes; null if not
 * known.
 */
record OracleCourt(
    @Nullable LocalTime clerk,
    @Nullable LocalTime localRule,
    @Nullable LocalTime counter,
    boolean opensCase) {
  /** One in three closes with its clerk's office. */
  static OracleCourt random(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? new OracleCourt(hour(random, 15), null, null, false)
        : new OracleCourt(
            null,
            random.nextBoolean() ? null : hour(random, 16),
            random.nextBoolean() ? null : hour(random, 14),
            random.nextBoolean());
  }

  private static LocalTime hour(RandomGenerator random, int from) {
    return LocalTime.of(from + random.nextInt(4), 30 * random.nextInt(2));
  }

  LocalTime dayEnd(boolean early) {
    if (clerk != null) {
      return clerk;
    }
    if (early) {
      return safeHour();
    }
    return localRule == null ? LocalTime.of(23, 59, 59) : localRule;
  }

  /** A fixed day ends with the court's, if it has no hour, or if the counter has to be open. */
  @Nullable LocalTime closesOnFixedDay(boolean hasNoHour) {
    return clerk == null && (opensCase || hasNoHour) ? safeHour() : null;
  }

  private LocalTime safeHour() {
    var filing = localRule == null ? LocalTime.of(17, 0) : localRule;
    var closes = counter == null ? LocalTime.of(16, 0) : counter;
    return opensCase && closes.isBefore(filing) ? closes : filing;
  }

  DayEnd forEngine() {
    return clerk == null
        ? new CourtHours(
                localRule == null ? null : Hour.filedBy(localRule, "a local rule"),
                counter == null ? null : Hour.counter(counter, "a page"))
            .dayEnd(opensCase)
        : new DayEnd.ClerkCloses(clerk);
  }
}
