package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When something is due. {@code due} is the last instant under the prevailing reading, and {@code
 * safeDue} is the earliest under any tenable reading; alerts count down to it. Both are read in
 * {@code zone}; the steps are in the zone of the court or office. {@code steps} lead to {@code due}
 * and {@code safeSteps} to {@code safeDue}. {@code notes} are sentences about what is not known or
 * was decided on the safe side. {@code law} names the version of the rules and of the holidays.
 */
public record DueDate(
    Instant due,
    Instant safeDue,
    ZoneId zone,
    List<Step> steps,
    List<Step> safeSteps,
    List<String> notes,
    String law) {
  public DueDate {
    if (safeDue.isAfter(due)) {
      throw new IllegalArgumentException("safeDue is never after due");
    }
    steps = List.copyOf(steps);
    safeSteps = List.copyOf(safeSteps);
    notes = List.copyOf(notes);
  }

  /** The day of {@code due} in the zone. */
  public LocalDate day() {
    return LocalDate.ofInstant(due, zone);
  }

  /** The day of {@code safeDue} in the zone. */
  public LocalDate safeDay() {
    return LocalDate.ofInstant(safeDue, zone);
  }

  /**
   * The same date, read in a city's zone if both days are the same there; otherwise as it is, so
   * that no hour is shown on a later day than the court's.
   */
  public DueDate readIn(ZoneId city) {
    var isSameDay =
        day().equals(LocalDate.ofInstant(due, city))
            && safeDay().equals(LocalDate.ofInstant(safeDue, city));
    return isSameDay ? new DueDate(due, safeDue, city, steps, safeSteps, notes, law) : this;
  }

  DueDate noting(String note) {
    var more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new DueDate(due, safeDue, zone, steps, safeSteps, more, law);
  }

  /** Both dates, each from the result that has it earlier. */
  DueDate earlier(DueDate other) {
    var first = other.due.isBefore(due) ? other : this;
    var safe = other.safeDue.isBefore(safeDue) ? other : this;
    return first.equals(safe)
        ? first
        : new DueDate(
            first.due, safe.safeDue, first.zone, first.steps, safe.safeSteps, first.notes, law);
  }

  /** Whether the two dates differ. */
  public boolean isUnsettled() {
    return !due.equals(safeDue);
  }

  /** Whether two results have the same dates, however they were found. */
  public boolean isSameDateAs(DueDate other) {
    return due.equals(other.due) && safeDue.equals(other.safeDue);
  }
}
