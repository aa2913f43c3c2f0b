package org.replyby.dynamodb;

import java.util.Map;
import java.util.stream.Collectors;
import org.replyby.model.Coded;
import org.replyby.model.DocketEntry;
import org.replyby.model.EntryKind;
import org.replyby.model.MatterId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line of a docket as an item. */
final class EntryItem {
  private static final String TYPE = "entry";

  private EntryItem() {}

  static Map<String, AttributeValue> of(DocketEntry entry) {
    var details = Row.map();
    entry.details().forEach(details::text);
    return Row.item(TYPE, Keys.entry(entry.matter(), entry.sequence()))
        .text("matter", entry.matter())
        .number("sequence", entry.sequence())
        .moment("at", entry.at())
        .text("by", entry.by())
        .text("kind", Coded.code(entry.kind()))
        .map("details", details)
        .text("previousHash", entry.previousHash())
        .text("hash", entry.hash())
        .values();
  }

  static DocketEntry read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var details = s.map("details").values();
    return new DocketEntry(
        MatterId.parse(s.text("matter")),
        s.number("sequence"),
        s.moment("at"),
        s.text("by"),
        Coded.of(EntryKind.class, s.text("kind")),
        details.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().s())),
        s.text("previousHash"),
        s.text("hash"));
  }
}
