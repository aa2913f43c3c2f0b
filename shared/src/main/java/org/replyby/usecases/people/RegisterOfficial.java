package org.replyby.usecases.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Severity;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.NewName;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.run.Tokens;
import org.replyby.usecases.subscribing.OfficialLine;
import org.replyby.usecases.subscribing.Subscriptions;

/**
 * Registers an official and makes the official's topic: the only place where a topic is made. The
 * topic comes first, under a name derived from the id, so a crash in between leaves nothing that a
 * second try does not find again.
 */
public final class RegisterOfficial {
  private final Docket docket;
  private final Subscriptions subscriptions;
  private final InstantSource clock;
  private final NewName names;
  private final Attempts attempts;

  public RegisterOfficial(
      Docket docket,
      Subscriptions subscriptions,
      InstantSource clock,
      Tokens tokens,
      Backoff backoff) {
    this.docket = docket;
    this.subscriptions = subscriptions;
    this.clock = clock;
    this.names = new NewName(tokens);
    this.attempts = new Attempts(backoff);
  }

  /** An official as staff describe one. */
  public record Request(
      JurisdictionId jurisdiction,
      String name,
      String role,
      Tier tier,
      Severity leastSeverity,
      boolean digest,
      boolean attorney,
      @Nullable String idempotencyKey) {}

  public Outcome<Official> register(Principal principal, Request request) {
    if (!principal.mayAct(request.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    var name = names.name(request.jurisdiction(), request.idempotencyKey());
    var id = new OfficialId(request.jurisdiction(), "o" + name);
    return attempts.until(() -> attempt(principal, request, id));
  }

  private Optional<Outcome<Official>> attempt(Principal principal, Request request, OfficialId id) {
    var admitted = docket.admissions(request.jurisdiction());
    var file = docket.file(request.jurisdiction());
    if (file.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var known = file.get().officials();
    var same =
        known.stream()
            .filter(o -> o.name().equals(request.name()) && o.role().equals(request.role()))
            .findFirst();
    if (same.isPresent()) {
      return Optional.of(known(same.get(), request, id));
    }
    if (known.size() >= Official.MOST_PER_JURISDICTION) {
      return Optional.of(full());
    }
    return commit(principal, file.get(), request, id, admitted);
  }

  private static Outcome<Official> known(Official known, Request request, OfficialId wanted) {
    if (known.id().equals(wanted)
        && (known.tier() != request.tier() || known.leastSeverity() != request.leastSeverity())) {
      return new Outcome.Contradicted<>(
          "this official is registered with another tier or leastSeverity: edit the official "
              + known.id()
              + " instead");
    }
    return known.id().equals(wanted)
        ? new Outcome.Found<>(known)
        : new Outcome.Contradicted<>(
            "an official with this name and role is already registered: " + known.id());
  }

  private Optional<Outcome<Official>> commit(
      Principal principal, JurisdictionFile file, Request request, OfficialId id, long admitted) {
    var official =
        new Official(
            id,
            request.name(),
            request.role(),
            request.tier(),
            request.leastSeverity(),
            request.digest(),
            request.attorney(),
            subscriptions.topic(id),
            List.of(),
            0,
            1);
    var writes = new ArrayList<Write>();
    writes.add(new Write.AdmittedOfficial(request.jurisdiction(), admitted));
    writes.add(new Write.NewOfficial(official));
    var now = Moments.now(clock);
    writes.addAll(OfficialLine.registered(file, official, principal.subject(), now));
    if (request.digest()) {
      writes.add(DigestMoment.wanted(file, now));
    }
    return switch (docket.commit(writes)) {
      case Commit.Done() -> Optional.of(new Outcome.Created<>(official));
      case Commit.Contended() -> Optional.empty();
      case Commit.Refused refused when refused.any(Write.AdmittedOfficial.class) ->
          Optional.empty(); // Another was registered meanwhile: it may be the same.
      case Commit.Refused refused when refused.any(Write.NewOfficial.class) ->
          Optional.of(
              new Outcome.KeyUsed<>(
                  "this Idempotency-Key was already used for a different official: use another key"));
      case Commit.Refused refused -> Optional.empty();
    };
  }

  private static Outcome<Official> full() {
    return new Outcome.Contradicted<>(
        "a jurisdiction can have at most " + Official.MOST_PER_JURISDICTION + " officials");
  }
}
