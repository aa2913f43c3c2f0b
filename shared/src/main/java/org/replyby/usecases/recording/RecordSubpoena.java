package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.demands.DateRules;
import org.replyby.demands.SubpoenaDeadlines;
import org.replyby.model.Calls;
import org.replyby.model.Coded;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Demand;
import org.replyby.model.EntryKind;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.LetterId;
import org.replyby.model.Principal;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaId;
import org.replyby.model.SubpoenaKind;
import org.replyby.model.Violation;
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
 * Puts a subpoena on the docket, with its return date as a deadline of its own, and alerts at once.
 * One transaction after one query, as for a letter.
 */
public final class RecordSubpoena {
  private final Docket docket;
  private final InstantSource clock;
  private final NamedOnce names;
  private final Attempts attempts;

  public RecordSubpoena(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.names = new NamedOnce(tokens);
    this.attempts = new Attempts(backoff);
  }

  /** A subpoena as staff describe it; {@code follows} is a letter of the same matter. */
  public record Request(
      JurisdictionRef jurisdiction,
      MatterRef matter,
      SubpoenaKind kind,
      @Nullable Calls calls,
      IssuingAuthority from,
      LocalDate issuedOn,
      @Nullable LocalDate servedOn,
      DueOn returnDate,
      String demand,
      @Nullable LetterId follows,
      @Nullable String idempotencyKey) {}

  /** What is now on record. */
  public record Recorded(Subpoena subpoena, List<Deadline> deadlines) {}

  public Outcome<Recorded> record(Principal principal, Request request) {
    if (!principal.mayAct(request.jurisdiction().id())) {
      return new Outcome.Missing<>();
    }
    if (request.follows() != null && !request.follows().matter().equals(request.matter().id())) {
      return notALetter();
    }
    var name = names.name(request.jurisdiction().id(), request.idempotencyKey());
    return attempts.until(() -> attempt(principal, request, name));
  }

  private Optional<Outcome<Recorded>> attempt(Principal principal, Request request, String name) {
    return switch (OpenedMatter.read(docket, request.jurisdiction(), request.matter())) {
      case OpenedMatter.Result.Unfit unfit when request.follows() != null && !unfit.contradicts() ->
          Optional.of(notALetter());
      case OpenedMatter.Result.Unfit unfit -> Optional.of(unfit.outcome());
      case OpenedMatter.Result.Ready(var opened) -> {
        var now = Moments.now(clock);
        var violations = violations(request, LocalDate.ofInstant(now, opened.zone()));
        yield violations.isEmpty()
            ? commit(opened, request, principal, name, now)
            : Optional.of(new Outcome.Invalid<>(violations));
      }
    };
  }

  private Optional<Outcome<Recorded>> commit(
      OpenedMatter opened, Request request, Principal principal, String name, Instant now) {
    var subpoena = subpoena(request, principal, name, now);
    var begun =
        NewDeadlines.of(
            SubpoenaDeadlines.of(subpoena), opened.file(), demand(opened, subpoena), now);
    var by = principal.subject();
    opened.chain().append(now, by, EntryKind.SUBPOENA_RECORDED, details(subpoena));
    begun.appendTo(opened.chain(), now, by);
    var writes = new ArrayList<>(opened.writes());
    writes.add(new Write.NewSubpoena(subpoena));
    if (request.idempotencyKey() != null) {
      writes.add(new Write.NewKey(opened.jurisdiction().id(), subpoena.id().name()));
    }
    writes.addAll(begun.writes());
    if (request.follows() != null) {
      writes.add(new Write.StandingLetter(request.follows()));
    }
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(new Recorded(subpoena, begun.all())));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.StandingLetter.class) ->
          Optional.of(notALetter());
      case Commit.Refused refused when refused.any(Write.NewSubpoena.class) ->
          Optional.of(alreadyThere(subpoena));
      case Commit.Refused refused when refused.any(Write.NewKey.class) ->
          Optional.of(anotherUnderTheKey());
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private static Outcome<Recorded> anotherUnderTheKey() {
    return new Outcome.Contradicted<>("this Idempotency-Key has recorded another subpoena");
  }

  private static Outcome<Recorded> notALetter() {
    return Outcome.invalid("/follows", "is no letter of this matter");
  }

  private Outcome<Recorded> alreadyThere(Subpoena subpoena) {
    var there = docket.subpoena(subpoena.id());
    if (there.isEmpty()) {
      throw new IllegalStateException("a subpoena that is there cannot be read");
    }
    if (!there.get().saysTheSameAs(subpoena)) {
      return anotherUnderTheKey();
    }
    var deadlines =
        SubpoenaDeadlines.of(there.get()).deadlines().stream()
            .flatMap(started -> docket.deadline(started.id()).stream())
            .toList();
    return new Outcome.Found<>(new Recorded(there.get(), deadlines));
  }

  private static List<Violation> violations(Request request, LocalDate today) {
    var issued = request.issuedOn();
    return DateRules.all(
        List.of(
            DateRules.within("/issuedOn", issued, today),
            DateRules.within("/servedOn", request.servedOn(), today),
            DateRules.within("/returnDate/date", request.returnDate().date(), today),
            DateRules.notFarFuture("/issuedOn", issued, today),
            DateRules.notFuture("/servedOn", request.servedOn(), today),
            DateRules.notLongBefore("/servedOn", request.servedOn(), "issuedOn", issued),
            DateRules.notBefore(
                "/returnDate/date", request.returnDate().date(), "issuedOn", issued)));
  }

  private static Subpoena subpoena(Request request, Principal principal, String name, Instant now) {
    var matter = request.matter().id();
    return new Subpoena(
        new SubpoenaId(matter, "s" + name),
        request.kind(),
        request.calls(),
        request.from(),
        request.issuedOn(),
        request.servedOn(),
        request.returnDate(),
        request.demand(),
        request.follows(),
        new DeadlineId(matter, "r" + name),
        now,
        principal.subject());
  }

  private static Demand demand(OpenedMatter opened, Subpoena subpoena) {
    return new Demand(
        opened.jurisdiction().name(),
        opened.title(),
        subpoena.from(),
        subpoena.issuedOn(),
        Demand.cut(subpoena.demand()),
        Set.of(),
        subpoena.kind());
  }

  private static Map<String, String> details(Subpoena subpoena) {
    var details = new HashMap<String, String>();
    details.put("subpoena", subpoena.id().toString());
    details.put("kind", Coded.code(subpoena.kind()));
    details.put("office", subpoena.from().office());
    details.put("issuedOn", subpoena.issuedOn().toString());
    if (subpoena.servedOn() != null) {
      details.put("servedOn", subpoena.servedOn().toString());
    }
    if (subpoena.follows() != null) {
      details.put("follows", subpoena.follows().toString());
    }
    return details;
  }
}
