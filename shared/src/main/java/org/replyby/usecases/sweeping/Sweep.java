package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.DispatchMessage;
import org.replyby.usecases.dispatching.Dispatched;
import org.replyby.usecases.dispatching.SettleAlerts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.run.TimeLeft;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.SnsCheck;
import org.replyby.usecases.sweeping.SweepReport.Did;

/**
 * Looks once at everything whose moment has come: fires rungs, sends what the stream did not,
 * brings subscriptions into agreement with SNS, and settles outcomes on the docket. An item that
 * cannot be handled is postponed and reported; it never stops the rest.
 */
public final class Sweep {
  private final DueIndex index;
  private final AdvanceDeadline advance;
  private final DispatchMessage dispatch;
  private final CheckSubscriptions check;
  private final SettleAlerts settle;
  private final ContinueRecalculation recalculation;
  private final WriteDigest digest;
  private final InstantSource clock;
  private final Journal journal;
  private final FaultyItems faulty;

  public Sweep(
      DueIndex index,
      AdvanceDeadline advance,
      DispatchMessage dispatch,
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
    this.faulty = new FaultyItems(index, journal);
  }

  /**
   * Rounds over the due index, in which each city has one turn: rungs and subscriptions as they are
   * found, then outcomes onto the docket, then some of what is still to be sent. Most sweeps are
   * one round; after a burst, the next one also finds what has become due meanwhile. The journal's
   * line at the end is the heartbeat: without it, no sweep finished.
   */
  public SweepReport sweep(TimeLeft timeLeft) {
    var report = new SweepReport(Moments.now(clock));
    var turns = new Turns(index, report.now());
    var waiting = new Waiting();
    do {
      round(turns, waiting, report, timeLeft);
    } while ((turns.isUnread() || waiting.size() > 0) && timeLeft.allowsAnother());
    report.did(Did.LEFT, waiting.size());
    CityBacklogs.note(journal, report);
    return report;
  }

  private void round(Turns turns, Waiting waiting, SweepReport report, TimeLeft timeLeft) {
    var now = Moments.now(clock);
    var ended = new ArrayList<DueIndex.Due.DueToSend>();
    var queues = turns.round(now);
    report.saw(queues);
    for (var queue : queues) {
      for (var due : turns.next(queue, now)) {
        if (due instanceof DueIndex.Due.DueToSend sending) {
          if (sending.toSend().state().isFinal()) {
            ended.add(sending);
          } else {
            waiting.add(sending);
          }
        } else {
          unlessTooLate(
              timeLeft,
              report,
              () -> faulty.guard(due.key(), report, () -> handle(due, now, report, timeLeft)));
        }
      }
    }
    settle(ended, report);
    send(waiting.round(), report, timeLeft);
  }

  private void handle(DueIndex.Due due, Instant now, SweepReport report, TimeLeft timeLeft) {
    switch (due) {
      case DueIndex.Due.DueDeadline(var key, var deadline) -> {
        if (advance.advance(deadline, now)) {
          report.did(Did.FIRED);
        }
      }
      case DueIndex.Due.DueRecalculation(var key, var job) ->
          report.did(Did.RECALCULATED, recalculation.go(job, now, timeLeft));
      case DueIndex.Due.DueDigest(var key, var jurisdiction) -> {
        if (digest.write(jurisdiction, now)) {
          report.did(Did.DIGESTED);
        }
      }
      case DueIndex.Due.DueOfficial(var key, var official) -> {
        check.check(official, SnsCheck.DUE);
        report.did(Did.CHECKED);
      }
      case DueIndex.Due.DueToSend sending ->
          throw new IllegalStateException("what is to be sent is handled together");
      case DueIndex.Due.Unreadable(var key, var why) -> throw new IllegalStateException(why);
    }
  }

  /** Last, because the pace of emails can take all the time that is left. */
  private void send(
      List<List<DueIndex.Due.DueToSend>> messages, SweepReport report, TimeLeft timeLeft) {
    for (var message : messages) {
      var rows = message.stream().map(DueIndex.Due.DueToSend::toSend).toList();
      unlessTooLate(
          timeLeft,
          report,
          () ->
              faulty.guard(
                  message.getFirst().key(), report, () -> dispatch(rows, report, timeLeft)));
    }
  }

  private void dispatch(List<ToSend> message, SweepReport report, TimeLeft timeLeft) {
    for (var result : dispatch.dispatch(message, timeLeft)) {
      report.did(result == Dispatched.LEFT_DUE ? Did.LEFT : Did.DISPATCHED);
    }
  }

  private static void unlessTooLate(TimeLeft timeLeft, SweepReport report, Runnable handling) {
    if (timeLeft.allowsAnother()) {
      handling.run();
    } else {
      report.did(Did.LEFT);
    }
  }

  private void settle(List<DueIndex.Due.DueToSend> sendings, SweepReport report) {
    for (var part : FinalOutcomes.parts(sendings)) {
      faulty.guard(
          part.key(),
          report,
          () -> {
            if (settle.settle(part.matter(), part.alerts(), report.now())) {
              report.did(Did.SETTLED, part.alerts().size());
            }
          });
    }
  }
}
