package org.replyby.dynamodb;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.lists.JurisdictionLineItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.docket.Page;
import org.replyby.usecases.reconciling.Jurisdictions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The list of all jurisdictions. It is one partition, and a page is one Query. */
public final class DynamoJurisdictions implements Jurisdictions {
  private static final int PAGE = 500;

  private final DynamoDbClient client;
  private final String table;

  public DynamoJurisdictions(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Page<Line> lines(@Nullable String after) {
    var answer =
        client.query(
            q ->
                q.tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :roll")
                    .expressionAttributeValues(Map.of(":roll", AttributeValue.fromS(Keys.ROLL)))
                    .exclusiveStartKey(after == null ? null : Keys.key(Keys.ROLL, after))
                    .limit(PAGE));
    var lines = answer.items().stream().map(JurisdictionLineItem::read).toList();
    var last = answer.hasLastEvaluatedKey() ? new Stored(answer.lastEvaluatedKey()) : null;
    return new Page<>(lines, last == null ? null : last.text(Keys.SK));
  }

  @Override
  public void reconciled(JurisdictionId jurisdiction, Instant at) {
    var update =
        Update.of(Keys.inJurisdictionList(jurisdiction), Condition.exists(Keys.PK))
            .set(Row.map().moment(JurisdictionLineItem.RECONCILED_AT, at));
    client.updateItem(update.request(table));
  }
}
