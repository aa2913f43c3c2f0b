package org.replyby.staff.calendars;

import java.util.Map;
import org.replyby.model.CalendarLink;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.calendars.OpenedCalendar;
import org.replyby.usecases.docket.Tags;

/** A calendar link, without its secret. */
public final class CalendarView {
  private CalendarView() {}

  public static Map<String, ?> of(CalendarLink link) {
    return json(link).map();
  }

  /** With the address, which is never shown again. */
  public static Map<String, ?> opened(OpenedCalendar opened) {
    return json(opened.link()).put("url", opened.url()).map();
  }

  private static JsonObject json(CalendarLink link) {
    return new JsonObject()
        .put("calendar", link.id())
        .put("etag", Tags.of(link))
        .put("official", link.official())
        .put("shows", link.shows())
        .put("restricted", link.isOwn())
        .put("openedAt", link.opened().at())
        .put("openedBy", link.opened().by())
        .put("revokedAt", link.revoked() == null ? null : link.revoked().at());
  }
}
