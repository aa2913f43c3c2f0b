package org.replyby.dynamodb;

import java.util.Map;
import org.replyby.model.DeadlineId;
import org.replyby.model.Recalculation;
import org.replyby.model.RecalculationId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A recalculation as an item. */
final class RecalculationItem {
  static final String TYPE = "recalculation";
  static final String VERSION = "version";

  private RecalculationItem() {}

  static Map<String, AttributeValue> of(Recalculation recalculation) {
    var row =
        Row.item(TYPE, Keys.of(recalculation.id()))
            .text("id", recalculation.id())
            .text("why", recalculation.why())
            .maps("todo", recalculation.todo().stream().map(RecalculationItem::row).toList())
            .maps("done", recalculation.done().stream().map(RecalculationItem::row).toList())
            .moment("appliedAt", recalculation.appliedAt())
            .text("appliedBy", recalculation.appliedBy())
            .number(VERSION, recalculation.version());
    return DueKeys.in(row, recalculation.id().toString(), recalculation.nextMoment()).values();
  }

  static Recalculation read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Recalculation(
        RecalculationId.parse(s.text("id")),
        s.text("why"),
        s.maps("todo").stream().map(RecalculationItem::move).toList(),
        s.maps("done").stream().map(RecalculationItem::moved).toList(),
        s.moment("appliedAt"),
        s.text("appliedBy"),
        s.momentOrNull(DueKeys.AT),
        s.number(VERSION));
  }

  private static Row row(Recalculation.Move move) {
    var row = Row.map().text("deadline", move.deadline()).number("planVersion", move.planVersion());
    var setting = move.setting();
    return setting == null ? row : row.map("setting", SettingParts.row(setting));
  }

  private static Recalculation.Move move(Stored s) {
    return new Recalculation.Move(
        DeadlineId.parse(s.text("deadline")),
        s.count("planVersion"),
        s.has("setting") ? SettingParts.setting(s.map("setting")) : null);
  }

  private static Row row(Recalculation.Moved moved) {
    return Row.map().text("deadline", moved.deadline()).text("outcome", moved.outcome());
  }

  private static Recalculation.Moved moved(Stored s) {
    return new Recalculation.Moved(DeadlineId.parse(s.text("deadline")), s.text("outcome"));
  }
}
