package org.replyby.staffpages.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.staffpages.look.Words;
import org.replyby.usecases.reading.ListedDeadline;

/**
 * Sums open deadlines up in a sentence. {@code late} are those of the city whose date has passed,
 * {@code soon} those due in the next seven days, {@code unreached} the cities in which an alert
 * reaches nobody.
 */
record Summing(long all, long late, long soon, long unconfirmed, long unreached) {
  private static final Duration SOON = Duration.ofDays(7);

  static Summing of(List<ListedDeadline> listed, Instant now) {
    return new Summing(
        listed.size(),
        listed.stream().filter(d -> d.deadline().isLate(now)).count(),
        listed.stream().filter(d -> isSoon(d, now)).count(),
        listed.stream().filter(d -> d.deadline().isUnconfirmed()).count(),
        listed.stream()
            .filter(ListedDeadline::nobodyConfirmed)
            .map(d -> d.deadline().id().jurisdiction())
            .distinct()
            .count());
  }

  /** For example "1 late, 2 due this week, 1 city where nobody can be reached." */
  String sentence(boolean isFirstPart) {
    if (all == 0) {
      return "Nothing is open. When a letter comes, record it here, and ReplyBy starts its dates.";
    }
    var parts = new ArrayList<String>();
    if (late > 0) {
      parts.add(late + " late");
    }
    if (soon > 0) {
      parts.add(soon + " due in the next 7 days");
    }
    if (unconfirmed > 0) {
      parts.add(unconfirmed + " with a date that no city attorney has confirmed");
    }
    if (unreached > 0) {
      parts.add(
          unreached
              + (unreached == 1 ? " city" : " cities")
              + " where some alerts would reach nobody");
    }
    var begins = (isFirstPart ? "More than " : "") + Words.count(all, "open deadline");
    return parts.isEmpty()
        ? begins + ", none in the next 7 days."
        : begins + ": " + String.join(", ", parts) + ".";
  }

  /** The worst state, as the style names it. */
  String worst() {
    if (late > 0) {
      return "late";
    }
    if (unreached > 0) {
      return "unreached";
    }
    if (soon > 0) {
      return "due-soon";
    }
    return unconfirmed > 0 ? "unconfirmed" : "calm";
  }

  /** The states of one, the worst first. */
  static List<TodayPage.Mark> marks(ListedDeadline listed, Instant now) {
    var deadline = listed.deadline();
    var marks = new ArrayList<TodayPage.Mark>();
    if (deadline.isLate(now)) {
      marks.add(new TodayPage.Mark("late", "Late"));
    } else if (deadline.isSafeDatePassed(now)) {
      marks.add(new TodayPage.Mark("late", "Safe date passed"));
    }
    if (listed.nobodyConfirmed()) {
      marks.add(new TodayPage.Mark("unreached", "Alerts reach nobody"));
    }
    if (isSoon(listed, now)) {
      marks.add(new TodayPage.Mark("due-soon", "Due soon"));
    }
    if (deadline.isUnconfirmed()) {
      marks.add(new TodayPage.Mark("unconfirmed", "Not confirmed"));
    }
    return marks;
  }

  private static boolean isSoon(ListedDeadline listed, Instant now) {
    var deadline = listed.deadline();
    return deadline.day() != null
        && now.isBefore(deadline.alarm())
        && deadline.alarm().isBefore(now.plus(SOON));
  }
}
