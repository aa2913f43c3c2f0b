package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;

import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.items.DemandsItem;
import org.replyby.dynamodb.items.DocumentItems;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.MattersItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.DemandsOfDay;
import org.replyby.model.DocumentId;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What keeps one paper from being recorded twice, and counts those of a day, and the matters. */
final class DemandWrites {
  private DemandWrites() {}

  /** What is another document leaves the hash to the one that has it. */
  static Update says(DocumentId document, String hash, boolean another) {
    var free = isMissing(DocumentItems.SAYS);
    var key = Keys.content(document.jurisdiction(), hash);
    return another
        ? Update.of(key, free.or(exists(DocumentItems.SAYS))).setOnce(DocumentItems.says(document))
        : Update.of(key, free).set(DocumentItems.says(document));
  }

  static Update freed(DocumentId document, String hash) {
    return Update.of(
            Keys.content(document.jurisdiction(), hash),
            is(DocumentItems.SAYS, document.toString()))
        .remove(DocumentItems.SAYS);
  }

  /** The number itself is no condition, so that two at once both count. */
  static Update matters(JurisdictionId jurisdiction, boolean isMore) {
    var key = Keys.matters(jurisdiction);
    return isMore
        ? Update.of(key, isMissing(Keys.PK).or(exists(Keys.PK)))
            .set(MattersItem.named())
            .increment(MattersItem.UNRESTRICTED)
        : Update.of(key, exists(Keys.PK)).decrement(MattersItem.UNRESTRICTED);
  }

  /** On the same day the number itself is no condition, so that two at once both count. */
  static TransactWriteItem counted(
      Actions to, JurisdictionId jurisdiction, @Nullable DemandsOfDay was, DemandsOfDay is) {
    if (was == null || !was.day().equals(is.day())) {
      return to.put(
          DemandsItem.of(jurisdiction, is),
          was == null ? isMissing(Keys.PK) : is(DemandsItem.DAY, was.day().toString()));
    }
    return to.update(
        Update.of(
                Keys.demands(jurisdiction),
                is(DemandsItem.DAY, is.day().toString())
                    .and(is(DemandsItem.TOLD, was.operatorTold())))
            .set(Row.map().flag(DemandsItem.TOLD, is.operatorTold()))
            .increment(DemandsItem.NUMBER));
  }
}
