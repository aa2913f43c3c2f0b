package org.replyby.dynamodb.lists;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.reconciling.Jurisdictions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line of the list of all jurisdictions, as an item. */
public final class JurisdictionLineItem {
  static final String TYPE = "roll";
  public static final String RECONCILED_AT = "reconciledAt";

  private JurisdictionLineItem() {}

  public static Map<String, AttributeValue> of(JurisdictionId jurisdiction) {
    return Row.item(TYPE, Keys.inJurisdictionList(jurisdiction)).text("id", jurisdiction).values();
  }

  public static Jurisdictions.Line read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Jurisdictions.Line(new JurisdictionId(s.text("id")), s.momentOrNull(RECONCILED_AT));
  }
}
