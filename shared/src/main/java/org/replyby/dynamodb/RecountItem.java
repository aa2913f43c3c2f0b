package org.replyby.dynamodb;

import java.util.Map;
import org.replyby.model.DeadlineId;
import org.replyby.model.Recount;
import org.replyby.model.RecountId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A recount as an item. */
final class RecountItem {
  static final String TYPE = "recount";
  static final String VERSION = "version";

  private RecountItem() {}

  static Map<String, AttributeValue> of(Recount recount) {
    var row =
        Row.item(TYPE, Keys.of(recount.id()))
            .text("id", recount.id())
            .text("why", recount.why())
            .maps("todo", recount.todo(), RecountItem::row)
            .maps("done", recount.done(), RecountItem::row)
            .moment("appliedAt", recount.appliedAt())
            .text("appliedBy", recount.appliedBy())
            .number(VERSION, recount.version());
    return DueKeys.in(row, recount.id().toString(), recount.nextMoment()).values();
  }

  static Recount read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Recount(
        RecountId.parse(s.text("id")),
        s.text("why"),
        s.maps("todo", RecountItem::move),
        s.maps("done", RecountItem::moved),
        s.moment("appliedAt"),
        s.text("appliedBy"),
        s.momentOrNull(DueKeys.AT),
        s.number(VERSION));
  }

  private static Row row(Recount.Move move) {
    return Row.map()
        .text("deadline", move.deadline())
        .number("planVersion", move.planVersion())
        .map("setting", move.setting(), SettingParts::row);
  }

  private static Recount.Move move(Stored s) {
    return new Recount.Move(
        DeadlineId.parse(s.text("deadline")),
        s.count("planVersion"),
        s.mapOrNull("setting", SettingParts::setting));
  }

  private static Row row(Recount.Moved moved) {
    return Row.map().text("deadline", moved.deadline()).text("outcome", moved.outcome());
  }

  private static Recount.Moved moved(Stored s) {
    return new Recount.Moved(DeadlineId.parse(s.text("deadline")), s.text("outcome"));
  }
}
