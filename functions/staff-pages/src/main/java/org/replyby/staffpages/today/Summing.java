package org.replyby.staffpages.today;

import static org.replyby.staffpages.words.PageTexts.counted;
import static org.replyby.staffpages.words.PageTexts.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
      return say("today.nothing-is-open");
    }
    var parts = new ArrayList<String>();
    if (late > 0) {
      parts.add(say("today.how-many-are-late", late));
    }
    if (soon > 0) {
      parts.add(say("today.how-many-soon", soon));
    }
    if (unconfirmed > 0) {
      parts.add(say("today.how-many-unconfirmed", unconfirmed));
    }
    if (unreached > 0) {
      parts.add(counted("today.unreached-cities", unreached));
    }
    var open = counted("today.open", all);
    var begins = isFirstPart ? say("today.more-than", open) : open;
    return parts.isEmpty()
        ? say("today.none-soon", begins)
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
      marks.add(new TodayPage.Mark("late", say("common.late")));
    } else if (deadline.isSafeDatePassed(now)) {
      marks.add(new TodayPage.Mark("late", say("today.safe-date-passed")));
    }
    if (listed.nobodyConfirmed()) {
      marks.add(new TodayPage.Mark("unreached", say("today.alerts-reach-nobody")));
    }
    if (isSoon(listed, now)) {
      marks.add(new TodayPage.Mark("due-soon", say("today.due-soon")));
    }
    if (deadline.isUnconfirmed()) {
      marks.add(new TodayPage.Mark("unconfirmed", say("today.not-confirmed")));
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
