package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Step;

/** How a due date was found, for people and for programs. */
final class ExplanationView {
  private ExplanationView() {}

  static Map<String, ?> of(DueDate date) {
    return steps(new JsonObject().put("sentence", Explanation.sentence(date)), date);
  }

  /** With the text for people who want every step. */
  static Map<String, ?> inFull(DueDate date) {
    return steps(
        new JsonObject()
            .put("sentence", Explanation.sentence(date))
            .put("text", Explanation.full(date)),
        date);
  }

  private static Map<String, ?> steps(JsonObject shown, DueDate date) {
    return shown
        .put("due", steps(date.steps()))
        .put("safeDue", steps(date.safeSteps()))
        .put("notes", date.notes())
        .put("law", date.law())
        .map();
  }

  private static List<Map<String, ?>> steps(List<Step> steps) {
    return steps.stream().<Map<String, ?>>map(ExplanationView::step).toList();
  }

  private static Map<String, ?> step(Step step) {
    return new JsonObject()
        .put("date", step.day())
        .put("time", step.time())
        .put("what", step.sentence())
        .put("authority", step.authority())
        .map();
  }
}
