package org.replyby.usecases.acknowledging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.plan.EscalationSteps;
import org.replyby.model.Acknowledgment;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.Deadline;
import org.replyby.model.EntryKind;
import org.replyby.model.Escalation;
import org.replyby.model.Known;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Access;
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
 * Takes back an acknowledgment that was given by mistake, as long as nothing was told after it. The
 * escalation that had ended with it goes on where it was, unless somebody else acknowledged the
 * same, and whoever was told of the acknowledgment is told of this, all in one transaction. Both
 * lines stay on the docket.
 */
public final class TakeBackAcknowledgment {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public TakeBackAcknowledgment(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** By staff, over the API. Doing it twice changes nothing. */
  public Outcome<Alert> byStaff(Principal principal, AlertId id, Expected expected) {
    return principal.mayAct(id.deadline().jurisdiction())
        ? attempts.until(
            () ->
                docket
                    .alert(id)
                    .filter(alert -> Access.sees(docket, principal, id.deadline().matter()))
                    .map(alert -> attempt(principal, alert, expected))
                    .orElseGet(() -> Optional.of(new Outcome.Missing<>())))
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Alert>> attempt(Principal principal, Alert alert, Expected expected) {
    var given = alert.acknowledgment();
    if (given == null) {
      return Optional.of(new Outcome.Found<>(alert));
    }
    var refusal = expected.<Alert>refusal(Tags.of(alert));
    if (refusal.isPresent()) {
      return refusal;
    }
    var read = docket.deadline(alert.id().deadline()).flatMap(d -> DeadlineWithHead.of(docket, d));
    if (read.isEmpty()) {
      throw new IllegalStateException("the alert's deadline is not on record");
    }
    var answered = new AnsweredAlert(alert, read.get());
    return answered.isOfTheLastRung()
        ? commit(principal, answered, given)
        : Optional.of(
            new Outcome.Contradicted<>(
                "the acknowledgment can no longer be taken back: a later reminder was sent, the"
                    + " date changed, or the deadline is closed"));
  }

  private Optional<Outcome<Alert>> commit(
      Principal principal, AnsweredAlert answered, Acknowledgment given) {
    var now = Moments.now(clock);
    var was = answered.deadline();
    var known = was.plan().known();
    var chain = Chain.of(answered.read().head());
    var writes = new ArrayList<Write>();
    writes.add(new Write.TakenBackAcknowledgment(answered.alert(), given));
    var goesOn = false;
    if (known != null && known.isOf(answered.alert().id())) {
      var all = docket.alerts(was.id(), was.plan().version());
      var other = other(answered, known, all);
      var escalation = other == null ? resumed(answered, known.ended(), now) : null;
      var isLate = other != null && other.ofLate();
      var is = was.knownAs(other, answered.next(isLate, now), escalation);
      writes.add(new Write.ChangedDeadline(was, is));
      writes.addAll(other == null ? news(answered, is, known, all, now) : List.of());
      goesOn = escalation != null;
    }
    var details = Details.of(was);
    details.put("alert", answered.alert().id().toString());
    details.put("official", answered.alert().id().official().name());
    details.put("escalation", goesOn ? "goes on" : "none goes on");
    writes.addAll(
        chain
            .append(now, principal.subject(), EntryKind.ACKNOWLEDGMENT_TAKEN_BACK, details)
            .writes());
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(answered.alert().acknowledged(null)))
        : Optional.empty();
  }

  private static List<Write> news(
      AnsweredAlert answered, Deadline is, Known known, List<Alert> all, Instant now) {
    return known.ended() == null
        ? List.of()
        : answered.news(AtOnce.takenBack(is.version(), now), is, known, all, now).writes();
  }

  /** Somebody else's acknowledgment of the same. */
  private static @Nullable Known other(AnsweredAlert answered, Known known, List<Alert> all) {
    return all.stream()
        .filter(alert -> !alert.id().equals(answered.alert().id()))
        .map(alert -> new AnsweredAlert(alert, answered.read()))
        .filter(AnsweredAlert::counts)
        .flatMap(
            other ->
                Optional.ofNullable(other.alert().acknowledgment())
                    .map(given -> other.known(given, known.ended()))
                    .stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Escalation resumed(
      AnsweredAlert answered, @Nullable Escalation ended, Instant now) {
    var file = answered.read().file();
    return ended == null
        ? null
        : EscalationSteps.resumed(
            ended,
            file.escalation(),
            answered.deadline().dueDate(),
            now,
            file.jurisdiction().zone());
  }
}
