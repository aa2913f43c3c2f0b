package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many matters of a jurisdiction are not restricted: an item of its own among the heads, so
 * that a change learns whether there are others without reading them.
 */
public final class MattersItem {
  public static final String TYPE = "matters";
  public static final String UNRESTRICTED = "unrestricted";

  private MattersItem() {}

  /** What the item has besides its number. */
  public static Map<String, AttributeValue> named() {
    return Row.item(TYPE, Map.of()).values();
  }

  public static long unrestricted(Map<String, AttributeValue> item) {
    return Stored.item(TYPE, item).number(UNRESTRICTED);
  }
}
