package org.replyby.usecases.calendars;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.replyby.model.CalendarLink;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;

/** Whether there is room for one link more: in the jurisdiction, and among a person's own. */
final class CalendarRoom {
  static final Comparator<CalendarLink> OLDEST_FIRST =
      Comparator.comparing((CalendarLink link) -> link.opened().at())
          .thenComparing(link -> link.id().name());

  private CalendarRoom() {}

  static <T> Optional<Outcome<T>> refusal(
      Principal principal, List<CalendarLink> all, JurisdictionId jurisdiction) {
    var open = all.stream().filter(CalendarLink::isOpen).toList();
    if (open.size() >= CalendarLink.MOST_PER_JURISDICTION) {
      return Optional.of(
          new Outcome.Contradicted<>(
              "a jurisdiction can have at most "
                  + CalendarLink.MOST_PER_JURISDICTION
                  + " calendar links: revoke one first, or ask an administrator to"));
    }
    if (CalendarRights.keepsAll(principal, jurisdiction)) {
      return Optional.empty();
    }
    var own = open.stream().filter(link -> CalendarRights.sees(principal, link)).toList();
    return own.size() < CalendarLink.MOST_OF_ONES_OWN
        ? Optional.empty()
        : Optional.of(new Outcome.Contradicted<>(full(own)));
  }

  private static String full(List<CalendarLink> own) {
    var oldest = own.stream().min(OLDEST_FIRST).orElseThrow();
    return "you have %d calendar links in this city, which is the most for one person: revoke one under \"My calendar\" first; the oldest is %s"
        .formatted(own.size(), oldest.id());
  }
}
