package org.replyby.staff.views;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.model.Deadline;
import org.replyby.model.Recalculation;
import org.replyby.usecases.recalculating.Effect;
import org.replyby.usecases.recalculating.Fact;
import org.replyby.usecases.recalculating.Preview;
import org.replyby.usecases.recalculating.RecalculateDeadlines;

/** What a change would do, and how far its job has come. */
public final class RecalculationView {
  private RecalculationView() {}

  public static Map<String, ?> preview(RecalculateDeadlines.Previewed previewed) {
    var plan = previewed.preview();
    return new JsonObject()
        .put("token", previewed.token())
        .put("why", plan.why())
        .put("corrects", plan.facts().stream().map(RecalculationView::fact).toList())
        .put("moves", moves(plan, true))
        .put("rewords", moves(plan, false))
        .put("begins", each(plan, Effect.Begin.class, RecalculationView::begin))
        .put("ends", each(plan, Effect.End.class, e -> deadline(e.was())))
        .put("stays", each(plan, Effect.Stay.class, s -> deadline(s.was()).put("why", s.why())))
        .map();
  }

  private static <E extends Effect> List<Map<String, ?>> each(
      Preview plan, Class<E> type, Function<E, JsonObject> shown) {
    return plan.effects().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .<Map<String, ?>>map(e -> shown.apply(e).map())
        .toList();
  }

  private static List<Map<String, ?>> moves(Preview plan, boolean redated) {
    return plan.effects().stream()
        .filter(Effect.Move.class::isInstance)
        .map(Effect.Move.class::cast)
        .filter(m -> m.isRedated() == redated)
        .<Map<String, ?>>map(m -> (redated ? move(m) : deadline(m.was())).map())
        .toList();
  }

  private static Map<String, ?> fact(Fact fact) {
    return new JsonObject()
        .put("field", fact.name())
        .put("was", fact.was())
        .put("is", fact.is())
        .map();
  }

  private static JsonObject begin(Effect.Begin begin) {
    return new JsonObject()
        .put("deadline", begin.id())
        .put("kind", begin.terms().kind())
        .put("to", dates(begin.date()))
        .put("why", Explanation.sentence(begin.date()));
  }

  private static JsonObject deadline(Deadline was) {
    return new JsonObject()
        .put("deadline", was.id())
        .put("kind", was.kind())
        .put("from", dates(was.dueDate()));
  }

  /** What a list says of it. */
  public static Map<String, ?> summary(Recalculation recalculation) {
    return new JsonObject()
        .put("recalculation", recalculation.id())
        .put("matter", recalculation.matter())
        .put("why", recalculation.why())
        .put("appliedAt", recalculation.appliedAt())
        .put("appliedBy", recalculation.appliedBy())
        .map();
  }

  public static Map<String, ?> of(Recalculation recalculation) {
    return new JsonObject()
        .put("recalculation", recalculation.id())
        .put("why", recalculation.why())
        .put("state", recalculation.todo().isEmpty() ? "done" : "going-on")
        .put("todo", recalculation.todo().stream().map(m -> m.deadline().toString()).toList())
        .put("done", recalculation.done().stream().map(RecalculationView::moved).toList())
        .put("appliedAt", recalculation.appliedAt())
        .put("appliedBy", recalculation.appliedBy())
        .map();
  }

  private static JsonObject move(Effect.Move move) {
    return deadline(move.was())
        .put("to", dates(move.date()))
        .put("why", Explanation.sentence(move.date()));
  }

  private static Map<String, ?> dates(DueDate date) {
    return DeadlineView.putDueDate(new JsonObject(), date).map();
  }

  private static Map<String, ?> moved(Recalculation.Done moved) {
    return new JsonObject().put("deadline", moved.deadline()).put("outcome", moved.outcome()).map();
  }
}
