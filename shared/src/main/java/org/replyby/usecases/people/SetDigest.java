package org.replyby.usecases.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
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
import org.replyby.usecases.subscribing.OfficialLine;

/**
 * Sets whether an official gets the weekly digest. The first official who wants it starts the
 * jurisdiction's digest; the last one who gives it up ends it.
 */
public final class SetDigest {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public SetDigest(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  public Outcome<Official> set(
      Principal principal, OfficialId id, Expected expected, boolean wanted) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, wanted));
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal, OfficialId id, Expected expected, boolean wanted) {
    var file = docket.file(id.jurisdiction());
    var official =
        file.flatMap(f -> f.officials().stream().filter(o -> o.id().equals(id)).findFirst());
    if (file.isEmpty() || official.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    return official.get().digest() == wanted
        ? Optional.of(new Outcome.Found<>(official.get()))
        : expected
            .<Official>refusal(Tags.of(official.get()))
            .or(() -> commit(principal, file.get(), official.get(), wanted));
  }

  private Optional<Outcome<Official>> commit(
      Principal principal, JurisdictionFile file, Official was, boolean wanted) {
    var is = was.wanting(wanted);
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    var now = Moments.now(clock);
    writes.addAll(
        OfficialLine.flag(
            file, is, principal.subject(), EntryKind.DIGEST_SET, "digest", was.digest(), now));
    if (wanted) {
      writes.add(DigestMoment.wanted(file, now));
    } else if (file.officials().stream().noneMatch(o -> o.digest() && !o.id().equals(was.id()))) {
      writes.add(DigestMoment.unwanted(file));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }
}
