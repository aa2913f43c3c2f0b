package org.replyby.staffapi.views;

import java.util.Map;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Recount;
import org.replyby.usecases.RecountPlan;
import org.replyby.usecases.Recounted;

/** What a change would move, and how far its job is. */
public final class RecountView {
  private RecountView() {}

  public static Map<String, ?> preview(RecountPlan plan) {
    return new Shown()
        .put("token", plan.token())
        .put("why", plan.why())
        .put("moves", plan.moves().stream().map(RecountView::move).toList())
        .map();
  }

  public static Map<String, ?> of(Recount recount) {
    return new Shown()
        .put("id", recount.id())
        .put("why", recount.why())
        .put("state", recount.todo().isEmpty() ? "done" : "going-on")
        .put("todo", recount.todo().stream().map(m -> m.deadline().toString()).toList())
        .put("done", recount.done().stream().map(RecountView::moved).toList())
        .put("appliedAt", recount.appliedAt())
        .put("appliedBy", recount.appliedBy())
        .map();
  }

  private static Map<String, ?> move(Recounted move) {
    return new Shown()
        .put("deadline", move.was().id())
        .put("kind", move.was().kind())
        .put("from", dates(move.was().dueDate()))
        .put("to", dates(move.date()))
        .put("why", Explanation.sentence(move.date()))
        .map();
  }

  private static Map<String, ?> dates(DueDate date) {
    return DeadlineView.putDueDate(new Shown(), date).map();
  }

  private static Map<String, ?> moved(Recount.Moved moved) {
    return new Shown().put("deadline", moved.deadline()).put("outcome", moved.outcome()).map();
  }
}
