package org.replyby.usecases.sweeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.replyby.alerts.digest.Digest;
import org.replyby.alerts.digest.DigestText;
import org.replyby.alerts.plan.ReadingHours;
import org.replyby.alerts.plan.Weekly;
import org.replyby.alerts.reach.Presence;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
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
    var name = "digest-" + LocalDate.ofInstant(now, zone);
    var writes = new ArrayList<Write>();
    writes.add(new Write.MovedDigest(file.jurisdiction().id(), at, Weekly.after(now, zone)));
    writes.addAll(notices(file, to, name, at, now));
    return docket.commit(writes) instanceof Commit.Done;
  }

  private static boolean isClosedSince(Deadline deadline, Instant since) {
    return switch (deadline.state()) {
      case DeadlineState.Open open -> false;
      case DeadlineState.Ending ending -> ending.last().at().isAfter(since);
      case DeadlineState.Voided gone -> gone.entered().at().isAfter(since);
    };
  }

  /** The same for everybody, but for the counsel of restricted matters. */
  private List<Write> notices(
      JurisdictionFile file, List<Official> to, String name, Instant at, Instant now) {
    var zone = file.jurisdiction().zone();
    var since = at.atZone(zone).minusDays(Weekly.DAYS);
    var told =
        docket.deadlines(file.jurisdiction().id()).stream()
            .filter(d -> d.isOpen() || isClosedSince(d, since.toInstant()))
            .toList();
    var open = told.stream().filter(Deadline::isOpen).toList();
    var all = docket.matters(file.jurisdiction().id());
    var lately = RecentAlerts.read(docket, open, heads(all, open), now);
    var bySight = new HashMap<List<Deadline>, Message>();
    var writes = new ArrayList<Write>();
    var tellAt = ReadingHours.from(now, file.jurisdiction().zone());
    for (var official : to) {
      var themselves = file.official(official.id()).orElse(official);
      var seen = told.stream().filter(d -> d.demand().disclosure().mayBeTold(themselves)).toList();
      var says =
          bySight.computeIfAbsent(
              seen, s -> DigestText.message(digest(file, s, all, lately, since, now)));
      writes.add(NewNotices.born(official, name, Severity.NOTICE, says, now, tellAt));
    }
    return writes;
  }

  private static List<Matter> heads(List<Matter> all, List<Deadline> open) {
    return all.stream()
        .filter(m -> open.stream().anyMatch(d -> d.id().matter().equals(m.id())))
        .toList();
  }

  private static Digest digest(
      JurisdictionFile file,
      List<Deadline> told,
      List<Matter> all,
      RecentAlerts lately,
      ZonedDateTime since,
      Instant now) {
    var jurisdiction = file.jurisdiction();
    var open = told.stream().filter(Deadline::isOpen).toList();
    var closed = told.stream().filter(d -> !d.isOpen()).toList();
    return new Digest(
        jurisdiction.name(),
        jurisdiction.zone(),
        now,
        open,
        lately.acknowledged(),
        lately.byReason(open),
        file.officials().stream().filter(o -> !o.isReachable()).toList(),
        heads(all, open),
        closed,
        ChronoUnit.DAYS.between(since, now.atZone(jurisdiction.zone())));
  }
}
