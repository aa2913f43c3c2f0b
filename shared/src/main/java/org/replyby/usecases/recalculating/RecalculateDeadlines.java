package org.replyby.usecases.recalculating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.replyby.model.Deadline;
import org.replyby.model.Matter;
import org.replyby.model.Principal;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.usecases.docket.Access;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Refusals;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.recalculating.Checking.CheckedChange;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Changes what dates depend on, or corrects what is said of them. A preview says what would change;
 * applying it takes the preview's token, and is refused if anything has changed since. The change
 * itself and the job are one transaction; the sweep then does the job, one transaction for each
 * deadline.
 */
public final class RecalculateDeadlines {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public RecalculateDeadlines(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** What a change would do, and the token that makes it. */
  public record Previewed(Preview preview, String token) {}

  /** What the change would do; nothing is written. */
  public Outcome<Previewed> preview(Principal principal, Change change) {
    var now = Moments.now(clock);
    return switch (CheckChange.of(docket, principal, change, salts, now)) {
      case Outcome.Found<CheckedChange>(var changed) ->
          new Outcome.Found<>(
              new Previewed(
                  changed.plan().of(e -> isSeen(principal, change, e)), changed.plan().token(now)));
      case Outcome<CheckedChange> refused -> Refusals.as(refused);
    };
  }

  /** A change to be made by the token of its preview; {@code hash} is of the request's words. */
  public record Asked(Change change, String token, String hash) {}

  /**
   * Makes the change if the preview still holds. Using the same token twice makes it once; with
   * another change it makes nothing.
   */
  public Outcome<Recalculation> apply(Principal principal, Asked asked) {
    var change = asked.change();
    if (!principal.mayAct(change.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var id = new RecalculationId(change.jurisdiction(), "c" + asked.token());
    return attempts.until(() -> attempt(principal, asked, id));
  }

  public Outcome<Recalculation> show(Principal principal, RecalculationId id) {
    return principal.mayAct(id.jurisdiction())
        ? docket.recalculation(id).map(job -> seen(principal, job)).orElseGet(Outcome.Missing::new)
        : new Outcome.Missing<>();
  }

  private Optional<Outcome<Recalculation>> attempt(
      Principal principal, Asked asked, RecalculationId id) {
    var applied = docket.recalculation(id);
    if (applied.isPresent()) {
      return Optional.of(again(principal, applied.get(), asked));
    }
    var change = asked.change();
    var now = Moments.now(clock);
    return switch (CheckChange.of(docket, principal, change, salts, now)) {
      case Outcome.Found<CheckedChange>(var changed) when changed.plan().isOf(asked.token()) ->
          commit(principal, change, changed, job(principal, asked, changed, id, now));
      case Outcome.Found<CheckedChange> moved ->
          Optional.of(
              new Outcome.Stale<>("something changed since the preview: preview the change again"));
      case Outcome<CheckedChange> refused -> Optional.of(Refusals.as(refused));
    };
  }

  /** For somebody who does not see its matter, the job is missing whatever they ask. */
  private Outcome<Recalculation> again(Principal principal, Recalculation applied, Asked asked) {
    var seen = seen(principal, applied);
    return seen instanceof Outcome.Missing<Recalculation> || applied.asked().equals(asked.hash())
        ? seen
        : new Outcome.Contradicted<>(
            "this token was already used for another change: preview this change first");
  }

  private Optional<Outcome<Recalculation>> commit(
      Principal principal, Change change, CheckedChange changed, Recalculation job) {
    var writes = new ArrayList<>(changed.writes());
    writes.add(new Write.NewRecalculation(job));
    return switch (docket.commit(writes)) {
      case Commit.Done() ->
          Optional.of(new Outcome.Created<>(seen(principal, change, changed.plan(), job)));
      case Commit.Refused refused when refused.any(Write.StandingLetter.class) ->
          Optional.of(Outcome.invalid("/follows", "is not a letter in this matter"));
      case Commit.Refused refused -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  /**
   * A closed day moves the dates of restricted matters too, and only their counsel are shown that.
   * Only a correction of one matter begins a deadline, and it is refused to those who do not see
   * it.
   */
  private boolean isSeen(Principal principal, Change change, Effect effect) {
    return Effect.was(effect)
        .map(d -> d.demand().disclosure())
        .filter(d -> !Access.sees(docket, principal, change.jurisdiction(), d))
        .isEmpty();
  }

  private Recalculation seen(Principal principal, Change change, Preview plan, Recalculation job) {
    var hidden =
        plan.effects().stream()
            .filter(e -> !isSeen(principal, change, e))
            .flatMap(e -> Effect.was(e).stream())
            .map(Deadline::id)
            .toList();
    return hidden.isEmpty() ? job : job.of(id -> !hidden.contains(id));
  }

  /** A job on record: all of it if it is of one matter that the principal sees. */
  private Outcome<Recalculation> seen(Principal principal, Recalculation job) {
    var matter = job.matter();
    if (matter == null) {
      return new Outcome.Found<>(ofSeen(principal, job));
    }
    return Access.sees(docket, principal, matter)
        ? new Outcome.Found<>(job)
        : new Outcome.Missing<>();
  }

  /** Of a job of the whole jurisdiction, the heads of all matters say which deadlines are shown. */
  private Recalculation ofSeen(Principal principal, Recalculation job) {
    var jurisdiction = job.id().jurisdiction();
    var seen =
        docket.file(jurisdiction).stream()
            .flatMap(f -> Access.seen(principal, f, docket.matters(jurisdiction)).stream())
            .map(Matter::id)
            .collect(Collectors.toSet());
    return job.of(id -> seen.contains(id.matter()));
  }

  /** An extension moves its own deadline in the transaction that begins the job. */
  private static Recalculation job(
      Principal principal, Asked asked, CheckedChange changed, RecalculationId id, Instant now) {
    var effects = changed.plan().effects();
    var first = asked.change() instanceof Change.ExtendedDeadline ? 1 : 0;
    var todo = effects.stream().skip(first).flatMap(e -> e.step().stream()).toList();
    var done = effects.stream().limit(first).flatMap(RecalculateDeadlines::extended).toList();
    return new Recalculation(
        id,
        changed.plan().why(),
        changed.rewording(),
        todo,
        done,
        now,
        principal.subject(),
        todo.isEmpty() ? null : now,
        1,
        asked.hash(),
        asked.change().matter());
  }

  private static Stream<Recalculation.Done> extended(Effect effect) {
    return effect instanceof Effect.Move move
        ? Stream.of(new Recalculation.Done(move.was().id(), "extended to " + move.date().day()))
        : Stream.empty();
  }
}
