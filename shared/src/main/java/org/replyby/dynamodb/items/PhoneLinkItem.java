package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Address;
import org.replyby.model.SubscriptionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The link from a phone to a subscription, as an item. An item whose phone no longer has the
 * subscription stays and says so, since no function may delete.
 */
public final class PhoneLinkItem {
  static final String TYPE = "phone-link";

  private PhoneLinkItem() {}

  public static Map<String, AttributeValue> of(
      Address.Phone phone, SubscriptionId holder, boolean holds) {
    return Row.item(TYPE, Keys.link(phone, holder))
        .text("id", holder)
        .flag("holds", holds)
        .values();
  }

  public static boolean holds(Map<String, AttributeValue> item) {
    return Stored.item(TYPE, item).flag("holds");
  }

  public static SubscriptionId holder(Map<String, AttributeValue> item) {
    return SubscriptionId.parse(Stored.item(TYPE, item).text("id"));
  }
}
