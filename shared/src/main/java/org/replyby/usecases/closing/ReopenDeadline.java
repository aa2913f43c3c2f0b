package org.replyby.usecases.closing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Opens a closed deadline again, or takes back a closing that waits for a second person. Its date
 * is computed again, since days may have been closed meanwhile; its reminders start again under a
 * new plan, so that nothing of the old one is sent; and everyone is told. It never takes a second
 * person, nor counsel: a deadline that is open by mistake costs an alert, not a date.
 */
public final class ReopenDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public ReopenDeadline(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Deadline> reopen(
      Principal principal, DeadlineId id, Expected expected, String why) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, expected, why))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal, DeadlineWithHead read, Expected expected, String why) {
    var deadline = read.deadline();
    var ending = deadline.ending();
    if (deadline.state() instanceof DeadlineState.Voided gone) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "the deadline is void: %s Record the demand again, under another Idempotency-Key"
                  .formatted(gone.why())));
    }
    if (ending == null) {
      return Optional.of(
          isTheSame(principal, deadline, why)
              ? new Outcome.Found<>(deadline)
              : new Outcome.Contradicted<>("the deadline is open"));
    }
    return deadline.extensions().size() >= Deadline.MOST_EXTENSIONS
        ? Optional.of(
            new Outcome.Contradicted<>(
                "the deadline was already changed 50 times, which is the most: enter it again by"
                    + " hand"))
        : expected
            .<Deadline>refusal(Tags.of(deadline))
            .or(() -> commit(principal, read, ending, why));
  }

  /** The answer to the same request may have been lost. */
  private static boolean isTheSame(Principal principal, Deadline deadline, String why) {
    var changes = deadline.extensions();
    return !changes.isEmpty()
        && changes.getLast().cause() == Extension.Cause.REOPENED
        && changes.getLast().why().equals(why)
        && changes.getLast().entered().by().equals(principal.subject());
  }

  private Optional<Outcome<Deadline>> commit(
      Principal principal, DeadlineWithHead read, DeadlineState.Ending ending, String why) {
    var now = Moments.now(clock);
    var was = read.deadline();
    var open = reopened(principal, read, why, now);
    var newAlerts =
        NewAlerts.of(
            open, AtOnce.reopened(now), read.file(), remarks(principal, was, open, ending), now);
    var is =
        open.telling(
            newAlerts.lastRung(open, read.file().escalation(), was.plan().isUnacknowledged(), now));
    var details = newAlerts.details(is);
    details.put("was", was.isOpen() ? "waiting for a second person" : Coded.code(kind(ending)));
    Details.putReplaced(details, was.dueDate());
    var chain =
        Chain.of(read.head())
            .append(
                now,
                principal.subject(),
                EntryKind.DEADLINE_REOPENED,
                details,
                new FreeTexts(salts).put("why", why, true));
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    writes.addAll(newAlerts.writes());
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static Deadline reopened(
      Principal principal, DeadlineWithHead read, String why, Instant now) {
    var was = read.deadline();
    var date = read.file().dueDate(was.basis());
    var change =
        new Extension(
            was.dueDate(),
            was.plan().version(),
            was.plan().from(),
            Extension.Cause.REOPENED,
            principal.subject(),
            why,
            new Entered(now, principal.subject()));
    return was.reopened(
        was.basis(),
        date,
        change,
        ReminderPlan.of(now, was.kind(), date, read.file().calendar()).first().at(),
        ConfirmReminder.at(now, date));
  }

  private static List<String> remarks(
      Principal principal, Deadline was, Deadline is, DeadlineState.Ending ending) {
    var zone = is.dueDate().zone();
    var remarks = new ArrayList<>(Remarks.reopened(ending, principal.subject(), zone));
    if (!is.dueDate().isSameDateAs(was.dueDate())) {
      remarks.addAll(
          Remarks.moved(
              was.dueDate(),
              is.dueDate(),
              "the date was computed again when the deadline was reopened"));
    }
    return remarks;
  }

  private static EntryKind kind(DeadlineState.Ending ending) {
    return switch (ending) {
      case DeadlineState.Met met -> EntryKind.DEADLINE_MET;
      case DeadlineState.Withdrawn gone -> EntryKind.DEADLINE_WITHDRAWN;
    };
  }
}
