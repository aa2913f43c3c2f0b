package org.replyby.usecases.alerting;

import java.util.List;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Disclosure;
import org.replyby.model.Official;
import org.replyby.usecases.docket.JurisdictionFile;

/**
 * The officials who may hear of a deadline at all. Every alert starts from this list, at its birth
 * and when it goes on, so whatever must be kept from somebody is kept here: of a restricted matter,
 * only its counsel hear.
 */
public final class Candidates {
  private Candidates() {}

  public static List<Official> of(JurisdictionFile file, Deadline deadline) {
    return of(file, deadline.id(), deadline.demand().disclosure());
  }

  /** {@code disclosure} is that of the deadline's matter now. */
  public static List<Official> of(
      JurisdictionFile file, DeadlineId deadline, Disclosure disclosure) {
    if (!file.jurisdiction().id().equals(deadline.jurisdiction())) {
      throw new IllegalArgumentException("a deadline of another jurisdiction");
    }
    return disclosure.among(file.officials());
  }
}
