package org.replyby.demands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeadlineState;
import org.replyby.model.Disclosure;
import org.replyby.model.HandEntry;

/**
 * What a list says about a deadline. {@code due}, {@code alarm}, {@code aim} and {@code zone} are
 * those of its date. {@code findOut} says what is not known and has to be found out, or is null.
 */
public record DeadlineSummary(
    DeadlineId id,
    DeadlineKind kind,
    @Nullable String name,
    String matterTitle,
    String office,
    Status status,
    @Nullable Instant due,
    Instant alarm,
    Aim aim,
    ZoneId zone,
    boolean confirmed,
    Disclosure disclosure,
    @Nullable String findOut) {
  /** A deadline is open, or over in one of three ways. */
  public enum Status {
    OPEN,
    MET,
    WITHDRAWN,
    VOID
  }

  /** What stands in the place of a day for a deadline that has none to be met: it comes last. */
  public static final String NO_DAY = "none";

  public static DeadlineSummary of(Deadline deadline) {
    var date = deadline.dueDate();
    return new DeadlineSummary(
        deadline.id(),
        deadline.kind(),
        name(deadline.demand().byHand()),
        deadline.demand().matterTitle(),
        deadline.demand().from().office(),
        status(deadline.state()),
        date.due(),
        date.alarm(),
        date.aim(),
        date.zone(),
        deadline.confirmation() != null,
        deadline.demand().disclosure(),
        FactsToFind.of(deadline));
  }

  private static @Nullable String name(@Nullable HandEntry entry) {
    return entry == null ? null : entry.name();
  }

  private static Status status(DeadlineState state) {
    return switch (state) {
      case DeadlineState.Open open -> Status.OPEN;
      case DeadlineState.Met met -> Status.MET;
      case DeadlineState.Withdrawn withdrawn -> Status.WITHDRAWN;
      case DeadlineState.Voided voided -> Status.VOID;
    };
  }

  /** Its dates, without the steps that led to them. */
  public DueDate dates() {
    return new DueDate(due, alarm, aim, List.of(), zone, List.of(), List.of(), List.of(), "");
  }

  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** The day of {@code alarm} in the zone. */
  public LocalDate alarmDay() {
    return LocalDate.ofInstant(alarm, zone);
  }

  /**
   * The day by which somebody has to act: the safe date, a review or the next look at a stay. Null
   * if there is none, as for what is to be kept until further notice.
   */
  public @Nullable LocalDate day() {
    return switch (aim) {
      case SAFE_DATE, REVIEW, STAYED -> alarmDay();
      case STANDING, NOT_BEFORE -> null;
    };
  }

  /** Its place among the open deadlines of any cities: by day, then by id; without a day, last. */
  public String place() {
    var day = day();
    return (day == null ? NO_DAY : day.toString()) + "#" + id;
  }

  /** Whether it is open and no city attorney has confirmed its date. */
  public boolean isUnconfirmed() {
    return isOpen() && !confirmed && aim == Aim.SAFE_DATE;
  }

  /** Whether the last moment has passed under every reading. */
  public boolean hasPassed(Instant now) {
    return isOpen() && aim == Aim.SAFE_DATE && due != null && !now.isBefore(due);
  }

  /** Late once the due date of a duty has passed. */
  public boolean isLate(Instant now) {
    return hasPassed(now) && !kind.isRight();
  }

  /** The safe date has passed, and the due date has not: a reply may still be in time. */
  public boolean isSafeDatePassed(Instant now) {
    return isOpen() && aim == Aim.SAFE_DATE && !now.isBefore(alarm) && !hasPassed(now);
  }
}
