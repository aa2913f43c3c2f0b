package org.replyby.usecases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.Digest;
import org.replyby.alerts.Weekly;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Told;

/**
 * Writes a jurisdiction's weekly digest: a notice to each official who wants it, in one transaction
 * with the next one's moment, so that two sweeps write it once. Weeks that an outage swallowed
 * become one digest.
 */
public final class WriteDigest {
  private static final Duration LOOKS_BACK = Duration.ofDays(7);
  private static final int PAGE = 100;

  private final Docket docket;

  public WriteDigest(Docket docket) {
    this.docket = docket;
  }

  /** Whether it was written; not if someone else was first, or nobody wants it any more. */
  boolean write(JurisdictionId id, Instant now) {
    var file = docket.file(id).orElseThrow(() -> new IllegalStateException("of no jurisdiction"));
    var at = file.digestAt();
    if (at == null || at.isAfter(now)) {
      return false;
    }
    var wanting = file.officials().stream().filter(Official::digest).toList();
    return wanting.isEmpty() ? ended(id, at) : written(file, at, wanting, now);
  }

  private boolean ended(JurisdictionId id, Instant at) {
    docket.commit(List.of(new Write.MovedDigest(id, at, null)));
    return false;
  }

  private boolean written(JurisdictionFile file, Instant at, List<Official> to, Instant now) {
    var zone = file.jurisdiction().zone();
    var says = digest(file, now).message();
    var name = "digest-" + LocalDate.ofInstant(now, zone);
    var writes = new ArrayList<Write>();
    writes.add(new Write.MovedDigest(file.jurisdiction().id(), at, Weekly.after(now, zone)));
    to.forEach(o -> writes.add(Notices.born(o, name, Severity.NOTICE, says, now)));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private Digest digest(JurisdictionFile file, Instant now) {
    var open =
        docket.deadlines(file.jurisdiction().id()).stream().filter(Deadline::isOpen).toList();
    var byId = new HashMap<DeadlineId, Deadline>();
    open.forEach(deadline -> byId.put(deadline.id(), deadline));
    var heads =
        file.matters().stream()
            .filter(m -> open.stream().anyMatch(d -> d.id().matter().equals(m.id())))
            .toList();
    var sent = new EnumMap<Reason, Integer>(Reason.class);
    var acknowledged = new HashSet<DeadlineId>();
    for (var head : heads) {
      count(head.id(), byId, now.minus(LOOKS_BACK), sent, acknowledged);
    }
    return new Digest(
        file.jurisdiction().name(),
        file.jurisdiction().zone(),
        now,
        open,
        acknowledged,
        sent,
        file.officials().stream().filter(o -> !o.isReachable()).toList(),
        heads);
  }

  /** All alerts of a matter, a query a hundred: their order is not that of their sending. */
  private void count(
      MatterId matter,
      Map<DeadlineId, Deadline> open,
      Instant since,
      Map<Reason, Integer> sent,
      Set<DeadlineId> acknowledged) {
    String after = null;
    do {
      var page = docket.alerts(matter, after, PAGE);
      for (var alert : page.items()) {
        var deadline = open.get(alert.id().deadline());
        if (deadline != null && isSentSince(alert, since)) {
          sent.merge(alert.reason(), 1, Integer::sum);
        }
        if (deadline != null && acknowledges(alert, deadline)) {
          acknowledged.add(deadline.id());
        }
      }
      after = page.next();
    } while (after != null);
  }

  private static boolean isSentSince(Alert alert, Instant since) {
    return alert.state() instanceof AlertState.Published(var messageId, var at)
        && at.isAfter(since);
  }

  /** An acknowledgment of what its officials were told last. */
  private static boolean acknowledges(Alert alert, Deadline deadline) {
    return alert.acknowledgment() != null
        && alert.id().planVersion() == deadline.planVersion()
        && Told.rungOf(alert.id().rung()).equals(rung(deadline.told()));
  }

  private static @Nullable String rung(@Nullable Told told) {
    return told == null ? null : told.rung();
  }
}
