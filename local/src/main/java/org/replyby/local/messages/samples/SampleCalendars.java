package org.replyby.local.messages.samples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Sha256;
import org.replyby.usecases.calendars.Calendars;
import org.replyby.usecases.docket.Page;

/** As many calendar links as a jurisdiction can have. */
public record SampleCalendars() implements Calendars {
  @Override
  public List<CalendarLink> of(JurisdictionId jurisdiction) {
    return IntStream.range(0, CalendarLink.MOST_PER_JURISDICTION)
        .mapToObj(number -> open(new CalendarId(jurisdiction, "c" + number)))
        .toList();
  }

  private static CalendarLink open(CalendarId id) {
    return new CalendarLink(
        id,
        null,
        CalendarLink.Shows.DATES,
        null,
        Sha256.of(id.name()),
        id.name(),
        new Entered(Sample.NOW, "operator"),
        null);
  }

  @Override
  public Optional<CalendarLink> link(CalendarId id) {
    return of(id.jurisdiction()).stream().filter(link -> link.id().equals(id)).findFirst();
  }

  @Override
  public Page<DeadlineId> closed(
      JurisdictionId jurisdiction, boolean restricted, Instant since, @Nullable String after) {
    return new Page<>(List.of(), null);
  }

  @Override
  public List<Deadline> deadlines(List<DeadlineId> ids) {
    return List.of();
  }
}
