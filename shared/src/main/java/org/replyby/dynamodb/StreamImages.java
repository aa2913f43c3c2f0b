package org.replyby.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.EntryItem;
import org.replyby.dynamodb.items.NoticeItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.ToSend;
import org.replyby.model.chain.DocketEntry;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as a stream's event carries them: in DynamoDB's own JSON, decoded to plain maps. */
public final class StreamImages {
  private StreamImages() {}

  /**
   * The alert or notice in a new image; throws IllegalArgumentException or IllegalStateException if
   * there is none.
   */
  public static ToSend toSend(Map<?, ?> image) {
    var item = map(image);
    return new Stored(item).text(Row.TYPE).equals(NoticeItem.TYPE)
        ? NoticeItem.read(item)
        : AlertItem.read(item);
  }

  /** The line of a docket in a new image; throws as above if there is none. */
  public static DocketEntry entry(Map<?, ?> image) {
    return EntryItem.read(map(image));
  }

  private static Map<String, AttributeValue> map(Map<?, ?> json) {
    var values = new HashMap<String, AttributeValue>();
    json.forEach((name, value) -> values.put(String.valueOf(name), value(value)));
    return values;
  }

  private static AttributeValue value(Object json) {
    if (!(json instanceof Map<?, ?> typed) || typed.size() != 1) {
      throw new IllegalArgumentException("not an attribute value");
    }
    var entry = typed.entrySet().iterator().next();
    return switch (String.valueOf(entry.getKey())) {
      case "S" -> AttributeValue.fromS((String) entry.getValue());
      case "N" -> AttributeValue.fromN((String) entry.getValue());
      case "BOOL" -> AttributeValue.fromBool((Boolean) entry.getValue());
      case "M" -> AttributeValue.fromM(map((Map<?, ?>) entry.getValue()));
      case "L" ->
          AttributeValue.fromL(
              ((List<?>) entry.getValue()).stream().map(StreamImages::value).toList());
      default -> throw new IllegalArgumentException("an attribute value of an unused type");
    };
  }
}
