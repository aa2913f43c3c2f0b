package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.MatterId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import org.replyby.model.Rewording;
import org.replyby.model.Terms;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A recalculation as an item. */
public final class RecalculationItem {
  public static final String TYPE = "recalculation";
  public static final String VERSION = "version";
  private static final String DO = "do";
  private static final String SORT = "sort";

  private RecalculationItem() {}

  public static Map<String, AttributeValue> of(Recalculation recalculation) {
    var row =
        Row.item(TYPE, Keys.of(recalculation.id()))
            .text("id", recalculation.id())
            .text("why", recalculation.why())
            .map("rewording", recalculation.rewording(), rewording -> row(rewording))
            .maps("todo", recalculation.todo(), step -> row(step))
            .maps("done", recalculation.done(), done -> row(done))
            .moment("appliedAt", recalculation.appliedAt())
            .text("appliedBy", recalculation.appliedBy())
            .text("asked", recalculation.asked())
            .number(VERSION, recalculation.version())
            .text("matter", recalculation.matter());
    return DueKeys.in(row, recalculation.id().jurisdiction(), recalculation.nextMoment()).values();
  }

  public static Recalculation read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Recalculation(
        RecalculationId.parse(s.text("id")),
        s.text("why"),
        s.mapOrNull("rewording", RecalculationItem::rewording),
        s.maps("todo", RecalculationItem::step),
        s.maps("done", RecalculationItem::done),
        s.moment("appliedAt"),
        s.text("appliedBy"),
        s.momentOrNull(DueKeys.AT),
        s.number(VERSION),
        s.text("asked"),
        s.orNull("matter", MatterId::parse));
  }

  private static Row row(Recalculation.Step step) {
    var row = Row.map().text("deadline", step.deadline());
    return switch (step) {
      case Recalculation.Step.Move move ->
          row.text(DO, "move")
              .number("planVersion", move.planVersion())
              .map("terms", move.terms(), terms -> row(terms));
      case Recalculation.Step.Begin begin -> row.text(DO, "begin").map("terms", row(begin.terms()));
      case Recalculation.Step.End end -> row.text(DO, "end");
      case Recalculation.Step.Tell tell -> row.text(DO, "tell");
    };
  }

  private static Recalculation.Step step(Stored s) {
    var deadline = DeadlineId.parse(s.text("deadline"));
    return switch (s.text(DO)) {
      case "move" ->
          new Recalculation.Step.Move(
              deadline, s.count("planVersion"), s.mapOrNull("terms", RecalculationItem::terms));
      case "begin" -> new Recalculation.Step.Begin(deadline, terms(s.map("terms")));
      case "end" -> new Recalculation.Step.End(deadline);
      case "tell" -> new Recalculation.Step.Tell(deadline);
      default -> throw new IllegalStateException("a recalculation has an unknown step");
    };
  }

  private static Row row(Terms terms) {
    return Row.map()
        .code("kind", terms.kind())
        .map("basis", SettingParts.row(terms.basis()))
        .text("part", terms.part());
  }

  private static Terms terms(Stored s) {
    return new Terms(
        s.code(DeadlineKind.class, "kind"),
        SettingParts.basis(s.map("basis")),
        s.textOrNull("part"));
  }

  private static Row row(Recalculation.Done done) {
    return Row.map().text("deadline", done.deadline()).text("outcome", done.outcome());
  }

  private static Recalculation.Done done(Stored s) {
    return new Recalculation.Done(DeadlineId.parse(s.text("deadline")), s.text("outcome"));
  }

  private static Row row(Rewording rewording) {
    return switch (rewording) {
      case Rewording.Named(var name) -> Row.map().text(SORT, "named").text("name", name);
      case Rewording.Titled(var title) -> Row.map().text(SORT, "titled").text("title", title);
      case Rewording.Restated(var demand) ->
          Row.map().text(SORT, "restated").map("demand", DemandParts.row(demand));
    };
  }

  private static Rewording rewording(Stored s) {
    return switch (s.text(SORT)) {
      case "named" -> new Rewording.Named(s.text("name"));
      case "titled" -> new Rewording.Titled(s.text("title"));
      case "restated" -> new Rewording.Restated(DemandParts.demand(s.map("demand")));
      default -> throw new IllegalStateException("a rewording has an unknown sort");
    };
  }
}
