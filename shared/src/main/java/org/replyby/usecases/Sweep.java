package org.replyby.usecases;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.DispatchAlert;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Looks once at everything whose moment has come: fires rungs, sends what the stream did not,
 * brings subscriptions into agreement with SNS, and settles outcomes on the docket. An item that
 * cannot be handled is put off and reported; it never stops the rest.
 */
public final class Sweep {
  private static final Duration POSTPONED_BY = Duration.ofMinutes(5);

  /** Until the next sweep, behind what this one did not get to. */
  private static final Duration PASSING = Duration.ofSeconds(30);

  private final DueIndex index;
  private final AdvanceDeadline advance;
  private final DispatchAlert dispatch;
  private final CheckSubscriptions check;
  private final SettleAlerts settle;
  private final ContinueRecalculation recalculation;
  private final WriteDigest digest;
  private final InstantSource clock;
  private final Journal journal;

  public Sweep(
      DueIndex index,
      AdvanceDeadline advance,
      DispatchAlert dispatch,
      CheckSubscriptions check,
      SettleAlerts settle,
      ContinueRecalculation recalculation,
      WriteDigest digest,
      InstantSource clock,
      Journal journal) {
    this.index = index;
    this.advance = advance;
    this.dispatch = dispatch;
    this.check = check;
    this.settle = settle;
    this.recalculation = recalculation;
    this.digest = digest;
    this.clock = clock;
    this.journal = journal;
  }

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

  /**
   * One pass over the due index, the urgent partition first: rungs and subscriptions as they are
   * found, then outcomes onto the docket, then what is still to be sent. The journal's line at its
   * end is the heartbeat: without it, no sweep came to its end.
   */
  public Swept sweep(TimeLeft timeLeft) {
    var swept = new Swept(Moments.now(clock));
    var sendings = new ArrayList<DueIndex.Due.DueToSend>();
    for (int shard = 0; shard < index.shards(); shard++) {
      String after = null;
      do {
        after = page(shard, after, sendings, swept, timeLeft);
      } while (after != null && timeLeft.allowsAnother());
    }
    settle(sendings, swept);
    send(sendings, swept, timeLeft);
    journal.note("sweep", Map.of("items", swept.items(), "lagSeconds", swept.lag().toSeconds()));
    return swept;
  }

  private @Nullable String page(
      int shard,
      @Nullable String after,
      List<DueIndex.Due.DueToSend> sendings,
      Swept swept,
      TimeLeft timeLeft) {
    var page = index.due(shard, swept.now(), after);
    for (var due : page.items()) {
      swept.saw(due.key());
      if (due instanceof DueIndex.Due.DueToSend sending) {
        sendings.add(sending);
      } else {
        unlessTooLate(
            timeLeft, swept, () -> guarded(due.key(), swept, () -> handle(due, swept, timeLeft)));
      }
    }
    return page.next();
  }

  private void handle(DueIndex.Due due, Swept swept, TimeLeft timeLeft) {
    switch (due) {
      case DueIndex.Due.DueDeadline(var key, var deadline) -> {
        if (advance.advance(deadline, swept.now())) {
          swept.did(Did.FIRED);
        }
      }
      case DueIndex.Due.DueRecalculation(var key, var job) ->
          swept.did(Did.RECALCULATED, recalculation.go(job, swept.now(), timeLeft));
      case DueIndex.Due.DueDigest(var key, var jurisdiction) -> {
        if (digest.write(jurisdiction, swept.now())) {
          swept.did(Did.DIGESTED);
        }
      }
      case DueIndex.Due.DueOfficial(var key, var official) -> {
        check.check(official, CheckSubscriptions.Depth.DUE);
        swept.did(Did.CHECKED);
      }
      case DueIndex.Due.DueToSend sending ->
          throw new IllegalStateException("what is to be sent is handled together");
      case DueIndex.Due.Unreadable(var key, var why) -> throw new IllegalStateException(why);
    }
  }

  /** Last, because the pace of emails can take all the time there is. */
  private void send(List<DueIndex.Due.DueToSend> sendings, Swept swept, TimeLeft timeLeft) {
    for (var due : sendings) {
      if (!due.toSend().state().isFinal()) {
        unlessTooLate(
            timeLeft,
            swept,
            () -> guarded(due.key(), swept, () -> send(due.toSend(), swept, timeLeft)));
      }
    }
  }

  private void send(ToSend wanted, Swept swept, TimeLeft timeLeft) {
    var left = dispatch.dispatch(wanted, timeLeft) == DispatchAlert.Result.LEFT_DUE;
    swept.did(left ? Did.LEFT : Did.DISPATCHED);
  }

  private static void unlessTooLate(TimeLeft timeLeft, Swept swept, Runnable handling) {
    if (timeLeft.allowsAnother()) {
      handling.run();
    } else {
      swept.did(Did.LEFT);
    }
  }

  private void settle(List<DueIndex.Due.DueToSend> sendings, Swept swept) {
    for (var part : Settling.parts(sendings)) {
      guarded(
          part.key(),
          swept,
          () -> {
            if (settle.settle(part.matter(), part.alerts(), swept.now())) {
              swept.did(Did.SETTLED, part.alerts().size());
            }
          });
    }
  }

  /** One item's fault is that item's alone. The journal names where it lies, not what it says. */
  @SuppressWarnings("CatchingUnchecked")
  private void guarded(DueIndex.Key key, Swept swept, Runnable handling) {
    try {
      handling.run();
    } catch (RuntimeException fault) {
      swept.did(Did.POSTPONED);
      journal.note(
          "item.postponed",
          Map.of(
              "partition", key.partition(),
              "sort", key.sort(),
              "fault", fault.getClass().getName()));
      postpone(key, swept.now().plus(mayPass(fault) ? PASSING : POSTPONED_BY));
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
      journal.note(
          "item.not-postponed",
          Map.of(
              "partition", key.partition(),
              "sort", key.sort(),
              "fault", fault.getClass().getName()));
    }
  }
}
