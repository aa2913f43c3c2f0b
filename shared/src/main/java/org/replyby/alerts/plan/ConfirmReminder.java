package org.replyby.alerts.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.reach.Audience;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Deadline;
import org.replyby.model.Official;
import org.replyby.model.Reason;
import org.replyby.model.Tier;

/**
 * The rung that reminds city attorneys to confirm a date. It has nothing to do with the ladder: it
 * replaces no other rung, no other rung replaces it, and nothing escalates from it.
 */
public final class ConfirmReminder {
  public static final String KEY = "confirm";
  private static final int WORKING_DAYS = 2;

  private ConfirmReminder() {}

  /**
   * The first 09:00 in the city after a quarter of the window from the start to the safe date, but
   * at most 09:00 of the second working day after the start, and at least two hours before the safe
   * date. Empty if that is not after the start, or if there is no safe date.
   */
  static Optional<Rung> of(Instant start, DueDate date) {
    if (date.aim() != Aim.SAFE_DATE) {
      return Optional.empty();
    }
    var zone = date.zone();
    var quarter = start.plus(Duration.between(start, date.alarm()).dividedBy(4));
    var day = LocalDate.ofInstant(quarter, zone);
    var first = Ladder.at(day, Ladder.MORNING, zone).isBefore(quarter) ? day.plusDays(1) : day;
    var last = workingDayAfter(LocalDate.ofInstant(start, zone));
    var at = Ladder.inTime(first.isBefore(last) ? first : last, Ladder.MORNING, date.alarm(), zone);
    return at.isAfter(start)
        ? Optional.of(new Rung(KEY, at, Reason.UNCONFIRMED))
        : Optional.empty();
  }

  /** The moment of the rung, or null if there is none. */
  public static @Nullable Instant at(Instant start, DueDate date) {
    return of(start, date).map(Rung::at).orElse(null);
  }

  /** Whether the date still has to be confirmed, and its safe date has not passed. */
  public static boolean isNeeded(Deadline deadline, Instant now) {
    return deadline.isUnconfirmed() && deadline.dueDate().alarm().isAfter(now);
  }

  private static LocalDate workingDayAfter(LocalDate start) {
    return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
        .filter(WorkingDays::isOne)
        .skip(WORKING_DAYS - 1)
        .findFirst()
        .orElseThrow();
  }

  /** Who is told, and why it is those people. */
  public record Audience(List<Official> officials, Why why) {
    public Audience {
      officials = List.copyOf(officials);
    }
  }

  /** Why somebody is reminded to have a date confirmed. */
  public enum Why {
    IS_ATTORNEY,
    NO_ATTORNEY_REACHABLE,
    NO_ATTORNEY
  }

  /**
   * The attorneys who can be reached. If there are none, the primary officials; if none of those
   * can be reached, everybody, so that somebody is told.
   */
  public static Audience audience(List<Official> officials) {
    var attorneys = those(officials, Official::attorney);
    var reached = those(attorneys, Official::isReachable);
    if (!reached.isEmpty()) {
      return new Audience(reached, Why.IS_ATTORNEY);
    }
    var primaries = those(officials, o -> o.tier() == Tier.PRIMARY);
    return new Audience(
        primaries.stream().anyMatch(Official::isReachable) ? primaries : officials,
        attorneys.isEmpty() ? Why.NO_ATTORNEY : Why.NO_ATTORNEY_REACHABLE);
  }

  private static List<Official> those(List<Official> officials, Predicate<Official> wanted) {
    return officials.stream().filter(wanted).toList();
  }
}
