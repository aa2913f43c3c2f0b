package org.replyby.usecases.recording;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Violation;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Closes a deadline, because the reply went out or the demand was withdrawn. Its reminders stop:
 * those planned, and those already waiting to be sent. Closing it twice the same way has the effect
 * of closing it once.
 */
public final class CloseDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public CloseDeadline(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /** The reply went out on a day of the jurisdiction's calendar. */
  public Outcome<Deadline> met(
      Principal principal,
      DeadlineId id,
      LocalDate on,
      @Nullable String how,
      @Nullable OfficialId counsel,
      boolean privileged) {
    return close(
        principal,
        id,
        on,
        counsel,
        EntryKind.DEADLINE_MET,
        privileged,
        now -> new DeadlineState.Met(on, how, new Entered(now, principal.subject())));
  }

  /** The demand was withdrawn on a day of the jurisdiction's calendar. */
  public Outcome<Deadline> withdrawn(
      Principal principal,
      DeadlineId id,
      LocalDate on,
      String why,
      @Nullable OfficialId counsel,
      boolean privileged) {
    return close(
        principal,
        id,
        on,
        counsel,
        EntryKind.DEADLINE_WITHDRAWN,
        privileged,
        now -> new DeadlineState.Withdrawn(on, why, new Entered(now, principal.subject())));
  }

  private interface Closing {
    DeadlineState at(Instant now);
  }

  private Outcome<Deadline> close(
      Principal principal,
      DeadlineId id,
      LocalDate on,
      @Nullable OfficialId counsel,
      EntryKind kind,
      boolean privileged,
      Closing closing) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, on, counsel, kind, privileged, closing))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal,
      DeadlineWithHead read,
      LocalDate on,
      @Nullable OfficialId counsel,
      EntryKind kind,
      boolean privileged,
      Closing closing) {
    var now = Moments.now(clock);
    var violations = violations(read, on, counsel, LocalDate.ofInstant(now, read.zone()));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    return switch (read.deadline().state()) {
      case DeadlineState.Open open ->
          commit(principal, read, counsel, kind, privileged, closing.at(now), now);
      case DeadlineState.Met met when kind == EntryKind.DEADLINE_MET && met.on().equals(on) ->
          Optional.of(new Outcome.Found<>(read.deadline()));
      case DeadlineState.Withdrawn gone
          when kind == EntryKind.DEADLINE_WITHDRAWN && gone.on().equals(on) ->
          Optional.of(new Outcome.Found<>(read.deadline()));
      case DeadlineState.Met met ->
          Optional.of(new Outcome.Contradicted<>("the deadline was met on " + met.on()));
      case DeadlineState.Withdrawn gone ->
          Optional.of(new Outcome.Contradicted<>("the demand was withdrawn on " + gone.on()));
      case DeadlineState.Voided gone ->
          Optional.of(new Outcome.Contradicted<>("the deadline is void: " + gone.why()));
    };
  }

  private Optional<Outcome<Deadline>> commit(
      Principal principal,
      DeadlineWithHead read,
      @Nullable OfficialId counsel,
      EntryKind kind,
      boolean privileged,
      DeadlineState state,
      Instant now) {
    var closed = read.deadline().closed(state);
    var details = Details.of(closed);
    var texts = new FreeTexts(salts);
    if (counsel != null) {
      details.put("counsel", counsel.name());
    }
    switch (state) {
      case DeadlineState.Met met -> {
        details.put("on", met.on().toString());
        texts.put("how", met.how(), privileged);
      }
      case DeadlineState.Withdrawn gone -> {
        details.put("on", gone.on().toString());
        texts.put("why", gone.why(), privileged);
      }
      case DeadlineState.Voided gone ->
          throw new IllegalStateException("only a correction voids a deadline");
      case DeadlineState.Open open ->
          throw new IllegalStateException("closing leaves nothing open");
    }
    var chain = Chain.of(read.head()).append(now, principal.subject(), kind, details, texts);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(read.deadline(), closed));
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Found<>(closed));
      case Commit.Refused refused -> Optional.empty();
      case Commit.Contended() -> Optional.empty();
    };
  }

  private static List<Violation> violations(
      DeadlineWithHead read, LocalDate on, @Nullable OfficialId counsel, LocalDate today) {
    var dated = read.deadline().demand().datedOn();
    return DateRules.all(
        List.of(
            DateRules.notFuture("/on", on, today),
            DateRules.notBefore("/on", on, "the demand's date", dated),
            closedByCounsel(read, counsel)));
  }

  /** Until its last day a right can be used, and no clerk decides that it is over. */
  private static Stream<Violation> closedByCounsel(
      DeadlineWithHead read, @Nullable OfficialId counsel) {
    var isAttorney =
        read.officials().stream().anyMatch(o -> o.id().equals(counsel) && o.attorney());
    return isAttorney || (counsel == null && !read.deadline().kind().isRight())
        ? Stream.empty()
        : Stream.of(
            new Violation(
                "/counsel",
                "must be an official who is marked as a city attorney: only counsel closes a"
                    + " petition, objections, a motion or an appeal"));
  }
}
