package org.replyby.staffapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.calendars.Calendars;
import org.replyby.usecases.docket.Page;

/** The calendar links of a docket in memory. No calendar program reads there. */
record MemoryCalendars(MemoryDocket docket) implements Calendars {
  @Override
  public List<CalendarLink> of(JurisdictionId jurisdiction) {
    return docket.calendars().filter(l -> l.id().jurisdiction().equals(jurisdiction)).toList();
  }

  @Override
  public Optional<CalendarLink> link(CalendarId id) {
    return docket.calendars().filter(link -> link.id().equals(id)).findFirst();
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
