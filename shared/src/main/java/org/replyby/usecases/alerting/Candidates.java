package org.replyby.usecases.alerting;

import java.time.Instant;
import java.util.List;
import org.replyby.alerts.reach.Presence;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * The officials who may hear of a deadline at all. Every alert starts from this list, at its birth
 * and when it goes on, so whatever must be kept from somebody is kept here: of a restricted matter,
 * only its counsel hear. Of those who may hear, an official on leave is replaced by the stand-in,
 * who has to be one of them too.
 */
public final class Candidates {
  private Candidates() {}

  public static List<Official> of(JurisdictionFile file, Deadline deadline, Instant now) {
    return of(file, deadline.id(), deadline.demand().disclosure(), now);
  }

  /** {@code disclosure} is that of the deadline's matter now. */
  public static List<Official> of(
      JurisdictionFile file, DeadlineId deadline, Disclosure disclosure, Instant now) {
    if (!file.jurisdiction().id().equals(deadline.jurisdiction())) {
      throw new IllegalArgumentException("a deadline of another jurisdiction");
    }
    var zone = file.jurisdiction().zone();
    return Presence.of(disclosure.among(file.officials()), zone, now);
  }

  /** Those who may hear, and do not because they are on leave. */
  static List<Reach.NotTold> absent(JurisdictionFile file, Deadline deadline, Instant now) {
    var officials = deadline.demand().disclosure().among(file.officials());
    var absent = Presence.absent(officials, file.jurisdiction().zone(), now);
    return officials.stream()
        .filter(o -> absent.containsKey(o.id().name()))
        .map(o -> new Reach.NotTold(o, absent.getOrDefault(o.id().name(), "")))
        .toList();
  }
}
