package org.replyby.usecases.docket;

import java.util.List;
import java.util.Optional;
import org.replyby.model.Disclosure;
import org.replyby.model.DocketHead;
import org.replyby.model.DocketId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.Principal;

/**
 * Whether a principal who may act for a jurisdiction sees one of its matters. Everybody sees an
 * open matter. Only a principal who is one of its counsel sees a restricted one; for anyone else it
 * is missing, like a matter that does not exist.
 */
public final class Access {
  private Access() {}

  /** {@code officials} are those of the matter's jurisdiction. */
  public static boolean sees(Principal principal, Disclosure disclosure, List<Official> officials) {
    return !disclosure.isRestricted()
        || principal.seesRestricted()
        || disclosure.among(officials).stream()
            .anyMatch(o -> principal.officials().contains(o.id()));
  }

  /** The matters that the principal sees, of those of the file's jurisdiction. */
  public static List<Matter> seen(
      Principal principal, JurisdictionFile file, List<Matter> matters) {
    return matters.stream().filter(m -> sees(principal, m.disclosure(), file.officials())).toList();
  }

  /** The end of a docket, if it is there and the principal sees what it is about. */
  public static Optional<DocketHead> head(Docket docket, Principal principal, DocketId id) {
    return switch (id) {
      case MatterId matter -> matter(docket, principal, matter).map(found -> found);
      case JurisdictionId itself -> docket.file(itself).map(JurisdictionFile::docket);
    };
  }

  /** The head of a matter, if it is there and the principal sees it. */
  public static Optional<Matter> matter(Docket docket, Principal principal, MatterId id) {
    return docket
        .matter(id)
        .filter(m -> sees(docket, principal, id.jurisdiction(), m.disclosure()));
  }

  /**
   * Where the officials were not read: one read for each official that the principal is, and none
   * for an open matter. An official who has retired is still read, and is counsel no more.
   */
  public static boolean sees(
      Docket docket, Principal principal, JurisdictionId jurisdiction, Disclosure disclosure) {
    return !disclosure.isRestricted()
        || principal.seesRestricted()
        || principal.officials().stream()
            .filter(id -> id.jurisdiction().equals(jurisdiction))
            .flatMap(id -> docket.official(id).stream())
            .filter(o -> o.retirement() == null)
            .anyMatch(disclosure::mayBeTold);
  }

  /** For what lies in a matter and does not say whom it may be told to: one more read. */
  public static boolean sees(Docket docket, Principal principal, MatterId id) {
    return matter(docket, principal, id).isPresent();
  }
}
