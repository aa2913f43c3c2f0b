package org.replyby.usecases.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.plan.AtOnce;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.EntryKind;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.alerting.NewAlerts;
import org.replyby.usecases.docket.Chain;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.DeadlineWithHead;
import org.replyby.usecases.docket.Details;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.FreeTexts;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Write;
import org.replyby.usecases.run.Tokens;

/**
 * One transaction that ends a deadline, or records that it is to end, and tells everyone. Those who
 * were not told of the deadline yet are told too, since a later rung would have told them.
 */
record TellEnding(
    DeadlineWithHead read,
    Deadline is,
    NewAlerts alerts,
    EntryKind kind,
    Map<String, String> details,
    DeadlineState.Ending ending,
    Instant now) {
  /** It is over. */
  static TellEnding closed(DeadlineWithHead read, DeadlineState.Ending ending, Instant now) {
    var is = read.deadline().closed(ending);
    var alerts = NewAlerts.of(is, AtOnce.closed(now), read.file(), now);
    return of(read, is, alerts, kind(ending), ending, now);
  }

  /** It is over once a second person says so; until then its alarms go on. */
  static TellEnding waiting(DeadlineWithHead read, DeadlineState.Ending ending, Instant now) {
    var was = read.deadline();
    var waits = was.awaiting(ending);
    var rung = AtOnce.secondPersonNeeded(waits.version(), now);
    var alerts = NewAlerts.of(waits, rung, read.file(), now);
    var told = alerts.lastRung(waits, read.file().escalation(), was.plan().isUnacknowledged(), now);
    return of(read, waits.telling(told), alerts, EntryKind.CLOSING_RECORDED, ending, now);
  }

  private static TellEnding of(
      DeadlineWithHead read,
      Deadline is,
      NewAlerts alerts,
      EntryKind kind,
      DeadlineState.Ending ending,
      Instant now) {
    var details = Details.of(is);
    details.put(Details.PLAN, Integer.toString(is.plan().version()));
    details.put(Details.RUNG, alerts.rung().key());
    alerts.addTo(details);
    details.put("on", ending.on().toString());
    if (ending.second() != null) {
      details.put("recordedBy", ending.entered().by());
    }
    return new TellEnding(read, is, alerts, kind, details, ending, now);
  }

  private static EntryKind kind(DeadlineState.Ending ending) {
    return switch (ending) {
      case DeadlineState.Met met -> EntryKind.DEADLINE_MET;
      case DeadlineState.Withdrawn gone -> EntryKind.DEADLINE_WITHDRAWN;
    };
  }

  private FreeTexts texts(Tokens salts, boolean privileged) {
    var texts = new FreeTexts(salts);
    return switch (ending) {
      case DeadlineState.Met(_, var evidence, _, _) ->
          texts
              .put("sent", evidence.sent(), privileged)
              .put("how", evidence.how(), privileged)
              .put("reference", evidence.reference(), privileged);
      case DeadlineState.Withdrawn gone -> texts.put("why", gone.why(), privileged);
    };
  }

  /** What is to be written, with who says so, and whether what they wrote is privileged. */
  Ready by(Principal principal, @Nullable OfficialId counsel, boolean privileged, Tokens salts) {
    if (counsel != null) {
      details.put("counsel", counsel.name());
    }
    var texts = texts(salts, privileged);
    var chain = Chain.of(read.head()).append(now, principal.subject(), kind, details, texts);
    return new Ready(this, chain);
  }

  /** A transaction that can be tried. */
  record Ready(TellEnding told, Chain chain) {
    /** Empty if another transaction was faster. */
    Optional<Outcome<Deadline>> commit(Docket docket) {
      var writes = new ArrayList<>(chain.writes());
      writes.add(new Write.ChangedDeadline(told.read().deadline(), told.is()));
      writes.addAll(told.alerts().writes());
      return docket.commit(writes) instanceof Commit.Done
          ? Optional.of(new Outcome.Found<>(told.is()))
          : Optional.empty();
    }
  }
}
