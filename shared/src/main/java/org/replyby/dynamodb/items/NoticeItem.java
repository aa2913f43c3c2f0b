package org.replyby.dynamodb.items;

import java.util.Map;
import org.replyby.model.Notice;
import org.replyby.model.NoticeId;
import org.replyby.model.Severity;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A notice as an item; its state's attributes are those of an alert. */
public final class NoticeItem {
  public static final String TYPE = "notice";

  private NoticeItem() {}

  public static Map<String, AttributeValue> of(Notice notice) {
    var row =
        Row.item(TYPE, Keys.of(notice.id()))
            .text("id", notice.id())
            .text("topicArn", notice.topicArn())
            .number("emails", notice.emails())
            .code("severity", notice.severity())
            .text("subject", notice.subject())
            .text("email", notice.email())
            .text("sms", notice.sms())
            .moment("bornAt", notice.bornAt())
            .number(AlertItem.ATTEMPTS, notice.attempts())
            .text("correlationId", notice.correlationId());
    DueKeys.in(row, notice.name(), notice.severity(), notice.nextMoment());
    return AlertItem.state(row, notice.state()).values();
  }

  public static Notice read(Map<String, AttributeValue> item) {
    var s = Stored.item(TYPE, item);
    return new Notice(
        NoticeId.parse(s.text("id")),
        s.text("topicArn"),
        s.count("emails"),
        s.code(Severity.class, "severity"),
        s.text("subject"),
        s.text("email"),
        s.text("sms"),
        s.moment("bornAt"),
        AlertItem.state(s),
        s.count(AlertItem.ATTEMPTS),
        s.momentOrNull(DueKeys.AT),
        s.textOrNull("correlationId"));
  }
}
