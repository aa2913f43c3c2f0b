package org.replyby.usecases.calendars;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.Jurisdiction;
import org.replyby.model.Official;

/**
 * What a calendar shows: the open deadlines by their day, then those that were closed lately.
 * {@code official} is null if it is the jurisdiction's. {@code leftOut} is how many there is no
 * room for, and {@code isMore} whether even more were not counted.
 */
public record CalendarContent(
    CalendarLink link,
    Jurisdiction jurisdiction,
    @Nullable Official official,
    List<Deadline> deadlines,
    int leftOut,
    boolean isMore) {
  public CalendarContent {
    deadlines = List.copyOf(deadlines);
  }
}
