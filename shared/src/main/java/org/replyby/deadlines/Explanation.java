package org.replyby.deadlines;

import java.util.List;
import java.util.stream.Collectors;

/** A due date's steps in plain English: in one sentence, or in full. */
public final class Explanation {
  private Explanation() {}

  /** What moved the date, in one sentence: "Due ...: ...; safe ...: ...". */
  public static String sentence(DueDate date) {
    var due = "Due " + Words.day(date.day()) + ": " + moving(date.steps());
    return date.isUnsettled()
        ? due + "; safe by " + Words.day(date.safeDay()) + ": " + lastMove(date.safeSteps()) + "."
        : due + "; that day is open under every reading.";
  }

  /** Every step with its authority, the safe day's too, the notes, and the version of the law. */
  public static String full(DueDate date) {
    var text = new StringBuilder();
    numbered(text, "Due " + moment(date, true), date.steps());
    numbered(text, "Safe " + moment(date, false), date.safeSteps());
    date.notes().forEach(note -> text.append(note).append('\n'));
    return text.append(date.law()).toString();
  }

  /** On one line, for a table's cell: every step, both dates, and the notes. */
  public static String line(DueDate date) {
    var notes = date.notes().isEmpty() ? "" : " " + String.join(" ", date.notes());
    return "Due: " + sentences(date.steps()) + " Safe: " + sentences(date.safeSteps()) + notes;
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

  private static String lastMove(List<Step> steps) {
    var last = steps.getFirst();
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i).day().equals(steps.get(i - 1).day())) {
        last = steps.get(i);
      }
    }
    return last.what();
  }

  /** The first step and those that reached another day. */
  private static String moving(List<Step> steps) {
    var text = new StringBuilder(steps.getFirst().what());
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i).day().equals(steps.get(i - 1).day())) {
        text.append("; ").append(steps.get(i).what());
      }
    }
    return text.toString();
  }
}
