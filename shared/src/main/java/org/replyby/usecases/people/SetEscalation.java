package org.replyby.usecases.people;

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
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionChain;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
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

  public Outcome<JurisdictionFile> set(
      Principal principal, JurisdictionId id, Expected expected, EscalationPolicy policy) {
    if (!principal.mayAct(id)) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .file(id)
                .map(file -> attempt(principal, file, expected, policy))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<JurisdictionFile>> attempt(
      Principal principal, JurisdictionFile file, Expected expected, EscalationPolicy policy) {
    return file.escalation().equals(policy)
        ? Optional.of(new Outcome.Found<>(file))
        : expected
            .<JurisdictionFile>refusal(Tags.of(file))
            .or(() -> commit(principal, file, policy));
  }

  private Optional<Outcome<JurisdictionFile>> commit(
      Principal principal, JurisdictionFile file, EscalationPolicy policy) {
    var was = file.escalation();
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
        ? Optional.of(new Outcome.Found<>(file.with(policy)))
        : Optional.empty();
  }

  private static String words(EscalationPolicy policy) {
    return "1/%d of the time left, %d to %d minutes"
        .formatted(policy.part(), policy.least().toMinutes(), policy.most().toMinutes());
  }
}
