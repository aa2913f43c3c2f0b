package org.replyby.calendarfeed.ics;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.replyby.deadlines.Aim;
import org.replyby.model.Deadline;
import org.replyby.usecases.calendars.CalendarContent;

/** A calendar as text. {@code site} is what public addresses begin with. */
public record CalendarText(String site) {
  private static final String PRODUCT = "-//ReplyBy//Calendar//EN";

  /** How often a program should ask again. Most ask less often. */
  private static final String ASK_AGAIN = "PT6H";

  public String of(CalendarContent content) {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    var name = name(content);
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
    calendar.setDescription(EventWords.NOT_THE_ALERT);
    calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, ASK_AGAIN);
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", ASK_AGAIN);
    put(calendar, content);
    return calendar.write();
  }

  private static String name(CalendarContent content) {
    var official = content.official();
    var city = content.jurisdiction().name();
    return "ReplyBy: " + (official == null ? city : city + ", " + official.name());
  }

  private void put(ICalendar calendar, CalendarContent content) {
    var events = new Events(content.link(), site);
    var zones = new HashMap<ZoneId, TimezoneAssignment>();
    var all = new ArrayList<VEvent>();
    for (var deadline : content.deadlines()) {
      if (hasMoment(deadline)) {
        var event = events.of(deadline);
        in(deadline.dueDate().zone(), event, calendar, zones);
        all.add(event);
      }
    }
    if (content.leftOut() > 0 && !all.isEmpty()) {
      var event = events.leftOut(content.leftOut(), content.isMore(), all.getFirst());
      in(content.jurisdiction().zone(), event, calendar, zones);
      all.addFirst(event);
    }
    all.forEach(calendar::addEvent);
  }

  /** A duty without an end, such as preserving records, is due at no moment. */
  private static boolean hasMoment(Deadline deadline) {
    return deadline.dueDate().aim() != Aim.STANDING;
  }

  private static void in(
      ZoneId zone, VEvent event, ICalendar calendar, Map<ZoneId, TimezoneAssignment> zones) {
    var assigned = zones.computeIfAbsent(zone, Zones::of);
    var info = calendar.getTimezoneInfo();
    info.setTimezone(event.getDateStart(), assigned);
    info.setTimezone(event.getDateEnd(), assigned);
  }
}
