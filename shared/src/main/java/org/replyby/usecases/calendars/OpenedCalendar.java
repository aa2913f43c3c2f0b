package org.replyby.usecases.calendars;

import org.jspecify.annotations.Nullable;
import org.replyby.model.CalendarLink;

/**
 * A calendar link that was just opened, and its address, which nobody can show again. A request
 * that is sent again finds the link, and {@code url} is null.
 */
public record OpenedCalendar(CalendarLink link, @Nullable String url) {}
