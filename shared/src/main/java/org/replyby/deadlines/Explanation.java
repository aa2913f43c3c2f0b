package org.replyby.deadlines;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A due date's steps in plain English: in one sentence, or in full. */
public final class Explanation {
  /** The text that ends every explanation, and every email and page with a date. */
  public static final String DISCLAIMER =
      "Counted by rule, not legal advice; your city attorney decides.";

  static final String SAME_DAY = "the safe day is the same: that day is open under every reading";

  private Explanation() {}

  /** What moved the date, in one sentence: "Due ...: ...; safe ...: ...". */
  public static String sentence(DueDate date) {
    var due = "Due " + Words.day(date.day()) + ": " + moving(date.steps());
    if (differsByTheHour(date)) {
      var hour = Words.hour(date.safeDue().atZone(date.zone()));
      return due + "; that day is open under every reading, and safe until " + hour + ".";
    }
    return date.isUnsettled()
        ? due + "; safe by " + Words.day(date.safeDay()) + ": " + parting(date) + "."
        : due + "; that day is open under every reading.";
  }

  /**
   * Every step with its authority, including the safe day's, the notes, and the version of the law.
   */
  public static String full(DueDate date) {
    var text = new StringBuilder();
    numbered(text, "Due " + moment(date, true), date.steps());
    numbered(text, "Safe " + moment(date, false), date.safeSteps());
    date.notes().forEach(note -> text.append(note).append('\n'));
    return text.append(date.law()).append('\n').append(DISCLAIMER).toString();
  }

  /** On one line, for a table's cell: every step, both dates, and the notes. */
  public static String line(DueDate date) {
    var notes = date.notes().isEmpty() ? "" : " " + String.join(" ", date.notes());
    return "Due: "
        + sentences(date.steps())
        + " Safe: "
        + sentences(date.safeSteps())
        + notes
        + " "
        + DISCLAIMER;
  }

  private static boolean differsByTheHour(DueDate date) {
    return date.safeSteps().size() == 2 && date.safeSteps().getFirst().what().equals(SAME_DAY);
  }

  private static String moment(DueDate date, boolean due) {
    return Words.moment((due ? date.due() : date.safeDue()).atZone(date.zone()));
  }

  private static void numbered(StringBuilder text, String heading, List<Step> steps) {
    text.append(heading).append('\n');
    for (int i = 0; i < steps.size(); i++) {
      text.append(i + 1).append(". ").append(steps.get(i).sentence()).append('\n');
    }
  }

  private static String sentences(List<Step> steps) {
    return steps.stream().map(Step::sentence).collect(Collectors.joining(" "));
  }

  /** What only the safe day's steps say, up to the last that reached another day, without hours. */
  private static String parting(DueDate date) {
    var safe = date.safeSteps();
    int last = lastMove(safe);
    return IntStream.rangeClosed(firstDifference(date.steps(), safe, last), last)
        .filter(i -> safe.get(i).time() == null || i == last || moved(safe, i))
        .mapToObj(i -> safe.get(i).what())
        .collect(Collectors.joining("; "));
  }

  private static int lastMove(List<Step> steps) {
    int last = steps.size() - 1;
    while (last > 0 && !moved(steps, last)) {
      last--;
    }
    return last;
  }

  private static int firstDifference(List<Step> due, List<Step> safe, int until) {
    int first = 0;
    while (first < Math.min(until, due.size()) && due.get(first).equals(safe.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean moved(List<Step> steps, int i) {
    return i > 0 && !steps.get(i).day().equals(steps.get(i - 1).day());
  }

  /** The first step and those that reached another day. */
  private static String moving(List<Step> steps) {
    var text = new StringBuilder(steps.getFirst().what());
    for (int i = 1; i < steps.size(); i++) {
      if (moved(steps, i)) {
        text.append("; ").append(steps.get(i).what());
      }
    }
    return text.toString();
  }
}
