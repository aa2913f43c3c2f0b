package org.replyby.usecases.subscribing;

import java.time.Instant;
import org.replyby.alerts.plan.Weekly;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/** What a wish for the digest writes beside the official: the moment of the jurisdiction's next. */
final class DigestMoment {
  private DigestMoment() {}

  /**
   * Somebody wants it: the next one is set if none was. If one was, it is written again as it is,
   * since whoever gives it up meanwhile must not take it away.
   */
  static Write wanted(JurisdictionFile file, Instant now) {
    var was = file.digestAt();
    var is = was == null ? Weekly.after(now, file.jurisdiction().zone()) : was;
    return new Write.MovedDigest(file.jurisdiction().id(), was, is);
  }

  /** Nobody wants it any more. */
  static Write unwanted(JurisdictionFile file) {
    return new Write.MovedDigest(file.jurisdiction().id(), file.digestAt(), null);
  }
}
