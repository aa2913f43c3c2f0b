package org.replyby.dynamodb.items;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * When a jurisdiction's next digest is written, as a separate item: the jurisdiction's item counts
 * its officials, and a transaction may write an item only once.
 */
public final class DigestItem {
  public static final String TYPE = "digest";
  public static final String AT = "digestAt";

  private DigestItem() {}

  public static Map<String, AttributeValue> of(JurisdictionId jurisdiction, @Nullable Instant at) {
    var row = Row.item(TYPE, Keys.digest(jurisdiction)).text("id", jurisdiction).moment(AT, at);
    return DueKeys.in(row, jurisdiction, at).values();
  }

  public static JurisdictionId jurisdiction(Map<String, AttributeValue> item) {
    return new JurisdictionId(Stored.item(TYPE, item).text("id"));
  }

  /** Null if no official wants the digest. */
  public static @Nullable Instant at(Map<String, AttributeValue> item) {
    return Stored.item(TYPE, item).momentOrNull(AT);
  }
}
