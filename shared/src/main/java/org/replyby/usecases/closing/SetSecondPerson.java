package org.replyby.usecases.closing;

import java.util.List;
import java.util.Optional;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.SecondPerson;
import org.replyby.model.Tier;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;

/**
 * Sets whether a second person has to confirm that a deadline is closed. It is refused where fewer
 * than two officials could: those who are marked as attorneys, or are of the primary tier. A
 * closing that already waits goes on waiting whatever is set.
 */
public final class SetSecondPerson {
  private static final int LEAST = 2;

  private final Docket docket;
  private final Attempts attempts;

  public SetSecondPerson(Docket docket, Backoff backoff) {
    this.docket = docket;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<SecondPerson> set(Principal principal, JurisdictionId id, SecondPerson wanted) {
    if (!principal.mayAct(id)) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .file(id)
                .map(file -> attempt(file, wanted))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<SecondPerson>> attempt(JurisdictionFile file, SecondPerson wanted) {
    var able = file.officials().stream().filter(SetSecondPerson::mayClose).count();
    if (wanted == SecondPerson.REQUIRED && able < LEAST) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "a second person needs at least two officials who are primary, or marked as city"
                  + " attorneys: register or mark another one first"));
    }
    var write = new Write.ChangedSecondPerson(file.jurisdiction().id(), wanted);
    return switch (docket.commit(List.of(write))) {
      case Commit.Done() -> Optional.of(new Outcome.Found<>(wanted));
      case Commit.Refused refused -> Optional.of(new Outcome.Missing<>());
      case Commit.Contended() -> Optional.empty();
    };
  }

  private static boolean mayClose(Official official) {
    return official.attorney() || official.tier() == Tier.PRIMARY;
  }
}
