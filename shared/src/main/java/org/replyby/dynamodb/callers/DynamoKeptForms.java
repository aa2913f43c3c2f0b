package org.replyby.dynamodb.callers;

import java.time.Instant;
import java.util.Optional;
import org.replyby.dynamodb.Condition;
import org.replyby.dynamodb.Update;
import org.replyby.usecases.sessions.KeptForms;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * The kept forms in the table. As with sessions, what was used is emptied and marked, and
 * DynamoDB's time to live deletes it.
 */
public final class DynamoKeptForms implements KeptForms {
  private static final Condition IS_THERE = Condition.exists(KeptFormItem.SEALED);

  private final DynamoDbClient client;
  private final String table;

  public DynamoKeptForms(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public void keep(String browser, Row row) {
    client.putItem(p -> p.tableName(table).item(KeptFormItem.of(browser, row)));
  }

  @Override
  public Optional<Row> take(String browser, Instant now) {
    var update =
        Update.of(CallerKeys.form(browser), IS_THERE)
            .set(KeptFormItem.used(now))
            .remove(KeptFormItem.SEALED);
    var request = update.request(table).toBuilder().returnValues(ReturnValue.ALL_OLD).build();
    try {
      return Optional.of(KeptFormItem.read(client.updateItem(request).attributes()));
    } catch (ConditionalCheckFailedException otherwise) {
      return Optional.empty();
    }
  }
}
