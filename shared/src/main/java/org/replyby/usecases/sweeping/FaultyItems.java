package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.Subscriptions;
import org.replyby.usecases.sweeping.SweepReport.Did;

/** Items that a sweep cannot handle: each is postponed and reported, and the others continue. */
final class FaultyItems {
  private static final Duration POSTPONED_BY = Duration.ofMinutes(5);

  /** Until the next sweep, after the items that this one did not reach. */
  private static final Duration PASSING = Duration.ofSeconds(30);

  private final DueIndex index;
  private final Journal journal;

  FaultyItems(DueIndex index, Journal journal) {
    this.index = index;
    this.journal = journal;
  }

  /** One item's fault stops that item alone. The journal names its place, not its content. */
  void guard(DueIndex.Key key, SweepReport report, Runnable handling) {
    Attempt.of(
        () -> {
          handling.run();
          return true;
        },
        fault -> {
          report.did(Did.POSTPONED);
          Attempt.note(journal, "item.postponed", place(key), fault);
          postpone(key, report.now().plus(mayPass(fault) ? PASSING : POSTPONED_BY));
          return false;
        });
  }

  private boolean mayPass(RuntimeException fault) {
    return fault instanceof Subscriptions.Unavailable || index.mayPass(fault);
  }

  /** An item that cannot even be postponed stays due; the others still get their turn. */
  private void postpone(DueIndex.Key key, Instant until) {
    Attempt.oneOfMany(
        journal,
        "item.not-postponed",
        place(key),
        () -> {
          index.postpone(key, until);
          return true;
        });
  }

  private static Map<String, String> place(DueIndex.Key key) {
    return Map.of("partition", key.partition(), "sort", key.sort());
  }
}
