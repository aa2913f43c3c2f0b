package org.replyby.staff.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Possible;
import org.replyby.demands.FactsToFind;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Extension;
import org.replyby.usecases.alerting.ToldDeadline;
import org.replyby.usecases.docket.Tags;

/** A deadline as it is at a given moment. */
public final class DeadlineView {
  private DeadlineView() {}

  public static Map<String, ?> of(Deadline deadline, Instant now) {
    return described(deadline, now).map();
  }

  /** For what was just recorded: with who will be told of it. */
  public static Map<String, ?> of(ToldDeadline told, Instant now) {
    return described(told.deadline(), now).put("telling", TellingView.of(told.reach())).map();
  }

  private static JsonObject described(Deadline deadline, Instant now) {
    var shown =
        new JsonObject()
            .put("deadline", deadline.id())
            .put("etag", Tags.of(deadline))
            .put("matter", deadline.id().matter())
            .put("matterTitle", deadline.demand().matterTitle())
            .put("kind", deadline.kind())
            .put("name", name(deadline))
            .put("document", deadline.basis().document())
            .put("court", CourtView.of(deadline.basis().court()))
            .put("fixedByOrder", deadline.basis().fixedByOrder())
            .put("from", DemandView.from(deadline.demand().from()))
            .put("state", state(deadline.state()))
            .put("disclosure", DisclosureView.of(deadline.demand().disclosure()))
            .put("findOut", FactsToFind.of(deadline))
            .put("safeDatePassed", isSafeDatePassed(deadline, now))
            .put("late", isLate(deadline, now))
            .put("lastDayPassed", isLastDayPassed(deadline, now))
            .put("daysLeft", daysLeft(deadline, now));
    return putDueDate(shown, deadline.dueDate())
        .put("confirmation", confirmation(deadline))
        .put("explanation", ExplanationView.of(deadline.dueDate()))
        .put("recordedAt", deadline.entered().at())
        .put("recordedBy", deadline.entered().by())
        .put("closed", ClosedView.of(deadline.state()))
        .put("waiting", ClosedView.waiting(deadline))
        .put("extensions", deadline.extensions().stream().map(DeadlineView::extension).toList())
        .put("planVersion", deadline.plan().version())
        .put("plannedFrom", deadline.plan().from())
        .put("nextMoment", deadline.plan().next());
  }

  private static @Nullable String name(Deadline deadline) {
    var entry = deadline.demand().byHand();
    return entry == null ? null : entry.name();
  }

  /** All but the one that the demand itself states. */
  static List<Map<String, ?>> others(List<Deadline> started, Instant now) {
    return started.stream().skip(1).<Map<String, ?>>map(d -> of(d, now)).toList();
  }

  /** A due date that was only asked about. */
  public static Map<String, ?> computed(DueDate date) {
    return putDueDate(new JsonObject(), date)
        .put("explanation", ExplanationView.inFull(date))
        .map();
  }

  /** Late once the due date of a duty has passed. */
  public static boolean isLate(Deadline deadline, Instant now) {
    return hasPassed(deadline, now) && !deadline.kind().isRight();
  }

  /** The last day of a right has passed, and nothing on record says that it was used. */
  private static boolean isLastDayPassed(Deadline deadline, Instant now) {
    return hasPassed(deadline, now) && deadline.kind().isRight();
  }

  private static boolean hasPassed(Deadline deadline, Instant now) {
    return deadline.isOpen() && deadline.dueDate().hasPassed(now);
  }

  /** The safe date has passed, and the due date has not: a reply may still be in time. */
  public static boolean isSafeDatePassed(Deadline deadline, Instant now) {
    var safe = deadline.dueDate().safeDue();
    return deadline.isOpen()
        && safe != null
        && !now.isBefore(safe)
        && !deadline.dueDate().hasPassed(now);
  }

  /**
   * Days of the city's calendar until the safe date or the review, negative after it; none for
   * anything else, and none once closed.
   */
  private static @Nullable Long daysLeft(Deadline deadline, Instant now) {
    var date = deadline.dueDate();
    return switch (date.aim()) {
      case SAFE_DATE, REVIEW, STAYED ->
          deadline.isOpen()
              ? ChronoUnit.DAYS.between(LocalDate.ofInstant(now, date.zone()), date.alarmDay())
              : null;
      case STANDING, NOT_BEFORE -> null;
    };
  }

  public static String state(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> "open";
      case DeadlineState.Met met -> "met";
      case DeadlineState.Withdrawn withdrawn -> "withdrawn";
      case DeadlineState.Voided voided -> "void";
    };
  }

  /** Null until a city attorney confirms the date. */
  private static @Nullable Map<String, ?> confirmation(Deadline deadline) {
    var word = deadline.confirmation();
    return word == null ? null : ConfirmationView.of(word);
  }

  static JsonObject putDueDate(JsonObject shown, DueDate date) {
    return shown
        .put("aim", date.aim())
        .put("due", date.due())
        .put("dueLocal", local(date.due(), date.zone()))
        .put("safeDue", date.safeDue())
        .put("safeDueLocal", local(date.safeDue(), date.zone()))
        .put("reviewBy", alarmDay(date, Aim.REVIEW, Aim.STAYED))
        .put("saidAgainOn", alarmDay(date, Aim.STANDING))
        .put("notBefore", alarmDay(date, Aim.NOT_BEFORE))
        .put("between", date.between().stream().map(p -> possible(p, date.zone())).toList())
        .put("zone", date.zone());
  }

  private static @Nullable LocalDate alarmDay(DueDate date, Aim... aims) {
    return List.of(aims).contains(date.aim()) ? date.alarmDay() : null;
  }

  private static Map<String, ?> possible(Possible possible, ZoneId zone) {
    return new JsonObject()
        .put("at", possible.at())
        .put("atLocal", local(possible.at(), zone))
        .put("when", possible.when())
        .map();
  }

  /** A moment in a zone, as every view shows it. */
  public static @Nullable String local(@Nullable Instant moment, ZoneId zone) {
    return moment == null
        ? null
        : DateTimeFormatter.ISO_ZONED_DATE_TIME.format(moment.atZone(zone));
  }

  private static Map<String, ?> extension(Extension extension) {
    return putDueDate(
            new JsonObject().put("planVersion", extension.planVersion()), extension.replaced())
        .put("cause", extension.cause())
        .put("grantedBy", extension.grantedBy())
        .put("why", extension.why())
        .put("recordedAt", extension.entered().at())
        .put("recordedBy", extension.entered().by())
        .map();
  }
}
