package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deadline of the reference model, its reminders, and the escalation of the last one. */
final class ModelDeadline {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private static final Set<String> FEDERAL_HOLIDAYS =
      Set.of("2018-02-19", "2018-05-28", "2018-07-04", "2018-09-03");

  final String id;
  Instant safeDue;
  Instant plannedFrom;
  Instant lastRungAt;
  int plan = 1;
  boolean open = true;
  String rung = "";
  Set<String> audience = Set.of();
  int steps;

  /** Whom the steps called so far. */
  final Set<String> called = new HashSet<>();

  @Nullable Instant nextStep;

  /** Whether the last rung waits for an acknowledgment; it can have no step left. */
  boolean unanswered;

  /** When somebody is reminded to have the date confirmed; null once that is over. */
  @Nullable Instant confirmAt;

  ModelDeadline(String id, Instant safeDue, Instant now) {
    this.id = id;
    this.safeDue = safeDue;
    this.plannedFrom = now;
    this.lastRungAt = now;
    this.confirmAt = confirmationReminder();
  }

  /** What is due: a rung, with 0 steps, or the next step of the last rung's escalation. */
  record Due(String rung, int steps) {}

  private record Rung(String key, Instant at) {}

  void extend(Instant newSafeDue, Instant now) {
    plan++;
    safeDue = newSafeDue;
    plannedFrom = now;
    lastRungAt = now;
    confirmAt = confirmationReminder();
  }

  /**
   * The first 09:00 after a quarter of the window, at most 09:00 of the second working day, at
   * least two hours before the safe date; null if that is not after the beginning.
   */
  private @Nullable Instant confirmationReminder() {
    var quarter = plannedFrom.plus(Duration.between(plannedFrom, safeDue).dividedBy(4));
    var day = dateOf(plannedFrom);
    for (int workingDays = 0; workingDays < 2 && at(day, NINE).isBefore(quarter); ) {
      day = day.plusDays(1);
      workingDays += isWorkingDay(day) ? 1 : 0;
    }
    var reminder = beforeSafeDue(at(day, NINE));
    return reminder.isAfter(plannedFrom) ? reminder : null;
  }

  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5 && !FEDERAL_HOLIDAYS.contains(day.toString());
  }

  boolean hasToBeConfirmed(Instant now) {
    return open && confirmAt != null && !confirmAt.isAfter(now);
  }

  @Nullable Due due(Instant now) {
    var missed = rungsUntil(now).stream().filter(r -> r.at().isAfter(lastRungAt)).toList();
    if (!missed.isEmpty()) {
      return new Due(missed.getLast().key(), 0);
    }
    if (!now.isBefore(safeDue)) {
      nextStep = null;
    }
    return nextStep != null && !nextStep.isAfter(now) ? new Due(rung, steps + 1) : null;
  }

  /** Sets the last rung, and when its escalation begins if it has one. */
  void setRung(String key, Set<String> toldOfficials, boolean afterUnanswered, Instant now) {
    rung = key;
    audience = toldOfficials;
    steps = 0;
    called.clear();
    var told = ModelHours.told(key, safeDue, now);
    var escalates =
        key.equals("issued") || key.startsWith("d0") || afterUnanswered || daysLeft(told) <= 3;
    unanswered = escalates && !key.startsWith("late");
    nextStep = unanswered ? ModelHours.step(told, escalationDelay(told), safeDue) : null;
  }

  /** A quarter of the time that is left, but at least half an hour and at most a day. */
  private Duration escalationDelay(Instant now) {
    var quarter = Duration.between(now, safeDue).dividedBy(4);
    var least = Duration.ofMinutes(30);
    var most = Duration.ofDays(1);
    return quarter.compareTo(least) < 0 ? least : quarter.compareTo(most) > 0 ? most : quarter;
  }

  private List<Rung> rungsUntil(Instant now) {
    var day = dateOf(safeDue);
    var window = ChronoUnit.DAYS.between(dateOf(plannedFrom), day);
    var rungs = new ArrayList<Rung>();
    for (var days : ModelHours.onOpenDays(daysBefore(window), day, window)) {
      rungs.add(new Rung("d" + days, beforeSafeDue(at(day.minusDays(days), NINE))));
    }
    if (window <= 3) {
      rungs.add(new Rung("d0-noon", beforeSafeDue(at(day, LocalTime.NOON))));
    }
    // One that is opened again when it is late begins its late days anew.
    var begun = dateOf(plannedFrom).isAfter(day) ? dateOf(plannedFrom) : day;
    for (int late = 1; !at(begun.plusDays(late), NINE).isAfter(now); late++) {
      rungs.add(new Rung("late" + late, at(begun.plusDays(late), NINE)));
    }
    return rungs.stream().filter(r -> !r.at().isAfter(now)).toList();
  }

  /** The moment, but at least two hours before the safe date. */
  private Instant beforeSafeDue(Instant moment) {
    var latest = safeDue.minus(Duration.ofHours(2));
    return moment.isAfter(latest) ? latest : moment;
  }

  private static List<Integer> daysBefore(long window) {
    if (window >= 45) {
      return List.of(30, 14, 7, 3, 1, 0);
    }
    if (window >= 21) {
      return List.of(14, 7, 3, 1, 0);
    }
    if (window >= 10) {
      return List.of(7, 3, 1, 0);
    }
    return window >= 3 ? List.of(3, 2, 1, 0) : window == 2 ? List.of(2, 1, 0) : List.of(1, 0);
  }

  long daysLeft(Instant now) {
    return ChronoUnit.DAYS.between(dateOf(now), dateOf(safeDue));
  }

  private static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ReferenceModel.ZONE);
  }

  private static Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(ReferenceModel.ZONE).toInstant();
  }
}
