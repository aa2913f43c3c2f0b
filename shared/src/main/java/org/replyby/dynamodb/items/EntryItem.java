package org.replyby.dynamodb.items;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.EntryKind;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.chain.DocketEntry;
import org.replyby.model.chain.DocketLine;
import org.replyby.model.chain.KeptText;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A line of a docket as an item. */
public final class EntryItem {
  private static final String TYPE = "entry";

  /** The texts that are kept beside the line. */
  public static final String TEXTS = "texts";

  private EntryItem() {}

  public static Map<String, AttributeValue> of(DocketEntry entry) {
    var details = Row.map();
    entry.details().forEach(details::text);
    var texts = Row.map();
    entry.texts().forEach((name, text) -> texts.map(name, kept(text)));
    return Row.item(TYPE, Keys.entry(entry.docket(), entry.sequence()))
        .text(entry.docket().field(), entry.docket())
        .number("sequence", entry.sequence())
        .moment("at", entry.at())
        .text("by", entry.by())
        .code("kind", entry.kind())
        .map("details", details)
        .text("previousHash", entry.previousHash())
        .text("hash", entry.hash())
        .map(TEXTS, texts)
        .values();
  }

  private static Row kept(KeptText text) {
    return Row.map().text("salt", text.salt()).text("text", text.text());
  }

  /** A line for a reader that does not trust the item. */
  public static DocketLine line(Map<String, AttributeValue> item) {
    try {
      return new DocketLine.Whole(read(item));
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException notALine) {
      return new DocketLine.Unreadable("cannot be read: a field is missing or is unreadable");
    }
  }

  public static DocketEntry read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    var written = s.map("details");
    var details = new HashMap<String, String>();
    written.values().keySet().forEach(name -> details.put(name, written.text(name)));
    var matter = s.textOrNull("matter");
    return new DocketEntry(
        matter == null ? new JurisdictionId(s.text("jurisdiction")) : MatterId.parse(matter),
        s.number("sequence"),
        s.moment("at"),
        s.text("by"),
        s.code(EntryKind.class, "kind"),
        details,
        s.text("previousHash"),
        s.text("hash"),
        texts(s.map(TEXTS)));
  }

  private static Map<String, KeptText> texts(Stored written) {
    var texts = new HashMap<String, KeptText>();
    for (var name : written.values().keySet()) {
      var text = written.map(name);
      texts.put(name, new KeptText(text.text("salt"), text.text("text")));
    }
    return texts;
  }
}
