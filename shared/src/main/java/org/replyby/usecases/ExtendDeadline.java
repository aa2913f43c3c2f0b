package org.replyby.usecases;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.AtOnce;
import org.replyby.alerts.ReminderPlan;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Setting;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.EntryKind;
import org.replyby.model.Extension;
import org.replyby.model.Principal;

/**
 * Puts a new date in the place of a deadline's old one, which is kept. The old date's reminders
 * stop, those already waiting to be sent included; officials are told the new date at once, and its
 * own reminders start. The same extension twice is once.
 */
public final class ExtendDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public ExtendDeadline(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** A new date, who gave it, and why. */
  public record Request(DueOn newDue, String grantedBy, String why) {}

  public Outcome<Deadline> extend(Principal principal, DeadlineId id, Request request) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, request))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal, DeadlineWithHead read, Request request) {
    var was = read.deadline();
    var now = Moments.now(clock);
    var violations =
        DateRules.all(
            List.of(
                DateRules.within(
                    "/due/date", request.newDue().date(), LocalDate.ofInstant(now, read.zone())),
                DateRules.notBefore(
                    "/due/date",
                    request.newDue().date(),
                    "the demand's date",
                    was.demand().datedOn())));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    var dueDate = DueDates.of(new Setting.Fixed(request.newDue(), "the extension"), read.office());
    return switch (was.state()) {
      case DeadlineState.Met met ->
          Optional.of(new Outcome.Contradicted<>("the deadline was met on " + met.on()));
      case DeadlineState.Withdrawn gone ->
          Optional.of(new Outcome.Contradicted<>("the demand was withdrawn on " + gone.on()));
      case DeadlineState.Open open when dueDate.isSameDateAs(was.dueDate()) ->
          Optional.of(alreadyThat(was));
      case DeadlineState.Open open when was.extensions().size() >= Deadline.MOST_EXTENSIONS ->
          Optional.of(new Outcome.Contradicted<>("the deadline has been extended 50 times"));
      case DeadlineState.Open open -> commit(principal, read, request, dueDate, now);
    };
  }

  private static Outcome<Deadline> alreadyThat(Deadline was) {
    return was.extensions().isEmpty()
        ? Outcome.invalid("/due/date", "is the date that the deadline already has")
        : new Outcome.Found<>(was);
  }

  private Optional<Outcome<Deadline>> commit(
      Principal principal, DeadlineWithHead read, Request request, DueDate dueDate, Instant now) {
    var was = read.deadline();
    var is = extended(was, request, dueDate, principal, now);
    var births = Births.of(is, AtOnce.extended(now), read.officials(), now);
    var details = Details.set(is, births);
    details.put("replaced", was.dueDate().due().toString());
    details.put("grantedBy", request.grantedBy());
    details.put("why", request.why());
    var chain =
        Chain.of(read.head())
            .append(now, principal.subject(), EntryKind.DEADLINE_EXTENDED, details);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(was, is));
    writes.addAll(births.writes());
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Found<>(is));
      case Commit.Refused refused -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  private static Deadline extended(
      Deadline was, Request request, DueDate dueDate, Principal principal, Instant now) {
    var extensions = new ArrayList<>(was.extensions());
    extensions.add(
        new Extension(
            was.dueDate(),
            was.planVersion(),
            was.plannedFrom(),
            request.grantedBy(),
            request.why(),
            now,
            principal.subject()));
    return new Deadline(
        was.id(),
        was.kind(),
        dueDate,
        now,
        was.planVersion() + 1,
        was.state(),
        ReminderPlan.of(now, dueDate).firstAfter(now).at(),
        was.demand(),
        List.copyOf(extensions),
        was.version() + 1);
  }
}
