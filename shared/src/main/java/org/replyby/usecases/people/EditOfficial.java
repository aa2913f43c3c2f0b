package org.replyby.usecases.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.model.Coded;
import org.replyby.model.EntryKind;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Severity;
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
import org.replyby.usecases.subscribing.OfficialLine;

/** Corrects an official's name, role, tier or least severity, and tells everyone it concerns. */
public final class EditOfficial {
  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public EditOfficial(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** What changes; null is what stays. */
  public record Edit(
      @Nullable String name,
      @Nullable String role,
      @Nullable Tier tier,
      @Nullable Severity leastSeverity) {
    Official of(Official was) {
      return new Official(
          was.id(),
          name == null ? was.name() : name,
          role == null ? was.role() : role,
          tier == null ? was.tier() : tier,
          leastSeverity == null ? was.leastSeverity() : leastSeverity,
          was.digest(),
          was.attorney(),
          was.topicArn(),
          was.subscriptions(),
          was.timesReached(),
          was.version() + 1,
          was.leave(),
          was.retirement());
    }
  }

  /** A field that differs. */
  private record Difference(String field, String words, String was, String is) {}

  public Outcome<Official> edit(Principal principal, OfficialId id, Expected expected, Edit edit) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, edit));
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal, OfficialId id, Expected expected, Edit edit) {
    var file = docket.file(id.jurisdiction());
    var was = file.flatMap(f -> f.official(id));
    if (file.isEmpty() || was.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var is = edit.of(was.get());
    var differences = differences(was.get(), is);
    if (differences.isEmpty()) {
      return Optional.of(new Outcome.Found<>(was.get()));
    }
    return expected
        .<Official>refusal(Tags.of(was.get()))
        .or(() -> changed(principal, file.get(), was.get(), is, differences));
  }

  private Optional<Outcome<Official>> changed(
      Principal principal,
      JurisdictionFile file,
      Official was,
      Official is,
      List<Difference> differences) {
    var twin =
        file.officials().stream()
            .filter(o -> !o.id().equals(is.id()))
            .filter(o -> o.name().equals(is.name()) && o.role().equals(is.role()))
            .findFirst();
    return twin.isPresent()
        ? Optional.of(
            new Outcome.Contradicted<>(
                "an official with this name and role is already registered: " + twin.get().id()))
        : commit(principal, file, was, is, differences);
  }

  private Optional<Outcome<Official>> commit(
      Principal principal,
      JurisdictionFile file,
      Official was,
      Official is,
      List<Difference> differences) {
    var now = Moments.now(clock);
    var by = principal.subject();
    var details = new TreeMap<String, String>();
    differences.forEach(d -> details.put(d.field(), JurisdictionChain.change(d.was(), d.is())));
    var sentences =
        differences.stream().map(d -> PeopleChange.edited(is, d.words(), d.was(), d.is())).toList();
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(OfficialLine.of(file, is, by, EntryKind.OFFICIAL_EDITED, details, now));
    writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static List<Difference> differences(Official was, Official is) {
    return List.of(
            new Difference("name", "name", was.name(), is.name()),
            new Difference("role", "role", was.role(), is.role()),
            new Difference(
                "tier", PeopleChange.TIER, Coded.code(was.tier()), Coded.code(is.tier())),
            new Difference(
                "leastSeverity",
                PeopleChange.LEAST_SEVERITY,
                Coded.code(was.leastSeverity()),
                Coded.code(is.leastSeverity())))
        .stream()
        .filter(d -> !d.was().equals(d.is()))
        .toList();
  }
}
