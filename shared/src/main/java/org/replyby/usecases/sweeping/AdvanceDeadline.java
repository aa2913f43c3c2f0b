package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.plan.Rung;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Journal;

/**
 * Fires the rung whose moment has come: one read and one query, then one transaction that sets the
 * next moment, writes an alert for each official who is told, and appends to the docket. Rungs
 * missed during an outage become one alert, the most urgent, which says so. A rung replaces what is
 * unacknowledged before it, and waits for an acknowledgment in its place.
 */
public final class AdvanceDeadline {
  private static final String BY = "deadline-sweep";

  private final Docket docket;
  private final Journal journal;
  private final Escalate escalate;
  private final EndStay endStay;
  private final RemindToConfirm remind;

  public AdvanceDeadline(Docket docket, Journal journal) {
    this.docket = docket;
    this.journal = journal;
    this.escalate = new Escalate(docket, journal);
    this.endStay = new EndStay(docket);
    this.remind = new RemindToConfirm(docket, journal);
  }

  /**
   * Whether a rung fired, or an escalation step was taken where no rung is due, since a rung tells
   * more, or, besides either, attorneys were reminded to confirm the date. If not, another sweep
   * was faster, or nothing was due any more.
   */
  public boolean advance(Deadline found, Instant now) {
    var told = rungOrStep(found, now);
    return remind.step(found, told, now) || told;
  }

  private boolean rungOrStep(Deadline found, Instant now) {
    var moment = found.plan().next();
    if (moment == null || moment.isAfter(now)) {
      return escalate.step(found, now);
    }
    var read = DeadlineWithHead.of(docket, found);
    if (read.isEmpty()) {
      throw new IllegalStateException("the deadline's matter is not on record");
    }
    var plan = ReminderPlan.of(found, read.get().file().calendar());
    var passed = passed(found, moment, plan.between(toldUntil(found), now));
    if (passed.isEmpty()) {
      return replan(found, plan.next(now).map(Rung::at).orElse(null));
    }
    if (EndStay.isDue(found, passed.getLast())) {
      return endStay.end(read.get(), now);
    }
    return fire(read.get(), passed, plan.next(now).map(Rung::at).orElse(null), now);
  }

  private static Instant toldUntil(Deadline found) {
    var told = found.plan().last();
    return told == null ? found.plan().from() : told.at();
  }

  /** A day was closed or opened since the moment was set, and its rung is on another day now. */
  private boolean replan(Deadline found, @Nullable Instant next) {
    docket.commit(List.of(new Write.ChangedDeadline(found, found.replanned(next))));
    return false;
  }

  /** A deadline started along with its demand's main one begins with its opening alert. */
  private static List<Rung> passed(Deadline found, Instant moment, List<Rung> climbed) {
    if (found.plan().version() > 1 || !moment.equals(found.plan().from())) {
      return climbed;
    }
    var opening = AtOnce.opening(found.kind(), found.dueDate(), found.plan().from());
    return Stream.concat(Stream.of(opening), climbed.stream()).toList();
  }

  private boolean fire(
      DeadlineWithHead read, List<Rung> passed, @Nullable Instant next, Instant now) {
    var deadline = read.deadline();
    var over = passed.subList(0, passed.size() - 1);
    var remarks = new ArrayList<>(Remarks.passedOver(over, read.zone()));
    remarks.addAll(Remarks.acknowledged(deadline.plan().known(), read.zone()));
    var newAlerts = NewAlerts.of(deadline, passed.getLast(), read.file(), remarks, now);
    var told =
        newAlerts.lastRung(
            deadline, read.file().escalation(), deadline.plan().isUnacknowledged(), now);
    var chain =
        Chain.of(read.head())
            .append(now, BY, EntryKind.RUNG_FIRED, details(deadline, newAlerts, passed));
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(deadline, deadline.waitingUntil(next, told)));
    writes.addAll(newAlerts.writes());
    if (!(docket.commit(writes) instanceof Commit.Done)) {
      return false;
    }
    if (newAlerts.reach().isNobody()) {
      journal.note("rung.nobody-to-tell", Map.of("deadline", deadline.id().toString()));
    }
    return true;
  }

  private static Map<String, String> details(
      Deadline deadline, NewAlerts newAlerts, List<Rung> passed) {
    var details = Details.of(deadline);
    details.put(Details.PLAN, Integer.toString(deadline.plan().version()));
    details.put(Details.RUNG, newAlerts.rung().key());
    if (passed.size() > 1) {
      details.put(
          Details.INSTEAD_OF,
          passed.subList(0, passed.size() - 1).stream()
              .map(Rung::key)
              .collect(Collectors.joining(" ")));
    }
    newAlerts.addTo(details);
    return details;
  }
}
