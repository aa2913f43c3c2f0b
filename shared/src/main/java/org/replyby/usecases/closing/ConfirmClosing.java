package org.replyby.usecases.closing;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.Principal;
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
 * A second person confirms that a deadline is over: not the one who recorded it, and not an
 * operator, who belongs to no city. Then it is closed, and everyone is told.
 */
public final class ConfirmClosing {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public ConfirmClosing(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** {@code planVersion} is the plan of the deadline that the person saw. */
  public Outcome<Deadline> confirm(
      Principal principal, DeadlineId id, Expected expected, int planVersion) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, expected, planVersion))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal, DeadlineWithHead read, Expected expected, int planVersion) {
    var deadline = read.deadline();
    if (planVersion != deadline.plan().version()) {
      return Optional.of(
          new Outcome.Stale<>(
              "the deadline has changed since: look at it again, and give its planVersion"));
    }
    return switch (deadline.state()) {
      case DeadlineState.Open(var waiting) when waiting != null ->
          expected.<Deadline>refusal(Tags.of(deadline)).or(() -> confirm(principal, read, waiting));
      case DeadlineState.Open open ->
          Optional.of(
              new Outcome.Contradicted<>(
                  "the deadline is open, and nobody recorded that it is over"));
      case DeadlineState.Ending ending when isBy(principal, ending.second()) ->
          Optional.of(new Outcome.Found<>(deadline));
      case DeadlineState.Ending ending ->
          Optional.of(new Outcome.Contradicted<>("the deadline is closed already"));
      case DeadlineState.Voided gone ->
          Optional.of(new Outcome.Contradicted<>("the deadline is void: " + gone.why()));
    };
  }

  private Optional<Outcome<Deadline>> confirm(
      Principal principal, DeadlineWithHead read, DeadlineState.Ending waiting) {
    if (isBy(principal, waiting.entered())) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "you recorded that this deadline is over: somebody else has to confirm it"));
    }
    if (principal.everywhere()) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "an operator cannot be the second person: somebody in the city has to confirm it"));
    }
    var now = Moments.now(clock);
    var ending = waiting.confirmed(new Entered(now, principal.subject()));
    var privileged = ending instanceof DeadlineState.Withdrawn;
    return TellEnding.closed(read, ending, now)
        .by(principal, null, privileged, salts)
        .commit(docket);
  }

  private static boolean isBy(Principal principal, @Nullable Entered entered) {
    return entered != null && entered.by().equals(principal.subject());
  }
}
