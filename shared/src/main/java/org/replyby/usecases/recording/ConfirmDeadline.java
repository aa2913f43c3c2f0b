package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Confirmation;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineState;
import org.replyby.model.Entered;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;

/**
 * Records that a city attorney confirms the date of an open deadline. The person who put the date
 * on record cannot be the one who confirms it, so that two people have looked at it. It changes no
 * date, no reminder and no escalation, even if the attorney takes the later date to be the right
 * one. The same confirmation again changes nothing; another one replaces it.
 */
public final class ConfirmDeadline {
  private final Docket docket;
  private final InstantSource clock;
  private final Tokens salts;
  private final Attempts attempts;

  public ConfirmDeadline(Docket docket, InstantSource clock, Tokens salts, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.salts = salts;
    this.attempts = new Attempts(backoff);
  }

  /**
   * A confirmation as staff describe it: the official, who has to be marked as an attorney, and the
   * version of the plan whose date the attorney saw, so that a date that changed in the meantime is
   * not confirmed by mistake. If {@code privileged}, no alert quotes the reason or the note.
   */
  public record Request(
      OfficialId official,
      int planVersion,
      Confirmation.Reading reading,
      @Nullable String note,
      boolean privileged) {}

  public Outcome<Deadline> confirm(
      Principal principal, DeadlineId id, Expected expected, Request request) {
    return attempts.until(
        () ->
            DeadlineWithHead.read(docket, principal, id)
                .map(read -> attempt(principal, read, expected, request))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Deadline>> attempt(
      Principal principal, DeadlineWithHead read, Expected expected, Request request) {
    return switch (read.deadline().state()) {
      case DeadlineState.Met met ->
          Optional.of(new Outcome.Contradicted<>("the deadline was met on " + met.on()));
      case DeadlineState.Withdrawn gone ->
          Optional.of(new Outcome.Contradicted<>("the demand was withdrawn on " + gone.on()));
      case DeadlineState.Voided gone ->
          Optional.of(new Outcome.Contradicted<>("the deadline is void: " + gone.why()));
      case DeadlineState.Open open -> ofOpen(principal, read, expected, request);
    };
  }

  private Optional<Outcome<Deadline>> ofOpen(
      Principal principal, DeadlineWithHead read, Expected expected, Request request) {
    var deadline = read.deadline();
    var attorney =
        read.officials().stream().filter(o -> o.id().equals(request.official())).findFirst();
    if (attorney.isEmpty()) {
      return Optional.of(
          Outcome.invalid(
              "/official", "is not an official of this jurisdiction: register the official first"));
    }
    if (request.planVersion() != deadline.plan().version()) {
      return Optional.of(
          new Outcome.Stale<>(
              "the date has changed since: look at the deadline again, and give its planVersion"));
    }
    var word = confirmation(principal, attorney.get(), request);
    if (deadline.confirmation() != null && deadline.confirmation().saysTheSameAs(word)) {
      return Optional.of(new Outcome.Found<>(deadline));
    }
    return refused(principal, deadline, attorney.get(), request)
        .or(() -> expected.refusal(Tags.of(deadline)))
        .or(() -> commit(read, deadline.confirmed(word), word));
  }

  private Confirmation confirmation(Principal principal, Official attorney, Request request) {
    return new Confirmation(
        attorney.id(),
        attorney.name(),
        attorney.role(),
        request.reading(),
        request.note(),
        new Entered(Moments.now(clock), principal.subject()),
        request.privileged());
  }

  private static Optional<Outcome<Deadline>> refused(
      Principal principal, Deadline deadline, Official attorney, Request request) {
    if (!attorney.attorney()) {
      return Optional.of(
          Outcome.invalid(
              "/official",
              "is not marked as a city attorney: PUT /v1/officials/{official}/attorney marks one"));
    }
    if (request.reading() instanceof Confirmation.Reading.Later
        && !deadline.dueDate().isUnsettled()) {
      return Optional.of(
          Outcome.invalid("/later", "is not possible: this deadline has only one date"));
    }
    return deadline.isDatedBy(principal.subject())
        ? Optional.of(
            new Outcome.Contradicted<>(
                "you put this date on record: somebody else has to enter the attorney's"
                    + " confirmation"))
        : Optional.empty();
  }

  private Optional<Outcome<Deadline>> commit(
      DeadlineWithHead read, Deadline is, Confirmation word) {
    var details = Details.of(is);
    details.put(Details.PLAN, Integer.toString(is.plan().version()));
    Details.putDates(details, is.dueDate());
    details.put("official", word.official().name());
    details.put("name", word.name());
    details.put("role", word.role());
    var texts = new FreeTexts(salts).put("note", word.note(), word.privileged());
    switch (word.reading()) {
      case Confirmation.Reading.AsCounted() -> details.put("reading", "as counted");
      case Confirmation.Reading.Later(var reason) -> {
        details.put("reading", "the later date");
        texts.put("reason", reason, word.privileged());
      }
    }
    var entered = word.entered();
    var chain =
        Chain.of(read.head())
            .append(entered.at(), entered.by(), EntryKind.DEADLINE_CONFIRMED, details, texts);
    var writes = new ArrayList<>(chain.writes());
    writes.add(new Write.ChangedDeadline(read.deadline(), is));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
