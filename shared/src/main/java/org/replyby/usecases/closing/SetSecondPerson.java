package org.replyby.usecases.closing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.Principal;
import org.replyby.model.SecondPerson;
import org.replyby.model.Tier;
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
 * Sets whether a second person has to confirm that a deadline is closed, and tells primaries and
 * deputies. It is refused where fewer than two officials could: those who are marked as attorneys,
 * or are of the primary tier. A closing that already waits goes on waiting whatever is set.
 */
public final class SetSecondPerson {
  private static final int LEAST = 2;

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public SetSecondPerson(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<JurisdictionFile> set(
      Principal principal, JurisdictionId id, Expected expected, SecondPerson wanted) {
    if (!principal.mayAct(id)) {
      return new Outcome.Missing<>();
    }
    return attempts.until(
        () ->
            docket
                .file(id)
                .map(file -> attempt(principal, file, expected, wanted))
                .orElseGet(() -> Optional.of(new Outcome.Missing<>())));
  }

  private Optional<Outcome<JurisdictionFile>> attempt(
      Principal principal, JurisdictionFile file, Expected expected, SecondPerson wanted) {
    if (file.secondPerson() == wanted) {
      return Optional.of(new Outcome.Found<>(file));
    }
    return expected
        .<JurisdictionFile>refusal(Tags.of(file))
        .or(() -> change(principal, file, wanted));
  }

  private Optional<Outcome<JurisdictionFile>> change(
      Principal principal, JurisdictionFile file, SecondPerson wanted) {
    var able = file.officials().stream().filter(SetSecondPerson::mayClose).count();
    if (wanted == SecondPerson.REQUIRED && able < LEAST) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "to require a second person, the city needs at least two officials who are primary or"
                  + " marked as city attorneys: register or mark another one first"));
    }
    var change = JurisdictionChain.change(Coded.code(file.secondPerson()), Coded.code(wanted));
    var now = Moments.now(clock);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedSecondPerson(file.jurisdiction().id(), wanted));
    writes.addAll(
        JurisdictionChain.line(
            file.docket(),
            now,
            principal.subject(),
            EntryKind.SECOND_PERSON_SET,
            Map.of("secondPerson", change)));
    writes.addAll(PeopleNotices.secondPerson(file, wanted, principal.subject(), now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(file.with(wanted)))
        : Optional.empty();
  }

  private static boolean mayClose(Official official) {
    return official.attorney() || official.tier() == Tier.PRIMARY;
  }
}
