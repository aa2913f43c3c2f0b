package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.model.DeadlineId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A recalculation as an item. */
public final class RecalculationItem {
  public static final String TYPE = "recalculation";
  public static final String VERSION = "version";

  private RecalculationItem() {}

  public static Map<String, AttributeValue> of(Recalculation recalculation) {
    var row =
        Row.item(TYPE, Keys.of(recalculation.id()))
            .text("id", recalculation.id())
            .text("why", recalculation.why())
            .maps("todo", recalculation.todo(), RecalculationItem::row)
            .maps("done", recalculation.done(), RecalculationItem::row)
            .moment("appliedAt", recalculation.appliedAt())
            .text("appliedBy", recalculation.appliedBy())
            .number(VERSION, recalculation.version());
    return DueKeys.in(row, recalculation.id().toString(), recalculation.nextMoment()).values();
  }

  public static Recalculation read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Recalculation(
        RecalculationId.parse(s.text("id")),
        s.text("why"),
        s.maps("todo", RecalculationItem::move),
        s.maps("done", RecalculationItem::moved),
        s.moment("appliedAt"),
        s.text("appliedBy"),
        s.momentOrNull(DueKeys.AT),
        s.number(VERSION));
  }

  private static Row row(Recalculation.Move move) {
    return Row.map()
        .text("deadline", move.deadline())
        .number("planVersion", move.planVersion())
        .map("setting", move.setting(), SettingParts::row);
  }

  private static Recalculation.Move move(Stored s) {
    return new Recalculation.Move(
        DeadlineId.parse(s.text("deadline")),
        s.count("planVersion"),
        s.mapOrNull("setting", SettingParts::setting));
  }

  private static Row row(Recalculation.Moved moved) {
    return Row.map().text("deadline", moved.deadline()).text("outcome", moved.outcome());
  }

  private static Recalculation.Moved moved(Stored s) {
    return new Recalculation.Moved(DeadlineId.parse(s.text("deadline")), s.text("outcome"));
  }
}
