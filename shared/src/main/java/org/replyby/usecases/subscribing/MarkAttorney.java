package org.replyby.usecases.subscribing;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Marks an official as a city attorney, who may confirm dates, or takes the mark away. What the
 * official confirmed before stays confirmed.
 */
public final class MarkAttorney {
  private final Docket docket;
  private final Attempts attempts;

  public MarkAttorney(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Official> mark(Principal principal, OfficialId id, boolean attorney) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .official(id)
                .map(official -> attempt(official, attorney))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<Official>> attempt(Official was, boolean attorney) {
    if (was.attorney() == attorney) {
      return Optional.of(new Outcome.Found<>(was));
    }
    var is = was.marked(attorney);
    return docket.commit(List.of(new Write.ChangedOfficial(was, is))) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
