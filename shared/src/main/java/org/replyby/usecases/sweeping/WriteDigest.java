package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.plan.Presence;
import org.replyby.alerts.plan.Weekly;
import org.replyby.alerts.texts.Digest;
import org.replyby.alerts.texts.DigestText;
import org.replyby.model.Deadline;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Official;
import org.replyby.model.Severity;
import org.replyby.usecases.alerting.NewNotices;
import org.replyby.usecases.docket.Commit;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * Writes a jurisdiction's weekly digest: a notice to each official who wants it, in one transaction
 * with the moment of the next digest, so that two sweeps write it only once. Weeks missed during an
 * outage become one digest.
 */
public final class WriteDigest {
  private final Docket docket;

  public WriteDigest(Docket docket) {
    this.docket = docket;
  }

  /** Whether it was written; false if someone else was first, or nobody wants it any more. */
  boolean write(JurisdictionId id, Instant now) {
    var file = docket.file(id).orElseThrow(() -> new IllegalStateException("of no jurisdiction"));
    var at = file.digestAt();
    if (at == null || at.isAfter(now)) {
      return false;
    }
    var wanting =
        Presence.of(file.officials(), file.jurisdiction().zone(), now).stream()
            .filter(Official::digest)
            .toList();
    return wanting.isEmpty() ? ended(id, at) : written(file, at, wanting, now);
  }

  private boolean ended(JurisdictionId id, Instant at) {
    docket.commit(List.of(new Write.MovedDigest(id, at, null)));
    return false;
  }

  private boolean written(JurisdictionFile file, Instant at, List<Official> to, Instant now) {
    var zone = file.jurisdiction().zone();
    var says = DigestText.message(digest(file, now));
    var name = "digest-" + LocalDate.ofInstant(now, zone);
    var writes = new ArrayList<Write>();
    writes.add(new Write.MovedDigest(file.jurisdiction().id(), at, Weekly.after(now, zone)));
    to.forEach(o -> writes.add(NewNotices.born(o, name, Severity.NOTICE, says, now)));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private Digest digest(JurisdictionFile file, Instant now) {
    var jurisdiction = file.jurisdiction();
    var open = docket.deadlines(jurisdiction.id()).stream().filter(Deadline::isOpen).toList();
    var heads =
        file.matters().stream()
            .filter(m -> open.stream().anyMatch(d -> d.id().matter().equals(m.id())))
            .toList();
    var lately = RecentAlerts.read(docket, open, heads, now);
    return new Digest(
        jurisdiction.name(),
        jurisdiction.zone(),
        now,
        open,
        lately.acknowledged(),
        lately.byReason(),
        file.officials().stream().filter(o -> !o.isReachable()).toList(),
        heads);
  }
}
