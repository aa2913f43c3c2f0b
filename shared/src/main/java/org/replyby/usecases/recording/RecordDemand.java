package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.model.Deadline;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NamedOnce;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Puts a demand on the docket: its document, the deadlines that it starts with their next moments,
 * the docket's lines and the alerts that it came, in one transaction after one query. The same
 * Idempotency-Key records the same document once.
 */
final class RecordDemand {
  private final Docket docket;
  private final InstantSource clock;
  private final NamedOnce names;
  private final Attempts attempts;

  RecordDemand(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.names = new NamedOnce(tokens);
    this.attempts = new Attempts(backoff);
  }

  <D> Outcome<Recorded<D>> record(Principal principal, NewDemand<D> wanted) {
    if (!principal.mayAct(wanted.jurisdiction().id())) {
      return new Outcome.Missing<>();
    }
    if (wanted.follows() != null && !wanted.follows().matter().equals(wanted.matter().id())) {
      return followsNoLetter();
    }
    var name = names.name(wanted.jurisdiction().id(), wanted.idempotencyKey());
    return attempts.until(() -> attempt(principal, wanted, name));
  }

  private <D> Optional<Outcome<Recorded<D>>> attempt(
      Principal principal, NewDemand<D> wanted, String name) {
    return switch (OpenedMatter.read(docket, wanted.jurisdiction(), wanted.matter())) {
      case OpenedMatter.Result.Unfit unfit when wanted.follows() != null && !unfit.contradicts() ->
          Optional.of(followsNoLetter());
      case OpenedMatter.Result.Unfit unfit -> Optional.of(unfit.outcome());
      case OpenedMatter.Result.Ready(var opened) -> {
        var now = Moments.now(clock);
        var violations = wanted.violations(LocalDate.ofInstant(now, opened.zone()));
        yield violations.isEmpty()
            ? start(opened, wanted, principal.subject(), name, now)
            : Optional.of(new Outcome.Invalid<>(violations));
      }
    };
  }

  private <D> Optional<Outcome<Recorded<D>>> start(
      OpenedMatter opened, NewDemand<D> wanted, String by, String name, Instant now) {
    var document = wanted.document(opened, name, now, by);
    var deadlines =
        NewDeadlines.of(
            wanted.starts(document), opened.file(), wanted.demand(opened, document), now);
    var violations = wanted.violations(deadlines, LocalDate.ofInstant(now, opened.zone()));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    opened.chain().append(now, by, wanted.entryKind(), wanted.details(document));
    deadlines.appendTo(opened.chain(), now, by);
    return commit(wanted, document, deadlines, writes(opened, wanted, document, deadlines));
  }

  private static <D> List<Write> writes(
      OpenedMatter opened, NewDemand<D> wanted, D document, NewDeadlines deadlines) {
    var writes = new ArrayList<>(opened.writes());
    writes.add(wanted.write(document));
    if (wanted.idempotencyKey() != null) {
      writes.add(new Write.NewKey(opened.jurisdiction().id(), wanted.name(document)));
    }
    writes.addAll(deadlines.writes());
    if (wanted.follows() != null) {
      writes.add(new Write.StandingLetter(wanted.follows()));
    }
    return writes;
  }

  private <D> Optional<Outcome<Recorded<D>>> commit(
      NewDemand<D> wanted, D document, NewDeadlines deadlines, List<Write> writes) {
    return switch (docket.commit(writes)) {
      case Commit.Done() ->
          Optional.of(new Outcome.Created<>(new Recorded<>(document, deadlines.all())));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.StandingLetter.class) ->
          Optional.of(followsNoLetter());
      case Commit.Refused refused when refused.any(wanted.write(document).getClass()) ->
          Optional.of(alreadyThere(wanted, document));
      case Commit.Refused refused when refused.any(Write.NewKey.class) ->
          Optional.of(anotherUnderTheKey(wanted));
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private <D> Outcome<Recorded<D>> alreadyThere(NewDemand<D> wanted, D document) {
    var there = wanted.onRecord(docket, document);
    if (there.isEmpty()) {
      throw new IllegalStateException("a " + wanted.noun() + " that is there cannot be read");
    }
    return wanted.saysTheSame(there.get(), document)
        ? new Outcome.Found<>(new Recorded<>(there.get(), deadlines(wanted, there.get())))
        : anotherUnderTheKey(wanted);
  }

  private <D> List<Deadline> deadlines(NewDemand<D> wanted, D document) {
    return wanted.starts(document).deadlines().stream()
        .flatMap(started -> docket.deadline(started.id()).stream())
        .toList();
  }

  private static <T> Outcome<T> anotherUnderTheKey(NewDemand<?> wanted) {
    return new Outcome.Contradicted<>(
        "this Idempotency-Key was already used for a different "
            + wanted.noun()
            + ": use another key");
  }

  private static <T> Outcome<T> followsNoLetter() {
    return Outcome.invalid("/follows", "is not a letter in this matter");
  }
}
