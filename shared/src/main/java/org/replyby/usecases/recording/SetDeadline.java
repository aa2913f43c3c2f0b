package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replyby.demands.DemandDeadline;
import org.replyby.demands.DemandDeadlines;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Entered;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.ToldDeadline;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.MatterWithFile;
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

  public Outcome<ToldDeadline> set(Principal principal, DeadlineRequest request) {
    if (!principal.mayAct(request.matter().jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var name = names.name(request.matter().jurisdiction(), request.idempotencyKey());
    var id = new DeadlineId(request.matter(), "h" + name);
    return attempts.until(() -> attempt(principal, request, id));
  }

  private Optional<Outcome<ToldDeadline>> attempt(
      Principal principal, DeadlineRequest request, DeadlineId id) {
    var read = MatterWithFile.read(docket, principal, request.matter());
    if (read.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var file = read.get().file();
    var head = read.get().head();
    var now = Moments.now(clock);
    var violations = request.violations(LocalDate.ofInstant(now, file.jurisdiction().zone()));
    if (!violations.isEmpty()) {
      return Optional.of(new Outcome.Invalid<>(violations));
    }
    var started = new DemandDeadline(id, request.kind(), request.basis(), null);
    var starts = new DemandDeadlines(List.of(started), List.of(), List.of());
    var begun =
        NewDeadlines.of(
            starts,
            file,
            request.demand(file, head.title()).disclosed(head.disclosure()),
            new Entered(now, principal.subject()));
    var chain = Chain.of(head);
    var texts = RecordedTexts.of(begun.main(), names.tokens());
    begun.appendTo(chain, now, principal.subject(), texts);
    var writes = new ArrayList<>(chain.writes());
    writes.addAll(begun.writes());
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(told(begun.main(), begun)));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.NewDeadline.class) ->
          Optional.of(alreadyThere(begun));
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private static ToldDeadline told(Deadline deadline, NewDeadlines begun) {
    return new ToldDeadline(deadline, begun.newAlerts().reach());
  }

  private Outcome<ToldDeadline> alreadyThere(NewDeadlines begun) {
    var wanted = begun.main();
    var there = docket.deadline(wanted.id());
    return there
            .filter(d -> d.kind() == wanted.kind() && d.demand().equals(wanted.demand()))
            .filter(d -> d.firstDueDate().isSameDateAs(wanted.dueDate()))
            .isPresent()
        ? new Outcome.Found<>(told(there.get(), begun))
        : new Outcome.KeyUsed<>(
            "this Idempotency-Key was already used for a different deadline: use another key");
  }
}
