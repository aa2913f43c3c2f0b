package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replyby.demands.DateRules;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Document;
import org.replyby.model.Principal;
import org.replyby.model.chain.ContentHash;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DisclosureRules;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Puts a demand on the docket: its document, the deadlines that it starts with their next moments,
 * the docket's lines, and the alerts that say it came, in one transaction after one read and one
 * query. The same Idempotency-Key records the same document once. What says the same as another one
 * is refused unless staff say that it is another.
 */
public final class RecordDemand {
  /** What a city's staff hardly record in a day by hand. */
  public static final int MOST_A_DAY = 50;

  private final Docket docket;
  private final InstantSource clock;
  private final NewName names;
  private final Attempts attempts;
  private final AlreadyRecorded there;
  private final int mostADay;

  /** {@code mostADay} is the number of demands of a city beyond which their alerts sum up. */
  public RecordDemand(
      Docket docket, InstantSource clock, Tokens tokens, Backoff backoff, int mostADay) {
    this.docket = docket;
    this.clock = clock;
    this.names = new NewName(tokens);
    this.attempts = new Attempts(backoff);
    this.there = new AlreadyRecorded(docket);
    this.mostADay = mostADay;
  }

  public <D extends Document> Outcome<NewRecord<D>> record(
      Principal principal, DemandRequest<D> wanted) {
    return of(principal, wanted, true);
  }

  /** What {@link #record} would put on record now, and whom it would tell. Changes nothing. */
  public <D extends Document> Outcome<NewRecord<D>> preview(
      Principal principal, DemandRequest<D> wanted) {
    return of(principal, wanted, false);
  }

  private <D extends Document> Outcome<NewRecord<D>> of(
      Principal principal, DemandRequest<D> wanted, boolean isForGood) {
    if (!principal.mayAct(wanted.jurisdiction().id())) {
      return new Outcome.Missing<>();
    }
    if (wanted.follows() != null && !wanted.follows().matter().equals(wanted.matter().id())) {
      return followsNoLetter();
    }
    var name = names.name(wanted.jurisdiction().id(), wanted.idempotencyKey());
    return attempts.until(() -> attempt(principal, wanted, name, isForGood));
  }

  private <D extends Document> Optional<Outcome<NewRecord<D>>> attempt(
      Principal principal, DemandRequest<D> wanted, String name, boolean isForGood) {
    var now = Moments.now(clock);
    return switch (OpenedMatter.read(
        docket,
        wanted.jurisdiction(),
        wanted.matter(),
        wanted.disclosure(),
        principal.subject(),
        now)) {
      case OpenedMatter.Result.Unfit unfit when wanted.follows() != null && !unfit.contradicts() ->
          Optional.of(followsNoLetter());
      case OpenedMatter.Result.Unfit unfit -> Optional.of(unfit.outcome());
      case OpenedMatter.Result.Ready(var opened) when !opened.isSeenBy(principal) ->
          Optional.of(unseen(principal, opened, wanted, name));
      case OpenedMatter.Result.Ready(var opened) when opened.isToldOtherwise(wanted.disclosure()) ->
          Optional.of(new Outcome.Contradicted<>(opened.whyToldOtherwise()));
      case OpenedMatter.Result.Ready(var opened) -> {
        var violations =
            DateRules.all(
                List.of(
                    wanted.violations(LocalDate.ofInstant(now, opened.zone())).stream(),
                    opened.counselViolations()));
        yield violations.isEmpty()
            ? start(opened, wanted, principal.subject(), name, now, isForGood)
            : Optional.of(new Outcome.Invalid<>(violations));
      }
    };
  }

  private static <D extends Document> Map<String, String> details(
      DemandRequest<D> wanted, D document) {
    var details = new TreeMap<>(wanted.details(document));
    if (wanted.disclosure() != null) {
      details.putAll(DisclosureRules.details(wanted.disclosure()));
    }
    return details;
  }

  private <D extends Document> Outcome<NewRecord<D>> unseen(
      Principal principal, OpenedMatter opened, DemandRequest<D> wanted, String name) {
    if (wanted.matter().title() == null) {
      return wanted.follows() == null ? OpenedMatter.NO_TITLE.outcome() : followsNoLetter();
    }
    return UnseenMatter.retried(docket, principal, opened, wanted, name, Moments.now(clock));
  }

  private <D extends Document> Optional<Outcome<NewRecord<D>>> start(
      OpenedMatter opened,
      DemandRequest<D> wanted,
      String by,
      String name,
      Instant now,
      boolean isForGood) {
    var document = wanted.document(opened, name, now, by);
    var today = new DemandsToday(opened.file(), mostADay, now);
    var deadlines =
        NewDeadlines.of(
            DocumentDeadlines.of(document),
            opened.file(),
            wanted.demand(opened, document).disclosed(opened.disclosure()),
            document.entered(),
            today.tellFrom());
    var violations = wanted.violations(deadlines, LocalDate.ofInstant(now, opened.zone()));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    if (!isForGood) {
      return Optional.of(new Outcome.Found<>(shown(document, deadlines)));
    }
    var texts = RecordedTexts.of(document, names.tokens());
    if (wanted.disclosure() != null) {
      DisclosureRules.put(texts, wanted.disclosure());
    }
    opened.chain().append(now, by, wanted.entryKind(), details(wanted, document), texts);
    opened.chain().from(document.from().office());
    deadlines.appendTo(opened.chain(), now, by);
    var writes = writes(opened, wanted, document, deadlines);
    writes.addAll(today.writes());
    return commit(wanted, document, deadlines, writes);
  }

  private static <D extends Document> List<Write> writes(
      OpenedMatter opened, DemandRequest<D> wanted, D document, NewDeadlines deadlines) {
    var writes = new ArrayList<>(opened.writes());
    writes.add(new Write.NewDocument(document));
    writes.add(new Write.NewContent(document.id(), ContentHash.of(document), wanted.another()));
    if (wanted.idempotencyKey() != null) {
      writes.add(new Write.NewKey(opened.jurisdiction().id(), document.id().name()));
    }
    writes.addAll(deadlines.writes());
    if (wanted.follows() != null) {
      writes.add(new Write.StandingLetter(wanted.follows()));
    }
    return writes;
  }

  private <D extends Document> Optional<Outcome<NewRecord<D>>> commit(
      DemandRequest<D> wanted, D document, NewDeadlines deadlines, List<Write> writes) {
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(shown(document, deadlines)));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.StandingLetter.class) ->
          Optional.of(followsNoLetter());
      case Commit.Refused refused when refused.any(Write.NewDocument.class) ->
          Optional.of(there.underTheKey(wanted, document, deadlines));
      case Commit.Refused refused when refused.any(Write.NewKey.class) ->
          Optional.of(AlreadyRecorded.anotherUnderTheKey(document));
      case Commit.Refused refused when refused.any(Write.NewContent.class) ->
          there.sayingTheSame(document);
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private static <D extends Document> NewRecord<D> shown(D document, NewDeadlines deadlines) {
    return new NewRecord<>(document, deadlines.all(), deadlines.newAlerts().reach());
  }

  private static <T> Outcome<T> followsNoLetter() {
    return Outcome.invalid("/follows", "is not a letter in this matter");
  }
}
