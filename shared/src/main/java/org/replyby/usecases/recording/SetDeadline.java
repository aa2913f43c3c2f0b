package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;
import org.replyby.demands.DateRules;
import org.replyby.demands.DemandDeadline;
import org.replyby.demands.DemandDeadlines;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Puts a deadline on the docket that no recorded demand starts by itself: one that no law counts,
 * one that a court orders, or the time that an agency has to answer a request from the city. The
 * same Idempotency-Key sets one deadline once.
 */
public final class SetDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final NewName names;
  private final Attempts attempts;

  public SetDeadline(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.names = new NewName(tokens);
    this.attempts = new Attempts(backoff);
  }

  /** How its date is set. */
  public sealed interface Date {
    /** By a person, who says who fixed it. */
    record On(DueOn due, String statedBy, boolean byOrder) implements Date {}

    /** 20 working days from the agency's receipt, 10 more in unusual circumstances. */
    record Foia(LocalDate receivedOn, boolean unusualCircumstances) implements Date {}
  }

  /** A deadline as staff describe it; {@code document} is the demand that it belongs to. */
  public record Request(
      MatterId matter,
      DeadlineKind kind,
      Date date,
      IssuingAuthority from,
      LocalDate datedOn,
      String what,
      @Nullable String document,
      @Nullable String idempotencyKey) {}

  public Outcome<Deadline> set(Principal principal, Request request) {
    if (!principal.mayAct(request.matter().jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var name = names.name(request.matter().jurisdiction(), request.idempotencyKey());
    var id = new DeadlineId(request.matter(), "h" + name);
    return attempts.until(() -> attempt(principal, request, id));
  }

  private Optional<Outcome<Deadline>> attempt(Principal principal, Request request, DeadlineId id) {
    var file = docket.file(request.matter().jurisdiction());
    var head = file.flatMap(f -> f.matter(request.matter()));
    if (file.isEmpty() || head.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var now = Moments.now(clock);
    var violations =
        violations(request, LocalDate.ofInstant(now, file.get().jurisdiction().zone()));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    var started = new DemandDeadline(id, request.kind(), basis(request));
    var starts = new DemandDeadlines(List.of(started), List.of(), List.of());
    var begun =
        NewDeadlines.of(starts, file.get(), demand(request, file.get(), head.get().title()), now);
    var chain = Chain.of(head.get());
    begun.appendTo(chain, now, principal.subject());
    var writes = new ArrayList<>(chain.writes());
    writes.addAll(begun.writes());
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(begun.main()));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.NewDeadline.class) ->
          Optional.of(alreadyThere(begun.main()));
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private Outcome<Deadline> alreadyThere(Deadline wanted) {
    var there = docket.deadline(wanted.id());
    return there
            .filter(d -> d.kind() == wanted.kind() && d.demand().equals(wanted.demand()))
            .filter(d -> d.firstDueDate().isSameDateAs(wanted.dueDate()))
            .isPresent()
        ? new Outcome.Found<>(there.get())
        : new Outcome.Contradicted<>(
            "this Idempotency-Key was already used for a different deadline: use another key");
  }

  static List<Violation> violations(Request request, LocalDate today) {
    return DateRules.all(
        List.of(
            DateRules.within("/datedOn", request.datedOn(), today),
            DateRules.notFarFuture("/datedOn", request.datedOn(), today),
            switch (request.date()) {
              case Date.On(var due, var by, var ordered) ->
                  DateRules.within("/due/date", due.date(), today);
              case Date.Foia(var received, var unusual) ->
                  DateRules.notFuture("/foia/receivedOn", received, today);
            }));
  }

  static Basis basis(Request request) {
    return switch (request.date()) {
      case Date.On(var due, var by, var ordered) ->
          new Basis(new Setting.Fixed(due, by), Basis.Place.OFFICE, ordered, request.document());
      case Date.Foia(var received, var unusual) ->
          new Basis(foia(received, unusual), Basis.Place.OFFICE, false, request.document());
    };
  }

  /** The request to an agency from which a date is counted; empty if it is counted otherwise. */
  public static Optional<Date.Foia> foia(Setting.Forward counted) {
    return Stream.of(false, true)
        .filter(unusual -> foia(counted.trigger().date(), unusual).equals(counted))
        .map(unusual -> new Date.Foia(counted.trigger().date(), unusual))
        .findFirst();
  }

  private static Setting foia(LocalDate received, boolean unusualCircumstances) {
    var authority =
        unusualCircumstances ? "5 U.S.C. 552(a)(6)(A)(i) and (B)(i)" : "5 U.S.C. 552(a)(6)(A)(i)";
    return new Setting.Forward(
        Trigger.on("the agency's receipt of the request", received),
        new Span(Unit.BUSINESS_DAYS, unusualCircumstances ? 30 : 20),
        new Convention.AsWritten("the statute", authority),
        Service.none());
  }

  static Demand demand(Request request, JurisdictionFile file, String title) {
    return new Demand(
        file.jurisdiction().name(),
        title,
        request.from(),
        request.datedOn(),
        Demand.cut(request.what()),
        Set.of(),
        null);
  }
}
