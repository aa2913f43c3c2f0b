package org.replyby.usecases.recording;

import java.util.List;
import java.util.Optional;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Sets how long a jurisdiction waits for an acknowledgment; escalations under way keep their
 * moment.
 */
public final class SetEscalation {
  private final Docket docket;
  private final Attempts attempts;

  public SetEscalation(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<EscalationPolicy> set(
      Principal principal, JurisdictionId id, EscalationPolicy policy) {
    if (!principal.mayAct(id)) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            switch (docket.commit(List.of(new Write.ChangedEscalation(id, policy)))) {
              case Commit.Done() -> Optional.of(new Outcome.Found<>(policy));
              case Commit.Refused refused -> Optional.of(new Outcome.Missing<>());
              case Commit.Contended() -> Optional.empty();
            });
  }
}
