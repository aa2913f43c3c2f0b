package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.deadlines.Closing;
import org.replyby.deadlines.ClosureKind;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Voiding;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A closed day that a jurisdiction added, as an item among its heads. */
public final class ClosingItem {
  public static final String TYPE = "closing";

  /** When a closed day that was added in error was taken back; missing unless it was. */
  public static final String REMOVED_AT = "removedAt";

  private ClosingItem() {}

  public static Map<String, AttributeValue> of(JurisdictionId jurisdiction, Closing closing) {
    return Row.item(TYPE, Keys.closing(jurisdiction, closing))
        .text("date", closing.date())
        .code("kind", closing.kind())
        .text("name", closing.name())
        .text("authority", closing.authority())
        .values();
  }

  /** What marks a closed day as added in error. */
  public static Row removed(Voiding removal) {
    return Row.map()
        .moment(REMOVED_AT, removal.entered().at())
        .text("removedBy", removal.entered().by())
        .text("removedWhy", removal.why());
  }

  public static boolean isRemoved(Map<String, AttributeValue> item) {
    return item.containsKey(REMOVED_AT);
  }

  public static Closing read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Closing(
        s.date("date"), s.code(ClosureKind.class, "kind"), s.text("name"), s.text("authority"));
  }
}
