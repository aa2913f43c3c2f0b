package org.replyby.staffapi.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineState;
import org.replyby.model.Extension;

/** A deadline as it is at a given moment. */
public final class DeadlineView {
  private DeadlineView() {}

  public static Map<String, ?> of(Deadline deadline, Instant now) {
    return described(deadline, now).map();
  }

  /** For when it is known whether no official of its jurisdiction has a confirmed address. */
  public static Map<String, ?> of(Deadline deadline, boolean nobodyConfirmed, Instant now) {
    return described(deadline, now).put("nobodyConfirmed", nobodyConfirmed).map();
  }

  private static JsonObject described(Deadline deadline, Instant now) {
    var shown =
        new JsonObject()
            .put("id", deadline.id())
            .put("matter", deadline.id().matter())
            .put("matterTitle", deadline.demand().matterTitle())
            .put("kind", deadline.kind())
            .put("document", deadline.basis().document())
            .put("fixedByOrder", deadline.basis().fixedByOrder())
            .put("from", DemandView.from(deadline.demand().from()))
            .put("state", state(deadline.state()))
            .put("safeDatePassed", isSafeDatePassed(deadline, now))
            .put("late", isLate(deadline, now))
            .put("daysLeft", daysLeft(deadline, now));
    return putDueDate(shown, deadline.dueDate())
        .put("explanation", ExplanationView.of(deadline.dueDate()))
        .put("closed", closed(deadline.state()))
        .put("extensions", deadline.extensions().stream().map(DeadlineView::extension).toList())
        .put("planVersion", deadline.plan().version())
        .put("plannedFrom", deadline.plan().from())
        .put("nextMoment", deadline.plan().next());
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

  /** Late once the due date has passed. */
  public static boolean isLate(Deadline deadline, Instant now) {
    return deadline.isOpen() && !now.isBefore(deadline.dueDate().due());
  }

  /** The safe date has passed, and the due date has not: a reply may still be in time. */
  private static boolean isSafeDatePassed(Deadline deadline, Instant now) {
    return deadline.isOpen()
        && !now.isBefore(deadline.dueDate().safeDue())
        && now.isBefore(deadline.dueDate().due());
  }

  /** Days of the city's calendar until the safe date, negative after it; none once closed. */
  private static @Nullable Long daysLeft(Deadline deadline, Instant now) {
    var due = deadline.dueDate();
    var today = LocalDate.ofInstant(now, due.zone());
    return deadline.isOpen()
        ? ChronoUnit.DAYS.between(today, LocalDate.ofInstant(due.safeDue(), due.zone()))
        : null;
  }

  public static String state(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> "open";
      case DeadlineState.Met met -> "met";
      case DeadlineState.Withdrawn withdrawn -> "withdrawn";
      case DeadlineState.Voided voided -> "void";
    };
  }

  static JsonObject putDueDate(JsonObject shown, DueDate date) {
    return shown
        .put("due", date.due())
        .put("dueLocal", local(date.due(), date.zone()))
        .put("safeDue", date.safeDue())
        .put("safeDueLocal", local(date.safeDue(), date.zone()))
        .put("zone", date.zone());
  }

  private static String local(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(moment.atZone(zone));
  }

  private static @Nullable Map<String, ?> closed(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> null;
      case DeadlineState.Met met ->
          new JsonObject()
              .put("on", met.on())
              .put("how", met.how())
              .put("recordedAt", met.entered().at())
              .put("recordedBy", met.entered().by())
              .map();
      case DeadlineState.Withdrawn withdrawn ->
          new JsonObject()
              .put("on", withdrawn.on())
              .put("why", withdrawn.why())
              .put("recordedAt", withdrawn.entered().at())
              .put("recordedBy", withdrawn.entered().by())
              .map();
      case DeadlineState.Voided voided ->
          new JsonObject()
              .put("why", voided.why())
              .put("recordedAt", voided.entered().at())
              .put("recordedBy", voided.entered().by())
              .map();
    };
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
