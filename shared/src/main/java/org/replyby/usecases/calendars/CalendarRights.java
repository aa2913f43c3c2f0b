package org.replyby.usecases.calendars;

import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.model.Right;

/**
 * Who may do what with a calendar link. Whoever may look at a jurisdiction, and is one of its
 * officials, keeps the links of that official. All others are the administrators'.
 */
public final class CalendarRights {
  private CalendarRights() {}

  /** What opening a link for an official takes, or for the jurisdiction if it is null. */
  public static Right toOpen(Principal principal, @Nullable OfficialId official) {
    return official != null && principal.officials().contains(official)
        ? Right.LOOK
        : Right.ADMINISTER;
  }

  static boolean mayOpen(
      Principal principal, JurisdictionId jurisdiction, @Nullable OfficialId official) {
    return principal.within(toOpen(principal, official)).mayAct(jurisdiction);
  }

  /** Whether they see that the link is there, and may revoke it: who could open another like it. */
  static boolean sees(Principal principal, CalendarLink link) {
    return mayOpen(principal, link.id().jurisdiction(), link.official());
  }

  static boolean keepsAll(Principal principal, JurisdictionId jurisdiction) {
    return mayOpen(principal, jurisdiction, null);
  }
}
