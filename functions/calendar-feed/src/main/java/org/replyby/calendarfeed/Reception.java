package org.replyby.calendarfeed;

import java.util.Map;
import org.replyby.calendarfeed.ics.CalendarText;
import org.replyby.usecases.calendars.ReadCalendar;
import org.replyby.usecases.run.Journal;

/**
 * Receives any calendar program. Anyone at an address that leads nowhere comes here too. A fault is
 * the function's, so that its alarm goes off.
 */
record Reception(ReadCalendar calendars, String site, Journal journal) {
  /** The answer, and one line of the log: never the path, which holds the secret. */
  Answer receive(Visit visit) {
    var answer = answer(visit);
    journal.note(
        "calendar",
        Map.of(
            "method", visit.method(),
            "status", answer.status(),
            "requestId", visit.requestId(),
            "correlationId", visit.requestId()));
    return answer;
  }

  private Answer answer(Visit visit) {
    if (!visit.isLook()) {
      return Answer.OTHER_METHOD;
    }
    return visit
        .link()
        .flatMap(link -> calendars.read(link.id(), link.secret()))
        .map(content -> Answer.calendar(new CalendarText(site).of(content), visit))
        .orElse(Answer.UNKNOWN);
  }
}
