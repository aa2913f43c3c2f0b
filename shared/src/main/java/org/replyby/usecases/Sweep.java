package org.replyby.usecases;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.ToSend;

/**
 * Looks once at everything whose moment has come: fires rungs, sends what the stream did not,
 * brings subscriptions into agreement with SNS, and settles outcomes on the docket. An item that
 * cannot be handled is put off and reported; it never stops the rest.
 */
public final class Sweep {
  private static final Duration POSTPONED_BY = Duration.ofMinutes(5);

  /** No new item is begun in the last seconds of an invocation. */
  static final Duration RESERVE = Duration.ofSeconds(8);

  private final DueIndex index;
  private final AdvanceDeadline advance;
  private final DispatchAlert dispatch;
  private final CheckSubscriptions check;
  private final SettleAlerts settle;
  private final ContinueRecount recount;
  private final WriteDigest digest;
  private final InstantSource clock;
  private final Journal journal;

  public Sweep(
      DueIndex index,
      AdvanceDeadline advance,
      DispatchAlert dispatch,
      CheckSubscriptions check,
      SettleAlerts settle,
      ContinueRecount recount,
      WriteDigest digest,
      InstantSource clock,
      Journal journal) {
    this.index = index;
    this.advance = advance;
    this.dispatch = dispatch;
    this.check = check;
    this.settle = settle;
    this.recount = recount;
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
    RECOUNTED,
    DIGESTED,
    POSTPONED,
    LEFT
  }

  /**
   * One pass over the due index, the urgent partition first: rungs and subscriptions as they are
   * found, then outcomes onto the docket, then what is still to be sent.
   */
  public Map<Did, Integer> sweep(TimeLeft timeLeft) {
    var now = Moments.now(clock);
    var done = new EnumMap<Did, Integer>(Did.class);
    var sendings = new ArrayList<DueIndex.Due.DueToSend>();
    for (int shard = 0; shard < index.shards(); shard++) {
      String after = null;
      do {
        after = page(shard, now, after, sendings, done, timeLeft);
      } while (after != null && timeLeft.now().compareTo(RESERVE) > 0);
    }
    settle(sendings, now, done);
    send(sendings, now, done, timeLeft);
    return done;
  }

  private @Nullable String page(
      int shard,
      Instant now,
      @Nullable String after,
      List<DueIndex.Due.DueToSend> sendings,
      Map<Did, Integer> done,
      TimeLeft timeLeft) {
    var page = index.due(shard, now, after);
    for (var due : page.items()) {
      if (due instanceof DueIndex.Due.DueToSend sending) {
        sendings.add(sending);
      } else {
        unlessTooLate(
            timeLeft,
            done,
            () -> guarded(due.key(), now, done, () -> handle(due, now, done, timeLeft)));
      }
    }
    return page.next();
  }

  private void handle(DueIndex.Due due, Instant now, Map<Did, Integer> done, TimeLeft timeLeft) {
    switch (due) {
      case DueIndex.Due.DueDeadline(var key, var deadline) -> {
        if (advance.advance(deadline, now)) {
          count(done, Did.FIRED);
        }
      }
      case DueIndex.Due.DueRecount(var key, var job) ->
          done.merge(Did.RECOUNTED, recount.go(job, now, timeLeft), Integer::sum);
      case DueIndex.Due.DueDigest(var key, var jurisdiction) -> {
        if (digest.write(jurisdiction, now)) {
          count(done, Did.DIGESTED);
        }
      }
      case DueIndex.Due.DueOfficial(var key, var official) -> {
        check.check(official, CheckSubscriptions.Depth.DUE);
        count(done, Did.CHECKED);
      }
      case DueIndex.Due.DueToSend sending ->
          throw new IllegalStateException("what is to be sent is handled together");
      case DueIndex.Due.Unreadable(var key, var why) -> throw new IllegalStateException(why);
    }
  }

  /** Last, because the pace of emails can take all the time there is. */
  private void send(
      List<DueIndex.Due.DueToSend> sendings,
      Instant now,
      Map<Did, Integer> done,
      TimeLeft timeLeft) {
    for (var due : sendings) {
      if (!due.toSend().state().isFinal()) {
        unlessTooLate(
            timeLeft,
            done,
            () -> guarded(due.key(), now, done, () -> send(due.toSend(), done, timeLeft)));
      }
    }
  }

  private void send(ToSend wanted, Map<Did, Integer> done, TimeLeft timeLeft) {
    var left = dispatch.dispatch(wanted, timeLeft) == DispatchAlert.Result.LEFT_DUE;
    count(done, left ? Did.LEFT : Did.DISPATCHED);
  }

  private static void unlessTooLate(TimeLeft timeLeft, Map<Did, Integer> done, Runnable handling) {
    if (timeLeft.now().compareTo(RESERVE) > 0) {
      handling.run();
    } else {
      count(done, Did.LEFT);
    }
  }

  private void settle(List<DueIndex.Due.DueToSend> sendings, Instant now, Map<Did, Integer> done) {
    for (var part : Settling.parts(sendings)) {
      guarded(
          part.key(),
          now,
          done,
          () -> {
            if (settle.settle(part.matter(), part.alerts(), now)) {
              done.merge(Did.SETTLED, part.alerts().size(), Integer::sum);
            }
          });
    }
  }

  /** One item's fault is that item's alone. The journal names where it lies, not what it says. */
  @SuppressWarnings("CatchingUnchecked")
  private void guarded(DueIndex.Key key, Instant now, Map<Did, Integer> done, Runnable handling) {
    try {
      handling.run();
    } catch (RuntimeException fault) {
      count(done, Did.POSTPONED);
      journal.note(
          "item.postponed",
          Map.of(
              "partition", key.partition(),
              "sort", key.sort(),
              "fault", fault.getClass().getName()));
      postpone(key, now);
    }
  }

  /** An item that cannot even be put off stays due; the others still get their turn. */
  @SuppressWarnings("CatchingUnchecked")
  private void postpone(DueIndex.Key key, Instant now) {
    try {
      index.postpone(key, now.plus(POSTPONED_BY));
    } catch (RuntimeException fault) {
      journal.note(
          "item.not-postponed",
          Map.of(
              "partition", key.partition(),
              "sort", key.sort(),
              "fault", fault.getClass().getName()));
    }
  }

  private static void count(Map<Did, Integer> done, Did did) {
    done.merge(did, 1, Integer::sum);
  }
}
