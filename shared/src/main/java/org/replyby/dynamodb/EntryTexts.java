package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.exists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.EntryItem;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.AlertId;
import org.replyby.model.WithheldWords;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Deletes texts that are kept as evidence, and nothing else of their items. */
final class EntryTexts {
  private EntryTexts() {}

  static Update without(Map<String, AttributeValue> entry, Set<String> names) {
    var update = Update.of(entry, exists(Keys.PK));
    names.forEach(name -> update.removeFrom(EntryItem.TEXTS, name));
    return update;
  }

  static Update without(AlertId alert) {
    return Update.of(Keys.of(alert), exists(Keys.PK))
        .set(Map.of(AlertItem.REMARKS, AttributeValue.fromL(List.of())))
        .setIn(AlertItem.DEMAND, AlertItem.TEXT, AttributeValue.fromS(WithheldWords.INSTEAD))
        .remove(AlertItem.SENT);
  }
}
