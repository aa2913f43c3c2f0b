package org.replyby.usecases.sweeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.Subscriptions;
import org.replyby.usecases.sweeping.SweepReport.Did;

/** Items that a sweep cannot handle: each is put off and reported, and the others go on. */
final class FaultyItems {
  private static final Duration POSTPONED_BY = Duration.ofMinutes(5);

  /** Until the next sweep, behind what this one did not get to. */
  private static final Duration PASSING = Duration.ofSeconds(30);

  private final DueIndex index;
  private final Journal journal;

  FaultyItems(DueIndex index, Journal journal) {
    this.index = index;
    this.journal = journal;
  }

  /** One item's fault is that item's alone. The journal names where it lies, not what it says. */
  @SuppressWarnings("CatchingUnchecked")
  void guard(DueIndex.Key key, SweepReport report, Runnable handling) {
    try {
      handling.run();
    } catch (RuntimeException fault) {
      report.did(Did.POSTPONED);
      note("item.postponed", key, fault);
      postpone(key, report.now().plus(mayPass(fault) ? PASSING : POSTPONED_BY));
    }
  }

  private boolean mayPass(RuntimeException fault) {
    return fault instanceof Subscriptions.Unavailable || index.mayPass(fault);
  }

  /** An item that cannot even be put off stays due; the others still get their turn. */
  @SuppressWarnings("CatchingUnchecked")
  private void postpone(DueIndex.Key key, Instant until) {
    try {
      index.postpone(key, until);
    } catch (RuntimeException fault) {
      note("item.not-postponed", key, fault);
    }
  }

  private void note(String event, DueIndex.Key key, RuntimeException fault) {
    journal.note(
        event,
        Map.of(
            "partition", key.partition(),
            "sort", key.sort(),
            "fault", fault.getClass().getName()));
  }
}
