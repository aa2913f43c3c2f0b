package org.replyby.usecases.calendars;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;

/** Calendar links in memory. No calendar program reads there. */
record KeptCalendars(List<CalendarLink> links) implements Calendars {
  KeptCalendars() {
    this(new ArrayList<>());
  }

  void keep(CalendarLink link) {
    links.removeIf(known -> known.id().equals(link.id()));
    links.add(link);
  }

  @Override
  public List<CalendarLink> of(JurisdictionId jurisdiction) {
    return links.stream().filter(link -> link.id().jurisdiction().equals(jurisdiction)).toList();
  }

  @Override
  public Optional<CalendarLink> link(CalendarId id) {
    return links.stream().filter(link -> link.id().equals(id)).findFirst();
  }

  @Override
  public Page<DeadlineId> closed(
      JurisdictionId jurisdiction, boolean restricted, Instant since, @Nullable String after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Deadline> deadlines(List<DeadlineId> ids) {
    throw new UnsupportedOperationException();
  }
}
