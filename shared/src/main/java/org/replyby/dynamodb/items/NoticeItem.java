package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A notice as an item; its state's attributes are those of an alert. */
public final class NoticeItem {
  public static final String TYPE = "notice";

  private NoticeItem() {}

  public static Map<String, AttributeValue> of(Notice notice) {
    var row =
        Row.item(TYPE, Keys.of(notice.id()))
            .text("id", notice.id())
            .text("subject", notice.subject())
            .text("email", notice.email())
            .text("sms", notice.sms());
    return AlertItem.delivery(row, notice).values();
  }

  public static Notice read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Notice(
        NoticeId.parse(s.text("id")),
        AlertItem.delivery(s),
        s.text("subject"),
        s.text("email"),
        s.text("sms"));
  }
}
