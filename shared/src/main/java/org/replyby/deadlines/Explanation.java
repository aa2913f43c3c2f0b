package org.replyby.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A due date's steps in plain English: in one sentence, or in full. */
public final class Explanation {
  /** The text that ends every explanation, and every email and page with a date. */
  public static final String DISCLAIMER =
      "ReplyBy counts dates by rule. This is not legal advice: your city attorney (or law director, or"
          + " county attorney) decides.";

  private Explanation() {}

  /** What moved the date, in one sentence: "Due ...: ...; safe ...: ...". */
  public static String sentence(DueDate date) {
    var day = date.day();
    if (day == null || date.aim() != Aim.SAFE_DATE) {
      return ExplainedDate.capital(dates(date)) + ": " + moving(date.steps()) + ".";
    }
    var due = "Due " + Words.day(day) + ": " + moving(date.steps());
    if (differsByTheHour(date)) {
      var hour = Words.hour(date.alarm().atZone(date.zone()));
      return due
          + "; the safe date is the same day, which is a working day however the rules are read, until "
          + hour
          + ".";
    }
    return date.isUnsettled()
        ? due + "; safe by " + Words.day(date.alarmDay()) + ": " + parting(date) + "."
        : due + "; that day is a working day however the rules are read.";
  }

  /** The dates alone, as a clause, such as "due Monday, December 14, 2026, safe by ...". */
  public static String dates(DueDate date) {
    return ExplainedDate.clause(date);
  }

  /**
   * In full: the two dates, why they differ, how the due date is counted, the notes, and the
   * version of the law.
   */
  public static String full(DueDate date) {
    var lines = new ArrayList<String>();
    lines.add(ExplainedDate.dates(date));
    var why = why(date);
    if (!why.isEmpty()) {
      lines.add(whyHeading(date) + ": " + String.join(" ", why));
    }
    var count = count(date);
    for (int i = 0; i < count.size(); i++) {
      lines.add(i + 1 + ". " + count.get(i));
    }
    lines.addAll(ExplainedDate.between(date));
    var notes = notes(date);
    if (!notes.isEmpty()) {
      lines.add("Note: " + String.join(" ", notes));
    }
    lines.add(date.law() + " " + DISCLAIMER);
    return String.join("\n", lines);
  }

  /** Why the safe date is earlier, a sentence for each reason; empty if both are the same. */
  public static List<String> why(DueDate date) {
    return new ExplainedDate(date).why();
  }

  /** What {@link #why} explains. */
  public static String whyHeading(DueDate date) {
    if (date.aim() == Aim.NOT_BEFORE) {
      return "Why they are not surely late before that day";
    }
    if (date.due() == null) {
      return "Why there is only a safe date";
    }
    return date.isUnsettled() ? "Why the safe date is earlier" : "About the safe date";
  }

  /** How the due date is counted: a line for each day that the count reaches. */
  public static List<String> count(DueDate date) {
    return new ExplainedDate(date).count();
  }

  /** The notes that do not say why the dates differ. */
  public static List<String> notes(DueDate date) {
    return new ExplainedDate(date).notes();
  }

  /** On one line, for a table's cell: the same without the version of the law. */
  public static String line(DueDate date) {
    return Stream.of(
            Stream.of(ExplainedDate.dates(date)),
            why(date).stream(),
            count(date).stream(),
            ExplainedDate.between(date).stream(),
            notes(date).stream(),
            Stream.of(DISCLAIMER))
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  private static boolean differsByTheHour(DueDate date) {
    return date.safeSteps().size() == 2
        && date.safeSteps().getFirst().what().equals(ExplainedDate.SAME_DAY);
  }

  /** What only the safe day's steps say, up to the last that reached another day, without hours. */
  private static String parting(DueDate date) {
    var safe = date.safeSteps();
    int last = lastMove(safe);
    return IntStream.rangeClosed(firstDifference(date.steps(), safe, last), last)
        .filter(i -> safe.get(i).time() == null || i == last || ExplainedDate.moved(safe, i))
        .mapToObj(i -> safe.get(i).what())
        .collect(Collectors.joining("; "));
  }

  private static int lastMove(List<Step> steps) {
    int last = steps.size() - 1;
    while (last > 0 && !ExplainedDate.moved(steps, last)) {
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

  /** The first step and those that reached another day. */
  private static String moving(List<Step> steps) {
    var text = new StringBuilder(steps.getFirst().what());
    for (int i = 1; i < steps.size(); i++) {
      if (ExplainedDate.moved(steps, i)) {
        text.append("; ").append(steps.get(i).what());
      }
    }
    return text.toString();
  }
}
