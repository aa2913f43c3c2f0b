package org.replyby.usecases.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Retirement;
import org.replyby.model.Subscription;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.Attempts;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Expected;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Moments;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Tags;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Backoff;
import org.replyby.usecases.subscribing.EndedSubscription;
import org.replyby.usecases.subscribing.OfficialLine;
import org.replyby.usecases.subscribing.PhoneLinks;

/**
 * Retires an official, in one transaction: the successor gets an alert for each open deadline, the
 * official's addresses get a last message and are removed, and their place is free. The record
 * stays, for the dockets that name them.
 */
public final class RetireOfficial {
  private static final int MOST_ACTIONS = 100;

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public RetireOfficial(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Official> retire(
      Principal principal, OfficialId id, Expected expected, OfficialId successor) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, successor));
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal, OfficialId id, Expected expected, OfficialId successor) {
    var file = docket.file(id.jurisdiction());
    var was = file.flatMap(f -> f.official(id));
    if (file.isEmpty() || was.isEmpty()) {
      return Optional.of(retiredBefore(id, successor));
    }
    return expected
        .<Official>refusal(Tags.of(was.get()))
        .or(() -> Substitutes.refused("/successor", file.get(), was.get(), successor))
        .<Optional<Outcome<Official>>>map(Optional::of)
        .orElseGet(
            () ->
                retire(
                    principal,
                    file.get(),
                    was.get(),
                    file.get().official(successor).orElseThrow()));
  }

  private Outcome<Official> retiredBefore(OfficialId id, OfficialId successor) {
    return docket
        .official(id)
        .filter(o -> o.retirement() != null)
        .<Outcome<Official>>map(
            o ->
                o.retirement() instanceof Retirement(var at, var named) && named.equals(successor)
                    ? new Outcome.Found<>(o)
                    : new Outcome.Contradicted<>("this official has already retired"))
        .orElseGet(Outcome.Missing::new);
  }

  private Optional<Outcome<Official>> retire(
      Principal principal, JurisdictionFile file, Official was, Official successor) {
    var standsInFor =
        file.officials().stream()
            .filter(o -> o.leave() != null && o.leave().standIn().equals(was.id()))
            .findFirst();
    if (standsInFor.isPresent()) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "this official is the stand-in of %s: name another stand-in first"
                  .formatted(standsInFor.get().id())));
    }
    var now = Moments.now(clock);
    var ended = ended(was, now);
    return ended.size() < was.subscriptions().size()
        ? Optional.empty() // SNS has not answered yet whether it made one of them.
        : commit(
            principal,
            file,
            was,
            was.retired(new Retirement(now, successor.id()), ended),
            successor,
            now);
  }

  private static List<Subscription> ended(Official was, Instant now) {
    return was.subscriptions().stream()
        .flatMap(s -> EndedSubscription.of(s, was, now).stream())
        .toList();
  }

  private Optional<Outcome<Official>> commit(
      Principal principal,
      JurisdictionFile file,
      Official was,
      Official is,
      Official successor,
      Instant now) {
    var by = principal.subject();
    var details = Map.of("successor", successor.id().name());
    var sentences = List.of(PeopleChange.retired(is, successor));
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(PhoneLinks.between(was, is));
    writes.addAll(OfficialLine.of(file, is, by, EntryKind.OFFICIAL_RETIRED, details, now));
    if (was.digest() && file.officials().stream().filter(Official::digest).count() == 1) {
      writes.add(DigestMoment.unwanted(file));
    }
    writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
    var handOver =
        new HandOver(docket, is, successor, file.jurisdiction(), Remarks.handedOver(is, null));
    writes.addAll(handOver.alerts(MOST_ACTIONS - writes.size(), now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
