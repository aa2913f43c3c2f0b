package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The hours of the reference model: when people read, and which days are open. */
final class ModelHours {
  private ModelHours() {}

  /** When a rung that is written now is sent: a subpoena and what has little time left at once. */
  static Instant told(String rung, Instant safeDue, Instant now) {
    var left = Duration.between(now, safeDue);
    var hasMoved = Set.of("extended", "reopened").contains(rung);
    var little = Duration.ofHours(hasMoved ? 48 : 24);
    var isUrgent = !left.isNegative() && left.compareTo(little) < 0;
    return rung.equals("issued") || isUrgent ? now : morning(now);
  }

  /** The step that waits so long; null if it would come after the due date. */
  static @Nullable Instant step(Instant told, Duration wait, Instant due) {
    var wanted = told.plus(wait);
    var moved = morning(wanted);
    var half = told.plus(Duration.between(told, due).dividedBy(2));
    var fits = !moved.isAfter(half) && !moved.isAfter(due.minus(Duration.ofHours(4)));
    var step = fits || !due.isAfter(told) ? moved : wanted;
    return step.isBefore(due) ? step : null;
  }

  private static Instant morning(Instant moment) {
    var local = moment.atZone(ReferenceModel.ZONE);
    if (local.toLocalTime().isBefore(LocalTime.of(8, 0))) {
      return local.with(LocalTime.of(8, 0)).toInstant();
    }
    return local.toLocalTime().isAfter(LocalTime.of(20, 0))
        ? local.plusDays(1).with(LocalTime.of(8, 0)).toInstant()
        : moment;
  }

  /** The ladder without the closed ones of its last three days, with the two certain days. */
  static List<Integer> onOpenDays(List<Integer> ladder, LocalDate safeDay, long window) {
    var days = new TreeSet<Integer>();
    ladder.stream()
        .filter(n -> n == 0 || n > 3 || ModelDeadline.isWorkingDay(safeDay.minusDays(n)))
        .forEach(days::add);
    var lastOpen = openBefore(safeDay, 0);
    days.add(lastOpen);
    for (int n = 1; n <= 7; n++) {
      if (!ModelDeadline.isWorkingDay(safeDay.minusDays(n))) {
        days.add(openBefore(safeDay, n));
        break;
      }
    }
    return days.descendingSet().stream().filter(n -> n <= Math.max(window, 0)).toList();
  }

  private static int openBefore(LocalDate safeDay, int days) {
    var n = days + 1;
    while (!ModelDeadline.isWorkingDay(safeDay.minusDays(n))) {
      n++;
    }
    return n;
  }
}
