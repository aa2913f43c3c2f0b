package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something is due. {@code due} is the last instant under the prevailing reading, or null if
 * it cannot be computed. {@code alarm} is the instant that alerts count down to, and {@code aim}
 * says what it means; for a duty of the city it is the safe date, the earliest under any tenable
 * reading. {@code between} are other moments that can be the last, in ascending order. All are read
 * in {@code zone}. {@code steps} lead to {@code due} and {@code safeSteps} to {@code alarm}. {@code
 * notes} are sentences about what is not known or was decided on the safe side. {@code law} names
 * the version of the rules and of the holidays.
 */
public record DueDate(
    @Nullable Instant due,
    Instant alarm,
    Aim aim,
    List<Possible> between,
    ZoneId zone,
    List<Step> steps,
    List<Step> safeSteps,
    List<String> notes,
    String law) {
  public DueDate {
    if (aim == Aim.SAFE_DATE && due != null && alarm.isAfter(due)) {
      throw new IllegalArgumentException("the safe date is never after the due date");
    }
    if (aim == Aim.NOT_BEFORE && (due == null || alarm.isBefore(due))) {
      throw new IllegalArgumentException("what another owes is due before it is late");
    }
    between = List.copyOf(between);
    steps = List.copyOf(steps);
    safeSteps = List.copyOf(safeSteps);
    notes = List.copyOf(notes);
  }

  /** A date of the city's own. */
  public static DueDate own(
      @Nullable Instant due,
      Instant safeDue,
      ZoneId zone,
      List<Step> steps,
      List<Step> safeSteps,
      List<String> notes,
      String law) {
    return new DueDate(due, safeDue, Aim.SAFE_DATE, List.of(), zone, steps, safeSteps, notes, law);
  }

  /** The same date with another note before the others. */
  DueDate noting(String note) {
    var all = new ArrayList<String>();
    all.add(note);
    all.addAll(notes);
    return new DueDate(due, alarm, aim, between, zone, steps, safeSteps, all, law);
  }

  /**
   * The same date, read in a city's zone if both days are the same there; otherwise as it is, so
   * that no hour is shown on a later day than the court's.
   */
  public DueDate readIn(ZoneId city) {
    var isSameDay =
        alarmDay().equals(LocalDate.ofInstant(alarm, city))
            && (due == null
                || LocalDate.ofInstant(due, zone).equals(LocalDate.ofInstant(due, city)));
    return isSameDay
        ? new DueDate(due, alarm, aim, between, city, steps, safeSteps, notes, law)
        : this;
  }

  /** The day of {@code due} in the zone, or null if it cannot be computed. */
  public @Nullable LocalDate day() {
    return due == null ? null : LocalDate.ofInstant(due, zone);
  }

  /** The day of {@code alarm} in the zone. */
  public LocalDate alarmDay() {
    return LocalDate.ofInstant(alarm, zone);
  }

  /** The earliest last moment under any tenable reading; null unless this is a duty of the city. */
  public @Nullable Instant safeDue() {
    return aim == Aim.SAFE_DATE ? alarm : null;
  }

  /** The day of {@code safeDue} in the zone; null unless this is a duty or right of the city. */
  public @Nullable LocalDate safeDay() {
    return aim == Aim.SAFE_DATE ? alarmDay() : null;
  }

  /**
   * Both dates of a duty or right, each from the result that has it earlier; of anything else, the
   * one that comes first.
   */
  DueDate earlier(DueDate other) {
    var safe = other.alarm.isBefore(alarm) ? other : this;
    if (aim != Aim.SAFE_DATE || due == null || other.due == null) {
      return safe;
    }
    var first = other.due.isBefore(due) ? other : this;
    return first.equals(safe)
        ? first
        : new DueDate(
            first.due,
            safe.alarm,
            aim,
            safe.between,
            first.zone,
            first.steps,
            safe.safeSteps,
            first.notes,
            law);
  }

  /** Whether the final date is another moment than the one that alerts count down to. */
  public boolean isUnsettled() {
    return !alarm.equals(due);
  }

  /** Whether the last moment has passed under every reading. */
  public boolean hasPassed(Instant now) {
    return aim == Aim.SAFE_DATE && due != null && !now.isBefore(due);
  }

  /** Whether two results have the same dates, however they were found. */
  public boolean isSameDateAs(DueDate other) {
    return Objects.equals(due, other.due) && alarm.equals(other.alarm) && aim == other.aim;
  }
}
