package org.replyby.dynamodb;

import java.util.Map;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.reconciling.Jurisdictions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A jurisdiction's line on the roll as an item. */
final class RollItem {
  static final String TYPE = "roll";
  static final String RECONCILED_AT = "reconciledAt";

  private RollItem() {}

  static Map<String, AttributeValue> of(JurisdictionId jurisdiction) {
    return Row.item(TYPE, Keys.onRoll(jurisdiction)).text("id", jurisdiction).values();
  }

  static Jurisdictions.Line read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Jurisdictions.Line(new JurisdictionId(s.text("id")), s.momentOrNull(RECONCILED_AT));
  }
}
