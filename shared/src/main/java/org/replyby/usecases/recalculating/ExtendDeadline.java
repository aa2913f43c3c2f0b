package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Entered;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.ToldDeadline;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Puts a new date in place of a deadline's old one, which is kept. The old date's reminders stop,
 * including those already waiting to be sent; officials are told the new date at once, and its own
 * reminders start. Making the same extension twice has the effect of making it once. Other
 * deadlines of the same demand stay; an extension that covers them too goes through {@link
 * RecalculateDeadlines}, after a preview.
 */
public final class ExtendDeadline {
  private static final String PREVIEW_FIRST =
      "this extension covers other deadlines: preview what would move at /v1/recalculations/preview";

  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public ExtendDeadline(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<ToldDeadline> extend(
      Principal principal, DeadlineId id, Expected expected, ExtensionRequest request) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, expected, request))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<ToldDeadline>> attempt(
      Principal principal, DeadlineWithHead read, Expected expected, ExtensionRequest request) {
    var by = new Entered(Moments.now(clock), principal.subject());
    return switch (CheckedExtension.of(read, request, salts, by)) {
      case CheckedExtension.Result.Ready(var extended) ->
          request.covers().isEmpty()
              ? expected
                  .<ToldDeadline>refusal(Tags.of(read.deadline()))
                  .or(() -> commit(extended.with(staying(read, extended.is()))))
              : Optional.of(new Outcome.Contradicted<>(PREVIEW_FIRST));
      case CheckedExtension.Result.Settled(Outcome.Found<Deadline>(var same)) ->
          Optional.of(new Outcome.Found<>(again(same, read, by.at())));
      case CheckedExtension.Result.Settled(var refused) -> Optional.of(Refusals.as(refused));
    };
  }

  /** An agreement that moved no date was told to nobody. */
  private static ToldDeadline again(Deadline same, DeadlineWithHead read, Instant now) {
    return same.extensions().isEmpty()
        ? new ToldDeadline(same, Reach.none())
        : ToldDeadline.again(same, AtOnce.extended(now), read.file(), now);
  }

  /**
   * One more query, of its matter, for a return date only: a petition or objections of its subpoena
   * stay.
   */
  private List<Write> staying(DeadlineWithHead read, Deadline is) {
    return is.kind() == DeadlineKind.SUBPOENA_RETURN
        ? Dependents.staying(read.file(), Dependents.of(is, docket.deadlines(is.id().matter())), is)
        : List.of();
  }

  private Optional<Outcome<ToldDeadline>> commit(CheckedExtension extended) {
    return switch (docket.commit(extended.writes())) {
      case Commit.Done() ->
          Optional.of(new Outcome.Found<>(new ToldDeadline(extended.is(), extended.reach())));
      case Commit.Refused refused -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }
}
