package org.replyby.calendarfeed.ics;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Sha256;

/**
 * One event for each deadline. It ends when the reply is due and begins half an hour before. Its
 * number rises with each write of the deadline, so that a program takes the later of two.
 */
record Events(CalendarLink link, String site) {
  private static final Duration BEFORE = Duration.ofMinutes(30);
  private static final int PSEUDONYM = 32;

  VEvent of(Deadline deadline) {
    var words = EventWords.of(deadline, link.shows());
    var due = deadline.dueDate().alarm();
    var event = event(uid(deadline, words), due, LastChange.of(deadline));
    event.setCreated(Date.from(deadline.entered().at()));
    event.setSequence(Math.toIntExact(deadline.version()));
    event.setSummary(words.summary());
    event.setDescription(String.join("\n", words.description()));
    event.setStatus(status(deadline));
    if (words.namesIt()) {
      event.setUrl(site + "/deadlines/" + deadline.id());
    }
    return event;
  }

  /** The first event of a calendar that has no room for all. */
  VEvent leftOut(int number, boolean isMore, VEvent first) {
    var event =
        event(
            "left-out-" + link.id() + "@" + host(),
            first.getDateEnd().getValue().toInstant(),
            first.getLastModified().getValue().toInstant());
    event.setSequence(number);
    event.setSummary(
        (isMore ? "More than " : "")
            + "%,d deadlines are not in this calendar: see ReplyBy".formatted(number));
    event.setDescription(EventWords.NOT_THE_ALERT);
    event.setUrl(site + "/");
    return event;
  }

  private static VEvent event(String uid, Instant due, Instant changed) {
    var event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(changed));
    event.setLastModified(Date.from(changed));
    event.setDateStart(Date.from(due.minus(BEFORE)));
    event.setDateEnd(Date.from(due));
    event.setTransparency(true);
    return event;
  }

  /** The id of a deadline holds words of its matter's title. */
  private String uid(Deadline deadline, EventWords words) {
    var name =
        words.namesIt()
            ? deadline.id().toString()
            : Sha256.of(link.pseudonymKey() + "\n" + deadline.id()).substring(0, PSEUDONYM);
    return name + "@" + host();
  }

  private String host() {
    return site.substring(site.indexOf("//") + 2);
  }

  private static Status status(Deadline deadline) {
    return switch (deadline.state()) {
      case DeadlineState.Open open when deadline.isUnconfirmed() -> Status.tentative();
      case DeadlineState.Open open -> Status.confirmed();
      case DeadlineState.Met met -> Status.confirmed();
      case DeadlineState.Withdrawn withdrawn -> Status.cancelled();
      case DeadlineState.Voided voided -> Status.cancelled();
    };
  }
}
