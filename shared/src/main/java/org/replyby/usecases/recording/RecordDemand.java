package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.replyby.demands.DateRules;
import org.replyby.demands.DocumentDeadlines;
import org.replyby.model.Document;
import org.replyby.model.Letter;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.DemandsToday;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
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

  /** Records a letter that was answered before, with its deadlines met. Nobody is told of it. */
  public Outcome<NewRecord<Letter>> recordAnswered(
      Principal principal, LetterRequest wanted, Answered answered) {
    return record(principal, new AnsweredLetter(wanted, answered));
  }

  /** What {@link #recordAnswered} would put on record now. Changes nothing. */
  public Outcome<NewRecord<Letter>> previewAnswered(
      Principal principal, LetterRequest wanted, Answered answered) {
    return preview(principal, new AnsweredLetter(wanted, answered));
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
    var made =
        NewDeadlines.of(
            DocumentDeadlines.of(document),
            opened.file(),
            wanted.demand(opened, document).disclosed(opened.disclosure()),
            document.entered(),
            today.tellFrom());
    var deadlines = wanted.starting(made, document);
    var day = LocalDate.ofInstant(now, opened.zone());
    var violations = wanted.violations(deadlines, opened.file(), day);
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    if (!isForGood) {
      return Optional.of(
          followsWhatStands(wanted)
              ? new Outcome.Found<>(deadlines.recordOf(document))
              : followsNoLetter());
    }
    var transaction = new DemandTransaction<>(opened, wanted, document, deadlines);
    var writes = transaction.writes(today, by, now, names.tokens());
    return commit(wanted, document, deadlines, writes);
  }

  /** What {@link Write.StandingLetter} asks of the table when it is recorded. */
  private boolean followsWhatStands(DemandRequest<?> wanted) {
    var follows = wanted.follows();
    return follows == null
        || docket.document(follows, Letter.class).filter(l -> l.voided() == null).isPresent();
  }

  private <D extends Document> Optional<Outcome<NewRecord<D>>> commit(
      DemandRequest<D> wanted, D document, StartedDeadlines deadlines, List<Write> writes) {
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(deadlines.recordOf(document)));
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

  private static <T> Outcome<T> followsNoLetter() {
    return Outcome.invalid("/follows", "is not a letter in this matter");
  }
}
