package org.replyby.staffapi.views;

import java.util.Map;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Recalculation;
import org.replyby.usecases.recalculating.Move;
import org.replyby.usecases.recalculating.Preview;

/** What a change would move, and how far its job has come. */
public final class RecalculationView {
  private RecalculationView() {}

  public static Map<String, ?> preview(Preview plan) {
    return new JsonObject()
        .put("token", plan.token())
        .put("why", plan.why())
        .put("moves", plan.moves().stream().map(RecalculationView::move).toList())
        .map();
  }

  public static Map<String, ?> of(Recalculation recalculation) {
    return new JsonObject()
        .put("id", recalculation.id())
        .put("why", recalculation.why())
        .put("state", recalculation.todo().isEmpty() ? "done" : "going-on")
        .put("todo", recalculation.todo().stream().map(m -> m.deadline().toString()).toList())
        .put("done", recalculation.done().stream().map(RecalculationView::moved).toList())
        .put("appliedAt", recalculation.appliedAt())
        .put("appliedBy", recalculation.appliedBy())
        .map();
  }

  private static Map<String, ?> move(Move move) {
    return new JsonObject()
        .put("deadline", move.was().id())
        .put("kind", move.was().kind())
        .put("from", dates(move.was().dueDate()))
        .put("to", dates(move.date()))
        .put("why", Explanation.sentence(move.date()))
        .map();
  }

  private static Map<String, ?> dates(DueDate date) {
    return DeadlineView.putDueDate(new JsonObject(), date).map();
  }

  private static Map<String, ?> moved(Recalculation.Moved moved) {
    return new JsonObject().put("deadline", moved.deadline()).put("outcome", moved.outcome()).map();
  }
}
