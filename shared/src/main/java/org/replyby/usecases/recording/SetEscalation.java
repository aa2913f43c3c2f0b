package org.replyby.usecases.recording;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.EntryKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Sets how long a jurisdiction waits for an acknowledgment; escalations under way keep their
 * moment.
 */
public final class SetEscalation {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public SetEscalation(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<EscalationPolicy> set(
      Principal principal, JurisdictionId id, EscalationPolicy policy) {
    if (!principal.mayAct(id)) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .file(id)
                .map(file -> attempt(principal, file, policy))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<EscalationPolicy>> attempt(
      Principal principal, JurisdictionFile file, EscalationPolicy policy) {
    var was = file.escalation();
    if (was.equals(policy)) {
      return Optional.of(new Outcome.Found<>(policy));
    }
    var now = Moments.now(clock);
    var change = JurisdictionChain.change(words(was), words(policy));
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedEscalation(file.jurisdiction().id(), policy));
    writes.addAll(
        JurisdictionChain.line(
            file.docket(),
            now,
            principal.subject(),
            EntryKind.ESCALATION_SET,
            Map.of("escalation", change)));
    writes.addAll(PeopleNotices.escalation(file, policy, principal.subject(), now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(policy))
        : Optional.empty();
  }

  private static String words(EscalationPolicy policy) {
    return "1/%d of the time left, %d to %d minutes"
        .formatted(policy.part(), policy.least().toMinutes(), policy.most().toMinutes());
  }
}
