package org.replyby.usecases.recalculating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.ConfirmReminder;
import org.replyby.alerts.plan.ReminderPlan;
import org.replyby.alerts.reach.Reach;
import org.replyby.alerts.texts.Remarks;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.demands.DateRules;
import org.replyby.demands.ExtensionEffect;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.model.Violation;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/** A deadline with a new date, counted and not yet written. */
record CheckedExtension(Deadline was, Deadline is, List<Write> writes, Reach reach) {
  /** The deadline with its new date, or how the request ends without one. */
  sealed interface Result {
    record Ready(CheckedExtension extended) implements Result {}

    record Settled(Outcome<Deadline> outcome) implements Result {}
  }

  static Result of(DeadlineWithHead read, ExtensionRequest request, Tokens salts, Entered by) {
    var was = read.deadline();
    return switch (was.state()) {
      case DeadlineState.Met met ->
          settled(new Outcome.Contradicted<>("the deadline was met on " + met.on()));
      case DeadlineState.Withdrawn gone ->
          settled(new Outcome.Contradicted<>("the demand was withdrawn on " + gone.on()));
      case DeadlineState.Voided gone ->
          settled(new Outcome.Contradicted<>("the deadline is void: " + gone.why()));
      case DeadlineState.Open open -> ofOpen(read, request, salts, by);
    };
  }

  private static Result ofOpen(
      DeadlineWithHead read, ExtensionRequest request, Tokens salts, Entered by) {
    var now = by.at();
    var was = read.deadline();
    var setting = request.newDate().setting(was, request.byOrder());
    if (setting.isEmpty()) {
      return settled(
          Outcome.invalid(
              "/by",
              "is not possible: the date is not counted from a trigger in this unit; count from"
                  + " current-date if there is a date, or give a new date as due"));
    }
    var violations = violations(read, request, LocalDate.ofInstant(now, read.zone()));
    if (!violations.isEmpty()) {
      return settled(new Outcome.Invalid<>(violations));
    }
    var effect = ExtensionEffect.of(was.kind(), was.demand().subpoena(), request.writing());
    var staysLittle =
        request.newDate() instanceof NewDate.LookAgain && effect != ExtensionEffect.BOTH;
    if (effect == ExtensionEffect.NOTHING || staysLittle) {
      return agreement(read, request, salts, by);
    }
    var basis = ExtensionWords.basis(was, setting.get(), effect, request);
    var dueDate = read.file().dueDate(basis);
    var tooFar = tooFar(request, dueDate, LocalDate.ofInstant(now, read.zone()));
    if (!tooFar.isEmpty()) {
      return settled(new Outcome.Invalid<>(tooFar));
    }
    if (dueDate.isSameDateAs(was.dueDate())) {
      return settled(alreadyThat(was));
    }
    if (was.extensions().size() >= Deadline.MOST_EXTENSIONS) {
      return settled(
          new Outcome.Contradicted<>(
              "the deadline was already extended 50 times, which is the most"));
    }
    var change =
        new Extension(
            was.dueDate(),
            was.plan().version(),
            was.plan().from(),
            Extension.Cause.EXTENDED,
            request.grantedBy(),
            request.why(),
            by);
    var first = ReminderPlan.of(now, was.kind(), dueDate, read.file().calendar()).first().at();
    var dated = was.redated(basis, dueDate, change, first, ConfirmReminder.at(now, dueDate));
    var newAlerts =
        NewAlerts.of(
            dated,
            AtOnce.extended(now),
            read.file(),
            Remarks.moved(was.dueDate(), dueDate, request.reason(), by.by()),
            now);
    var is = dated.telling(newAlerts.lastRung(dated, read.file().escalation(), false, now));
    return new Result.Ready(
        new CheckedExtension(
            was, is, writes(read, is, newAlerts, request, salts, by), newAlerts.reach()));
  }

  /** An agreement that moves no date is recorded, with the reason why the dates stay. */
  private static Result agreement(
      DeadlineWithHead read, ExtensionRequest request, Tokens salts, Entered by) {
    var was = read.deadline();
    var basis = was.basis().noting(ExtensionWords.agreement(was, request));
    var is = was.noted(basis, read.file().dueDate(basis));
    if (basis.equals(was.basis())) {
      return settled(new Outcome.Found<>(was));
    }
    var details = Details.of(was);
    ExtensionWords.put(details, request);
    var texts = ExtensionWords.texts(salts, request);
    var chain =
        Chain.of(read.head())
            .append(by.at(), by.by(), EntryKind.AGREEMENT_RECORDED, details, texts);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    return new Result.Ready(new CheckedExtension(was, is, writes, Reach.none()));
  }

  /** The same, with more writes in its transaction. */
  CheckedExtension with(List<Write> more) {
    var all = new ArrayList<>(writes);
    all.addAll(more);
    return new CheckedExtension(was, is, all, reach);
  }

  private static List<Write> writes(
      DeadlineWithHead read,
      Deadline is,
      NewAlerts newAlerts,
      ExtensionRequest request,
      Tokens salts,
      Entered by) {
    var details = newAlerts.details(is);
    Details.putReplaced(details, read.deadline().dueDate());
    ExtensionWords.put(details, request);
    var texts = ExtensionWords.texts(salts, request);
    var chain =
        Chain.of(read.head()).append(by.at(), by.by(), EntryKind.DEADLINE_EXTENDED, details, texts);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(read.deadline(), is));
    writes.addAll(newAlerts.writes());
    return writes;
  }

  private static Result settled(Outcome<Deadline> outcome) {
    return new Result.Settled(outcome);
  }

  private static Outcome<Deadline> alreadyThat(Deadline was) {
    return was.extensions().isEmpty()
        ? Outcome.invalid("/due/date", "is already the deadline's date")
        : new Outcome.Found<>(was);
  }

  private static List<Violation> tooFar(ExtensionRequest request, DueDate date, LocalDate today) {
    var day = date.day();
    return request.newDate() instanceof NewDate.By && day != null
        ? DateRules.reaching("/by/count", day, today).toList()
        : List.of();
  }

  /** A stay is looked at again within 30 days, and what has no day within a week. */
  private static int mostDays(Deadline deadline) {
    return deadline.dueDate().aim() == Aim.REVIEW ? 7 : 30;
  }

  private static List<Violation> violations(
      DeadlineWithHead read, ExtensionRequest request, LocalDate today) {
    return switch (request.newDate()) {
      case NewDate.By by -> List.of();
      case NewDate.LookAgain(var on, var why) ->
          DateRules.reviewWithin("/lookAgainOn", on, today, mostDays(read.deadline())).toList();
      case NewDate.On(var due) ->
          Stream.of(
                  DateRules.within("/due/date", due.date(), today),
                  DateRules.notBefore(
                      "/due/date",
                      due.date(),
                      "the demand's date",
                      read.deadline().demand().datedOn()))
              .flatMap(v -> v)
              .toList();
    };
  }
}
