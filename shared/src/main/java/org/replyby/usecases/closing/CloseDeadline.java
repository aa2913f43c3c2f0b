package org.replyby.usecases.closing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Principal;
import org.replyby.model.SecondPerson;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Closes a deadline, because the reply went out or the demand was withdrawn. Its reminders stop:
 * those planned, and those already waiting to be sent; and everyone is told so at once, because it
 * may be the wrong deadline. Where the jurisdiction requires a second person, the deadline stays
 * open until that person confirms it. Closing it twice the same way has the effect of closing it
 * once.
 */
public final class CloseDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public CloseDeadline(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Deadline> close(
      Principal principal, DeadlineId id, Expected expected, ClosingRequest request) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, expected, request))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal, DeadlineWithHead read, Expected expected, ClosingRequest request) {
    var now = Moments.now(clock);
    var violations = ClosingRules.violations(read, request, now);
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    return switch (read.deadline().state()) {
      case DeadlineState.Open(var waiting) when waiting != null ->
          Optional.of(waiting(read.deadline(), waiting, principal, request));
      case DeadlineState.Open open ->
          expected
              .<Deadline>refusal(Tags.of(read.deadline()))
              .or(() -> record(principal, read, request, now));
      case DeadlineState.Ending ending when request.isSameAs(ending) ->
          Optional.of(new Outcome.Found<>(read.deadline()));
      case DeadlineState.Met met ->
          Optional.of(new Outcome.Contradicted<>("the deadline was met on " + met.on()));
      case DeadlineState.Withdrawn gone ->
          Optional.of(new Outcome.Contradicted<>("the demand was withdrawn on " + gone.on()));
      case DeadlineState.Voided gone ->
          Optional.of(new Outcome.Contradicted<>("the deadline is void: " + gone.why()));
    };
  }

  /** Recording the same again is not confirming it: a second person says so by a route. */
  private static Outcome<Deadline> waiting(
      Deadline deadline,
      DeadlineState.Ending waiting,
      Principal principal,
      ClosingRequest request) {
    return request.isSameAs(waiting) && waiting.entered().by().equals(principal.subject())
        ? new Outcome.Found<>(deadline)
        : new Outcome.Contradicted<>(
            "the end of this deadline is already recorded and waits for a second person: confirm"
                + " it at /closing-confirmation, or take it back at /reopening");
  }

  private Optional<Outcome<Deadline>> record(
      Principal principal, DeadlineWithHead read, ClosingRequest request, Instant now) {
    var ending = request.ending(new Entered(now, principal.subject()));
    var told =
        read.file().secondPerson() == SecondPerson.REQUIRED
            ? TellEnding.waiting(read, ending, now)
            : TellEnding.closed(read, ending, now);
    return told.by(principal, request.counsel(), request.privileged(), salts).commit(docket);
  }
}
