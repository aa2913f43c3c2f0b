package org.replyby.dynamodb.callers;

import java.time.Instant;
import java.util.Map;
import org.replyby.alerts.links.Sealer.Sealed;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.usecases.sessions.KeptForms;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A form under a seal, as an item; see {@link SessionItem}. One that was shown holds nothing of it
 * any more.
 */
final class KeptFormItem {
  static final String USED_AT = "usedAt";
  static final String SEALED = "sealed";
  private static final String TYPE = "kept-form";

  private KeptFormItem() {}

  static Map<String, AttributeValue> of(String browser, KeptForms.Row row) {
    return Row.item(TYPE, CallerKeys.form(browser))
        .text("key", row.sealed().key())
        .text(SEALED, row.sealed().text())
        .moment("until", row.until())
        .number(SessionItem.TTL, row.until().plus(SessionItem.KEPT).getEpochSecond())
        .values();
  }

  static Row used(Instant at) {
    return Row.map().moment(USED_AT, at);
  }

  static KeptForms.Row read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new KeptForms.Row(new Sealed(s.text("key"), s.text(SEALED)), s.moment("until"));
  }
}
