package org.replyby.usecases.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;

/** The table's calendar links, and what a calendar needs beside the open deadlines. */
public interface Calendars {
  /** All of a jurisdiction, with those that were revoked lately: one query, consistent. */
  List<CalendarLink> of(JurisdictionId jurisdiction);

  /** One of them, even if it was revoked lately: one read, consistent. */
  Optional<CalendarLink> link(CalendarId id);

  /**
   * The deadlines of a jurisdiction that were closed at {@code since} or later, the first ones
   * first: either those of restricted matters or all others. One query a page; the index may lack
   * what changed within the last second.
   */
  Page<DeadlineId> closed(
      JurisdictionId jurisdiction, boolean restricted, Instant since, @Nullable String after);

  /** Deadlines as they are, in the order of their ids: one request for each 100, consistent. */
  List<Deadline> deadlines(List<DeadlineId> ids);
}
