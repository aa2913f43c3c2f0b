package org.replyby.usecases.people;

import java.time.Instant;
import org.replyby.alerts.plan.Weekly;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/** What a request for the digest writes besides the official: the jurisdiction's next digest. */
public final class DigestMoment {
  private DigestMoment() {}

  /**
   * Somebody wants it: the next one is set if none was. If one was set, it is written again
   * unchanged, so that someone who gives up the digest at the same time cannot take it away.
   */
  static Write wanted(JurisdictionFile file, Instant now) {
    var was = file.digestAt();
    var is = was == null ? Weekly.after(now, file.jurisdiction().zone()) : was;
    return new Write.MovedDigest(file.jurisdiction().id(), was, is);
  }

  /** Nobody wants it any more. */
  public static Write unwanted(JurisdictionFile file) {
    return new Write.MovedDigest(file.jurisdiction().id(), file.digestAt(), null);
  }
}
