package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.demands.LetterDeadlines;
import org.replyby.model.Coded;
import org.replyby.model.Consequence;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.Demand;
import org.replyby.model.EntryKind;
import org.replyby.model.Grant;
import org.replyby.model.IssuingAuthority;
import org.replyby.model.Letter;
import org.replyby.model.LetterId;
import org.replyby.model.LetterKind;
import org.replyby.model.Principal;
import org.replyby.model.ResponseTime;
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
 * Puts a demand letter on the docket: the letter, its deadline with its next moment, the docket's
 * lines and the alerts that it came, in one transaction after one query. The same Idempotency-Key
 * records the same letter once.
 */
public final class RecordLetter {
  private final Docket docket;
  private final InstantSource clock;
  private final NamedOnce names;
  private final Attempts attempts;

  public RecordLetter(Docket docket, InstantSource clock, Tokens tokens, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.names = new NamedOnce(tokens);
    this.attempts = new Attempts(backoff);
  }

  /** A letter as staff describe it. */
  public record Request(
      JurisdictionRef jurisdiction,
      MatterRef matter,
      IssuingAuthority from,
      DeliveryMethod came,
      @Nullable String addressee,
      LocalDate datedOn,
      @Nullable LocalDate announcedOn,
      LocalDate receivedOn,
      String demand,
      Set<Consequence> consequences,
      List<Grant> grants,
      LetterKind kind,
      @Nullable ResponseTime response,
      @Nullable LetterId follows,
      @Nullable String idempotencyKey) {}

  /** What is now on record. */
  public record Recorded(Letter letter, List<Deadline> deadlines) {}

  public Outcome<Recorded> record(Principal principal, Request request) {
    if (!principal.mayAct(request.jurisdiction().id())) {
      return new Outcome.Missing<>();
    }
    var name = names.name(request.jurisdiction().id(), request.idempotencyKey());
    return attempts.until(() -> attempt(principal, request, name));
  }

  private Optional<Outcome<Recorded>> attempt(Principal principal, Request request, String name) {
    return switch (OpenedMatter.read(docket, request.jurisdiction(), request.matter())) {
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
    var letter = letter(opened, request, principal, name, now);
    var begun =
        NewDeadlines.of(LetterDeadlines.of(letter), opened.file(), demand(opened, letter), now);
    var tooFar = tooFar(request, begun, LocalDate.ofInstant(now, opened.zone()));
    if (!tooFar.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(tooFar));
    }
    var by = principal.subject();
    opened.chain().append(now, by, EntryKind.LETTER_RECORDED, letterDetails(letter));
    begun.appendTo(opened.chain(), now, by);
    var writes = new ArrayList<>(opened.writes());
    writes.add(new Write.NewLetter(letter));
    if (request.idempotencyKey() != null) {
      writes.add(new Write.NewKey(opened.jurisdiction().id(), letter.id().name()));
    }
    writes.addAll(begun.writes());
    if (request.follows() != null) {
      writes.add(new Write.StandingLetter(request.follows()));
    }
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(new Recorded(letter, begun.all())));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.StandingLetter.class) ->
          Optional.of(Outcome.invalid("/follows", "is no letter of this matter"));
      case Commit.Refused refused when refused.any(Write.NewLetter.class) ->
          Optional.of(alreadyThere(letter));
      case Commit.Refused refused when refused.any(Write.NewKey.class) ->
          Optional.of(anotherUnderTheKey());
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private static Outcome<Recorded> anotherUnderTheKey() {
    return new Outcome.Contradicted<>("this Idempotency-Key has recorded another letter");
  }

  private Outcome<Recorded> alreadyThere(Letter letter) {
    var there = docket.letter(letter.id());
    if (there.isEmpty()) {
      throw new IllegalStateException("a letter that is there cannot be read");
    }
    if (!there.get().saysTheSameAs(letter)) {
      return anotherUnderTheKey();
    }
    var deadlines =
        LetterDeadlines.of(there.get()).deadlines().stream()
            .flatMap(started -> docket.deadline(started.id()).stream())
            .toList();
    return new Outcome.Found<>(new Recorded(there.get(), deadlines));
  }

  private static List<Violation> violations(Request request, LocalDate today) {
    var dated = request.datedOn();
    var response = request.response();
    if (response == null && !request.kind().hasTimeOfItsOwn()) {
      return List.of(
          new Violation(
              "/responseDue", "is missing: give it, or respondWithin where the letter says so"));
    }
    if (request.follows() != null && !request.follows().matter().equals(request.matter().id())) {
      return List.of(new Violation("/follows", "is no letter of this matter"));
    }
    var due = response instanceof ResponseTime.On(var on) ? on.date() : null;
    return DateRules.all(
        List.of(
            DateRules.within("/datedOn", dated, today),
            DateRules.within("/announcedOn", request.announcedOn(), today),
            DateRules.within("/receivedOn", request.receivedOn(), today),
            DateRules.within("/responseDue/date", due, today),
            DateRules.notFarFuture("/datedOn", dated, today),
            DateRules.notFuture("/receivedOn", request.receivedOn(), today),
            DateRules.notLongBefore("/receivedOn", request.receivedOn(), "datedOn", dated),
            due == null
                ? Stream.empty()
                : DateRules.notBefore("/responseDue/date", due, "datedOn", dated)));
  }

  private static List<Violation> tooFar(Request request, NewDeadlines begun, LocalDate today) {
    return request.response() instanceof ResponseTime.Within
        ? DateRules.reaching("/respondWithin/count", begun.main().dueDate().day(), today).toList()
        : List.of();
  }

  private static Letter letter(
      OpenedMatter opened, Request request, Principal principal, String name, Instant now) {
    var matter = request.matter().id();
    var addressee = request.addressee();
    return new Letter(
        new LetterId(matter, "l" + name),
        request.kind(),
        request.from(),
        request.came(),
        addressee == null ? opened.jurisdiction().name() : addressee,
        request.datedOn(),
        request.announcedOn(),
        request.receivedOn(),
        request.demand(),
        request.consequences(),
        request.grants(),
        request.response(),
        request.follows(),
        new DeadlineId(matter, "d" + name),
        now,
        principal.subject());
  }

  private static Demand demand(OpenedMatter opened, Letter letter) {
    return new Demand(
        opened.jurisdiction().name(),
        opened.title(),
        letter.from(),
        letter.datedOn(),
        Demand.cut(letter.demand()),
        letter.consequences(),
        null);
  }

  private static Map<String, String> letterDetails(Letter letter) {
    var details = new TreeMap<String, String>();
    details.put("letter", letter.id().toString());
    details.put("kind", Coded.code(letter.kind()));
    details.put("office", letter.from().office());
    details.put("addressee", letter.addressee());
    details.put("datedOn", letter.datedOn().toString());
    details.put("receivedOn", letter.receivedOn().toString());
    if (letter.follows() != null) {
      details.put("follows", letter.follows().toString());
    }
    return details;
  }
}
