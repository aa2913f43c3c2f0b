package org.replyby.deadlines;

import java.util.ArrayList;
import java.util.List;

/** A due date as a lawyer reads it: first the two dates, then why they differ, then the count. */
record ExplainedDate(DueDate date) {
  static final String SAME_DAY =
      "the safe date is the same, because that day is a working day however the rules are read";

  /** For example "Due Monday, ..., 4:00 PM CST; safe by Friday, ..., 4:00 PM CST." */
  static String dates(DueDate date) {
    var at = date.due();
    if (at == null || date.aim() != Aim.SAFE_DATE) {
      return capital(clause(date)) + ".";
    }
    var due = at.atZone(date.zone());
    var safe = date.alarm().atZone(date.zone());
    if (!date.isUnsettled()) {
      return "Due and safe by "
          + Words.moment(due)
          + (isOpen(date) ? ": that day is a working day however the rules are read." : ".");
    }
    return "Due "
        + Words.moment(due)
        + "; safe by "
        + (date.alarmDay().equals(date.day()) ? Words.hour(safe) + " that day" : Words.moment(safe))
        + ".";
  }

  /**
   * Why the safe date is earlier: what only its own steps say, or the first note if it is counted
   * from another event than the due date.
   */
  List<String> why() {
    if (date.safeSteps().isEmpty() || (!date.isUnsettled() && isOpen(date))) {
      return List.of();
    }
    return isCountedFromElsewhere() ? firstNote() : sentences(ownSteps());
  }

  /** The safe date for each other day from which the time can run, a sentence each. */
  static List<String> between(DueDate date) {
    return date.between().stream()
        .map(p -> capital(p.when()) + ", the safe date is " + at(p, date) + ".")
        .toList();
  }

  private static String at(Possible possible, DueDate date) {
    return Words.moment(possible.at().atZone(date.zone()));
  }

  /** The other notes. */
  List<String> notes() {
    var told = isCountedFromElsewhere() ? 1 : 0;
    return date.notes().subList(told, date.notes().size());
  }

  private List<String> firstNote() {
    return List.of(date.notes().getFirst());
  }

  /** The count to the due date, and the one to the safe date if it begins elsewhere. */
  List<String> count() {
    var lines = lines(date.steps());
    if (isCountedFromElsewhere()) {
      var safe = lines(ownSteps());
      lines.add("For the safe date: " + safe.getFirst());
      lines.addAll(safe.subList(1, safe.size()));
    }
    return lines;
  }

  /** A step that stays on its day, and the one after the trigger, share the line before. */
  private static List<String> lines(List<Step> steps) {
    var lines = new ArrayList<String>();
    var begin = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || (i > 1 && moved(steps, i))) {
        lines.add(String.join(" ", sentences(steps.subList(begin, i))));
        begin = i;
      }
    }
    return lines;
  }

  /** Steps in a row that rest on one authority become one sentence, which cites it once. */
  private static List<String> sentences(List<Step> steps) {
    var sentences = new ArrayList<String>();
    var what = "";
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      what = what.isEmpty() ? step.what() : what + "; " + step.what();
      if (i == steps.size() - 1 || !steps.get(i + 1).authority().equals(step.authority())) {
        sentences.add(new Step(step.day(), step.time(), what, step.authority()).sentence());
        what = "";
      }
    }
    return sentences;
  }

  private boolean isCountedFromElsewhere() {
    return date.isUnsettled()
        && !date.safeSteps().isEmpty()
        && !date.notes().isEmpty()
        && !isShared(date.safeSteps().getFirst())
        && !isSameDay(date.safeSteps().getFirst());
  }

  /** Hours are left out that neither move the date nor end it, such as those of a later way. */
  private List<Step> ownSteps() {
    var safe = date.safeSteps();
    var own = new ArrayList<Step>();
    for (int i = 0; i < safe.size(); i++) {
      var step = safe.get(i);
      var counts = step.time() == null || moved(safe, i) || isEnd(step);
      if (counts && !isShared(step) && !isSameDay(step) && !isSameHour(step)) {
        own.add(step);
      }
    }
    return own;
  }

  /** Whether a step reached another day than the step before. */
  static boolean moved(List<Step> steps, int i) {
    return i > 0 && !steps.get(i).day().equals(steps.get(i - 1).day());
  }

  private boolean isShared(Step step) {
    return date.steps().contains(step);
  }

  /** Whether the due date is safe because its day is open, and not for lack of an earlier one. */
  private static boolean isOpen(DueDate date) {
    return date.safeSteps().isEmpty() || isSameDay(date.safeSteps().getFirst());
  }

  private static boolean isSameDay(Step step) {
    return step.what().equals(SAME_DAY);
  }

  /** The safe day ends at the same hour as the due date, by the same authority. */
  private boolean isSameHour(Step step) {
    var end = date.steps().getLast();
    return step.time() != null
        && step.time().equals(end.time())
        && step.authority().equals(end.authority())
        && step.what().equals(end.what());
  }

  private boolean isEnd(Step step) {
    var end = date.alarm().atZone(date.zone());
    return step.day().equals(end.toLocalDate()) && end.toLocalTime().equals(step.time());
  }

  /** The dates alone, as a clause, such as "due Monday, December 14, 2026, safe by ...". */
  static String clause(DueDate date) {
    var day = date.day();
    var alarm = Words.day(date.alarmDay());
    return switch (date.aim()) {
      case SAFE_DATE ->
          (day == null ? "no final date can be computed" : "due " + Words.day(day))
              + (date.alarmDay().equals(day) ? "" : ", safe by " + alarm);
      case REVIEW -> "no due date, review by " + alarm;
      case STAYED -> "on hold (stayed), review by " + alarm;
      case STANDING -> "a duty without an end date, of which ReplyBy reminds you again on " + alarm;
      case NOT_BEFORE ->
          (day == null ? "" : "their answer is due " + Words.day(day) + ", ")
              + "they are surely late from "
              + alarm;
    };
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
