package org.replyby.usecases.acknowledging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Address;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
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
  public Outcome<Alert> byStaff(Principal principal, AlertId id, Expected expected) {
    return principal.mayAct(id.deadline().jurisdiction())
        ? acknowledge(id, Person.staff(docket, principal, id, expected))
        : new Outcome.Missing<>();
  }

  /**
   * By the link that was sent to the alert's official: the caller has made sure of that. An email
   * can be forwarded, so the record does not say that the official pressed it.
   */
  Outcome<Alert> byLink(AlertId id) {
    return acknowledge(id, Person.official(id, Acknowledgment.How.EMAIL_LINK, AnsweredFrom::link));
  }

  /** By a phone that is confirmed for the alert's official: the caller has made sure of that. */
  Outcome<Alert> byPhone(AlertId id, Address.Phone phone) {
    return acknowledge(
        id,
        Person.official(
            id, Acknowledgment.How.SMS, official -> AnsweredFrom.phone(phone, official)));
  }

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
    var read = docket.deadline(alert.id().deadline()).flatMap(d -> DeadlineWithHead.of(docket, d));
    if (read.isEmpty()) {
      throw new IllegalStateException("the alert's deadline is not on record");
    }
    if (!person.sees().test(read.get().head().disclosure(), read.get().file().officials())) {
      return Optional.of(new Outcome.Missing<>());
    }
    return person
        .expected()
        .<Alert>refusal(Tags.of(alert))
        .or(() -> commit(alert, read.get(), person, now));
  }

  private Optional<Outcome<Alert>> commit(
      Alert alert, DeadlineWithHead read, Person person, Instant now) {
    var by = person.by().apply(official(read, alert));
    var known = new Acknowledgment(now, person.how(), by);
    var answered = new AnsweredAlert(alert, read);
    var writes = new ArrayList<>(chain(answered, known, now).writes());
    writes.add(new Write.AcknowledgedAlert(alert, known));
    if (answered.counts() && !isKnownAlready(answered.deadline())) {
      writes.addAll(keep(answered, known, now));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Created<>(alert.acknowledged(known)))
        : Optional.empty();
  }

  /** One who has retired is no longer on the jurisdiction's file. */
  private Official official(DeadlineWithHead read, Alert alert) {
    return read.file().officials().stream()
        .filter(o -> o.id().equals(alert.official()))
        .findFirst()
        .or(() -> docket.official(alert.official()))
        .orElseThrow(() -> new IllegalStateException("the alert's official is not on record"));
  }

  /** Nothing waits for an acknowledgment, and somebody has given one of the same rung. */
  private static boolean isKnownAlready(Deadline deadline) {
    var known = deadline.plan().known();
    var told = deadline.plan().last();
    return !deadline.plan().isUnacknowledged()
        && known != null
        && told != null
        && known.rung().equals(told.key());
  }

  /** The deadline with who knows, and news for those whom a step had called: one query more. */
  private List<Write> keep(AnsweredAlert answered, Acknowledgment given, Instant now) {
    var was = answered.deadline();
    var told = was.plan().last();
    var ended = told == null ? null : told.escalation();
    var known = answered.known(given, ended);
    var is = was.knownAs(known, answered.next(known.ofLate(), now), null);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedDeadline(was, is));
    if (ended != null && ended.steps() > 0) {
      var rung = AtOnce.acknowledged(is.version(), now);
      var all = docket.alerts(was.id(), was.plan().version());
      writes.addAll(answered.news(rung, is, known, all, now).writes());
    }
    return writes;
  }

  private static String ends(AnsweredAlert answered) {
    if (answered.isToWatcher()) {
      return "not ended: a watcher only follows";
    }
    return answered.counts() && answered.deadline().plan().isUnacknowledged()
        ? "ended"
        : "none was open";
  }

  private static Chain chain(AnsweredAlert answered, Acknowledgment known, Instant now) {
    var alert = answered.alert();
    var details = Details.of(answered.deadline());
    details.put("alert", alert.id().toString());
    details.put("how", Coded.code(known.how()));
    details.put("official", alert.id().official().name());
    details.put("escalation", ends(answered));
    return Chain.of(answered.read().head())
        .append(now, known.by(), EntryKind.ALERT_ACKNOWLEDGED, details);
  }
}
