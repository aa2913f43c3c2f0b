package org.replyby.staff.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;
import org.replyby.demands.DeadlineSummary;
import org.replyby.model.Deadline;
import org.replyby.staff.views.DeadlineView;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.reading.ListedDeadline;

/** A deadline in a list, as it is at a given moment. */
public final class DeadlineSummaryView {
  private DeadlineSummaryView() {}

  public static Map<String, ?> of(ListedDeadline listed, Instant now) {
    return of(listed.deadline(), now)
        .put("nobodyConfirmed", listed.nobodyConfirmed())
        .put("toConfirm", listed.toConfirm())
        .map();
  }

  /** One of a matter, with the demand that it belongs to. */
  public static Map<String, ?> of(Deadline deadline, Instant now) {
    return of(DeadlineSummary.of(deadline), now).put("document", deadline.basis().document()).map();
  }

  private static JsonObject of(DeadlineSummary deadline, Instant now) {
    var safe = deadline.aim() == Aim.SAFE_DATE ? deadline.alarm() : null;
    return new JsonObject()
        .put("deadline", deadline.id())
        .put("matter", deadline.id().matter())
        .put("matterTitle", deadline.matterTitle())
        .put("kind", deadline.kind())
        .put("name", deadline.name())
        .put("office", deadline.office())
        .put("state", deadline.status())
        .put("aim", deadline.aim())
        .put("day", deadline.day())
        .put("due", deadline.due())
        .put("dueLocal", DeadlineView.local(deadline.due(), deadline.zone()))
        .put("safeDue", safe)
        .put("safeDueLocal", DeadlineView.local(safe, deadline.zone()))
        .put("reviewBy", alarmDay(deadline, Set.of(Aim.REVIEW, Aim.STAYED)))
        .put("saidAgainOn", alarmDay(deadline, Set.of(Aim.STANDING)))
        .put("notBefore", alarmDay(deadline, Set.of(Aim.NOT_BEFORE)))
        .put("zone", deadline.zone())
        .put("daysLeft", daysLeft(deadline, now))
        .put("safeDatePassed", deadline.isSafeDatePassed(now))
        .put("late", deadline.isLate(now))
        .put("lastDayPassed", deadline.hasPassed(now) && deadline.kind().isRight())
        .put("confirmed", deadline.confirmed())
        .put("limited", deadline.disclosure().answer())
        .put("findOut", deadline.findOut());
  }

  private static @Nullable LocalDate alarmDay(DeadlineSummary deadline, Set<Aim> aims) {
    return aims.contains(deadline.aim()) ? deadline.alarmDay() : null;
  }

  /** Days of the city's calendar, negative after the day; none once it is closed. */
  private static @Nullable Long daysLeft(DeadlineSummary deadline, Instant now) {
    var day = deadline.day();
    return day == null || !deadline.isOpen()
        ? null
        : ChronoUnit.DAYS.between(LocalDate.ofInstant(now, deadline.zone()), day);
  }
}
