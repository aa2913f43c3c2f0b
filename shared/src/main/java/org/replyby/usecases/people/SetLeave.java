package org.replyby.usecases.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.people.PeopleChange;
import org.replyby.alerts.texts.Remarks;
import org.replyby.model.EntryKind;
import org.replyby.model.Leave;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
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
import org.replyby.usecases.subscribing.OfficialLine;

/**
 * Puts an official on leave through a day, with a stand-in who hears in their place, or ends the
 * leave early. The stand-in gets an alert for each open deadline at once.
 */
public final class SetLeave {
  private static final int MOST_ACTIONS = 100;
  private static final int MOST_DAYS = 366;

  private final Docket docket;
  private final InstantSource clock;
  private final Attempts attempts;

  public SetLeave(Docket docket, InstantSource clock, Backoff backoff) {
    this.docket = docket;
    this.clock = clock;
    this.attempts = new Attempts(backoff);
  }

  /** {@code leave} is null to end it. */
  public Outcome<Official> set(
      Principal principal, OfficialId id, Expected expected, @Nullable Leave leave) {
    if (!principal.mayAct(id.jurisdiction())) {
      return new Outcome.Missing<>();
    }
    return attempts.until(() -> attempt(principal, id, expected, leave));
  }

  private Optional<Outcome<Official>> attempt(
      Principal principal, OfficialId id, Expected expected, @Nullable Leave leave) {
    var file = docket.file(id.jurisdiction());
    var official = file.flatMap(f -> f.official(id));
    if (file.isEmpty() || official.isEmpty()) {
      return Optional.of(new Outcome.Missing<>());
    }
    var was = official.get();
    var now = Moments.now(clock);
    if (Objects.equals(was.leave(), leave)) {
      return Optional.of(new Outcome.Found<>(was));
    }
    return expected
        .<Official>refusal(Tags.of(was))
        .or(
            () ->
                leave == null
                    ? commit(principal, file.get(), was, null, null, now)
                    : begin(principal, file.get(), was, leave, now));
  }

  private Optional<Outcome<Official>> begin(
      Principal principal, JurisdictionFile file, Official was, Leave leave, Instant now) {
    var today = LocalDate.ofInstant(now, file.jurisdiction().zone());
    if (leave.until().isBefore(today) || leave.until().isAfter(today.plusDays(MOST_DAYS))) {
      return Optional.of(
          Outcome.invalid("/until", "must be today or later, and at most a year ahead"));
    }
    var refused = Substitutes.refused("/standIn", file, was, leave.standIn());
    if (refused.isPresent()) {
      return refused.map(Optional::of).orElseThrow();
    }
    var standIn = file.official(leave.standIn()).orElseThrow();
    return standIn.leave() != null && standIn.leave().isOn(today)
        ? Optional.of(Outcome.invalid("/standIn", "is on leave through " + standIn.leave().until()))
        : commit(principal, file, was, leave, standIn, now);
  }

  private Optional<Outcome<Official>> commit(
      Principal principal,
      JurisdictionFile file,
      Official was,
      @Nullable Leave leave,
      @Nullable Official standIn,
      Instant now) {
    var by = principal.subject();
    var is = was.away(leave);
    var details = Map.of("leave", JurisdictionChain.change(words(was.leave()), words(leave)));
    var writes = new ArrayList<Write>();
    writes.add(new Write.ChangedOfficial(was, is));
    writes.addAll(OfficialLine.of(file, is, by, EntryKind.LEAVE_SET, details, now));
    if (leave == null || standIn == null) {
      var sentences = List.of(PeopleChange.back(is));
      writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
    } else {
      var sentences = List.of(PeopleChange.away(is, leave, standIn));
      writes.addAll(PeopleNotices.told(file, is, sentences, by, now));
      var handOver =
          new HandOver(
              docket, is, standIn, file.jurisdiction(), Remarks.handedOver(is, leave.until()));
      writes.addAll(handOver.alerts(MOST_ACTIONS - writes.size(), now));
    }
    return docket.commit(writes) instanceof Commit.Done
        ? Optional.of(new Outcome.Found<>(is))
        : Optional.empty();
  }

  private static String words(@Nullable Leave leave) {
    return leave == null
        ? "none"
        : "through %s, stand-in %s".formatted(leave.until(), leave.standIn().name());
  }
}
