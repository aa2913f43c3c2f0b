package org.replyby.usecases.acknowledging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.Disclosure;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.Reason;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Records that a person knows of an alert, on the alert and on the docket, and ends the escalation
 * of what the alert told, all in one transaction. Only the first acknowledgment counts; a second
 * one changes nothing. Later rungs still come: only meeting the deadline ends them.
 */
public final class AcknowledgeAlert {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public AcknowledgeAlert(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** By staff, over the API. */
  public Outcome<Alert> byStaff(Principal principal, AlertId id) {
    return principal.mayAct(id.deadline().jurisdiction())
        ? acknowledge(
            id,
            new Person(
                Acknowledgment.How.API,
                principal.subject(),
                (disclosure, officials) -> Access.sees(principal, disclosure, officials),
                () -> Access.sees(docket, principal, id.deadline().matter())))
        : new Outcome.Missing<>();
  }

  /** By what was sent to the alert's official: the caller has made sure of that. */
  Outcome<Alert> byOfficial(AlertId id, Acknowledgment.How how) {
    return acknowledge(
        id,
        new Person(
            how,
            id.official().toString(),
            (disclosure, officials) ->
                disclosure.among(officials).stream().anyMatch(o -> o.id().equals(id.official())),
            () -> true));
  }

  /**
   * Who acknowledges, how, and whether this person may know of the matter: by what was read for the
   * change, or by one read of its own where nothing changes.
   */
  private record Person(
      Acknowledgment.How how,
      String by,
      BiPredicate<Disclosure, List<Official>> sees,
      BooleanSupplier looks) {}

  private Outcome<Alert> acknowledge(AlertId id, Person person) {
    return attempts.until(
        () ->
            docket
                .alert(id)
                .map(alert -> attempt(alert, person))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Alert>> attempt(Alert alert, Person person) {
    if (alert.acknowledgment() != null) {
      return answer(person, new Outcome.Found<>(alert));
    }
    return switch (alert.state()) {
      case AlertState.Published published -> commit(alert, person);
      case AlertState.Claimed claimed -> Optional.empty(); // It is going out at this moment.
      case AlertState.Pending pending when alert.attempts() > 0 ->
          Optional.empty(); // It may have gone out, its answer lost: the next try will tell.
      case AlertState.Pending pending ->
          answer(
              person,
              new Outcome.Contradicted<>(
                  "the alert was not sent yet, so it cannot be acknowledged"));
      case AlertState.Superseded s -> ended(alert, person);
      case AlertState.Unreached u -> ended(alert, person);
      case AlertState.Failed f -> ended(alert, person);
    };
  }

  /**
   * An alert that was tried may have gone out before it ended: anyone who answers it did get it.
   */
  private Optional<Outcome<Alert>> ended(Alert alert, Person person) {
    return alert.attempts() > 0
        ? commit(alert, person)
        : answer(
            person,
            new Outcome.Contradicted<>("the alert was never sent, so it cannot be acknowledged"));
  }

  private static Optional<Outcome<Alert>> answer(Person person, Outcome<Alert> answer) {
    return Optional.of(person.looks().getAsBoolean() ? answer : new Outcome.Missing<>());
  }

  private Optional<Outcome<Alert>> commit(Alert alert, Person person) {
    var now = Moments.now(clock);
    var known = new Acknowledgment(now, person.how(), person.by());
    var read = docket.deadline(alert.id().deadline()).flatMap(d -> DeadlineWithHead.of(docket, d));
    if (read.isEmpty()) {
      throw new IllegalStateException("the alert's deadline is not on record");
    }
    if (!person.sees().test(read.get().head().disclosure(), read.get().file().officials())) {
      return Optional.of(new Outcome.Missing<>());
    }
    var deadline = read.get().deadline();
    var ends = endsEscalation(alert, deadline);
    var writes = new ArrayList<>(chain(read.get(), alert, known, ends, now).writes());
    writes.add(new Write.AcknowledgedAlert(alert, known));
    if (ends) {
      writes.add(new Write.ChangedDeadline(deadline, deadline.escalating(null)));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Created<>(alert.acknowledged(known)))
        : Optional.empty();
  }

  /**
   * Not if the alert belongs to an older plan, or was born before the last alerts were told, or
   * only asks that the date be confirmed: knowing of that is not knowing that an answer is due.
   */
  private static boolean endsEscalation(Alert alert, Deadline deadline) {
    var told = deadline.plan().last();
    return told != null
        && deadline.plan().isUnacknowledged()
        && alert.reason() != Reason.UNCONFIRMED
        && alert.id().planVersion() == deadline.plan().version()
        && !alert.bornAt().isBefore(told.at());
  }

  private static Chain chain(
      DeadlineWithHead read, Alert alert, Acknowledgment known, boolean ends, Instant now) {
    var details = Details.of(read.deadline());
    details.put("alert", alert.id().toString());
    details.put("how", Coded.code(known.how()));
    details.put("official", alert.id().official().name());
    details.put("escalation", ends ? "ended" : "none was open");
    return Chain.of(read.head()).append(now, known.by(), EntryKind.ALERT_ACKNOWLEDGED, details);
  }
}
