package org.replyby.usecases.members;

import java.util.List;
import org.replyby.model.Membership;
import org.replyby.usecases.alerting.PeopleNotices;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Write;

/**
 * Whoever signs in as an official sees the restricted matters that the official may be told of: so
 * the official, the primaries and the deputies hear of it.
 */
final class AccessNotices {
  static final String NO_OFFICIAL = "is no official of this jurisdiction";

  private AccessNotices() {}

  /** Nothing if the member is no official. */
  static List<Write> of(JurisdictionFile file, Membership is) {
    var official = is.official() == null ? null : file.official(is.official()).orElse(null);
    return official == null
        ? List.of()
        : PeopleNotices.access(file, official, is.name(), is.entered().by(), is.entered().at());
  }
}
