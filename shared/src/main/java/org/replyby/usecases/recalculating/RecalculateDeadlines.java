package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Principal;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Changes what dates depend on. A preview says what would move; applying it takes the preview's
 * token, and is refused if anything has changed since. The change itself and the job that moves the
 * deadlines are one transaction; the sweep then moves them, one transaction each.
 */
public final class RecalculateDeadlines {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public RecalculateDeadlines(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** What the change would move; nothing is written. */
  public Outcome<Preview> preview(Principal principal, Change change) {
    return switch (CheckChange.of(docket, principal, change, Moments.now(clock))) {
      case Outcome.Found<CheckedChange>(var changed) -> new Outcome.Found<>(changed.plan());
      case Outcome<CheckedChange> refused -> Refusals.as(refused);
    };
  }

  /** Makes the change if the preview still holds. Using the same token twice makes it once. */
  public Outcome<Recalculation> apply(Principal principal, Change change, String token) {
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var id = new RecalculationId(change.jurisdiction(), "c" + token);
    return attempts.until(() -> attempt(principal, change, token, id));
  }

  public Outcome<Recalculation> show(Principal principal, RecalculationId id) {
    return principal.mayAct(id.jurisdiction())
        ? docket
            .recalculation(id)
            .<Outcome<Recalculation>>map(Outcome.Found::new)
            .orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Recalculation>> attempt(
      Principal principal, Change change, String token, RecalculationId id) {
    var applied = docket.recalculation(id);
    if (applied.isPresent()) {
      return Optional.of(new Outcome.Found<>(applied.get()));
    }
    var now = Moments.now(clock);
    return switch (CheckChange.of(docket, principal, change, now)) {
      case Outcome.Found<CheckedChange>(var changed) when changed.plan().token().equals(token) ->
          commit(changed, job(principal, change, changed, id, now));
      case Outcome.Found<CheckedChange> moved ->
          Optional.of(
              new Outcome.Stale<>("something changed since the preview: preview the change again"));
      case Outcome<CheckedChange> refused -> Optional.of(Refusals.as(refused));
    };
  }

  private Optional<Outcome<Recalculation>> commit(CheckedChange changed, Recalculation job) {
    var writes = new ArrayList<>(changed.writes());
    writes.add(new Write.NewRecalculation(job));
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(job));
      case Commit.Refused refused -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  /** An extension moves its own deadline in the transaction that begins the job. */
  private static Recalculation job(
      Principal principal, Change change, CheckedChange changed, RecalculationId id, Instant now) {
    var moves = changed.plan().moves();
    var first = change instanceof Change.ExtendedDeadline ? 1 : 0;
    var todo = moves.stream().skip(first).map(Move::move).toList();
    List<Recalculation.Moved> done =
        moves.stream()
            .limit(first)
            .map(m -> new Recalculation.Moved(m.was().id(), "extended to " + m.date().day()))
            .toList();
    return new Recalculation(
        id,
        changed.plan().why(),
        todo,
        done,
        now,
        principal.subject(),
        todo.isEmpty() ? null : now,
        1);
  }
}
