package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.model.JurisdictionDocket;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The head of a jurisdiction's docket, as a separate item: the jurisdiction's item counts its
 * officials, and a transaction may write an item only once.
 */
public final class JurisdictionDocketItem {
  public static final String TYPE = "jurisdiction-docket";

  private JurisdictionDocketItem() {}

  public static Map<String, AttributeValue> of(JurisdictionDocket head) {
    return Row.item(TYPE, Keys.docket(head.id()))
        .text("id", head.id())
        .number(HeadItems.ENTRIES, head.entries())
        .text(HeadItems.LAST_HASH, head.lastHash())
        .values();
  }

  public static JurisdictionDocket read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new JurisdictionDocket(
        new JurisdictionId(s.text("id")), s.number(HeadItems.ENTRIES), s.text(HeadItems.LAST_HASH));
  }
}
