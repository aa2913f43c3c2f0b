package org.replyby.dynamodb;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.NoticeItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.dynamodb.rows.TextRows;
import org.replyby.model.AlertId;
import org.replyby.model.NoticeId;
import org.replyby.model.OfficialId;
import org.replyby.usecases.reporting.SentMessages;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The index by SNS's message id. All that goes out as one message goes to one official. */
public final class DynamoSentMessages implements SentMessages {
  private final DynamoDbClient client;
  private final String table;

  public DynamoSentMessages(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Optional<SentMessage> of(String messageId) {
    var alerts = new ArrayList<AlertId>();
    OfficialId official = null;
    for (var item : query(messageId)) {
      var stored = new Stored(item);
      switch (stored.text(Row.TYPE)) {
        case AlertItem.TYPE -> {
          var alert = AlertId.parse(stored.text("id"));
          alerts.add(alert);
          official = alert.official();
        }
        case NoticeItem.TYPE -> official = NoticeId.parse(stored.text("id")).official();
        default -> throw new IllegalStateException("an item of an unknown type was sent");
      }
    }
    return official == null ? Optional.empty() : Optional.of(new SentMessage(official, alerts));
  }

  /** At most 20 alerts are one message: one page. */
  private Iterable<Map<String, AttributeValue>> query(String messageId) {
    return client
        .query(
            q ->
                q.tableName(table)
                    .indexName(TextRows.INDEX)
                    .keyConditionExpression(TextRows.MESSAGE + " = :message")
                    .expressionAttributeValues(Map.of(":message", AttributeValue.fromS(messageId))))
        .items();
  }
}
