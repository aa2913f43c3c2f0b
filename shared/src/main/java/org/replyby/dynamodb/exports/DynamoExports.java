package org.replyby.dynamodb.exports;

import static org.replyby.dynamodb.Condition.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportId;
import org.replyby.usecases.exporting.Exports;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Exports in the table. */
public final class DynamoExports implements Exports {
  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoExports(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  @Override
  public boolean add(Export export) {
    return isTrue(
        () ->
            client.putItem(
                p ->
                    p.tableName(table)
                        .item(ExportItem.asked(export))
                        .conditionExpression("attribute_not_exists(pk)")));
  }

  @Override
  public Optional<Export> find(ExportId id) {
    return reader.get(ExportItem.key(id)).map(ExportItem::read);
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return reader.due(ExportItem.DUE, now, null, most).stream().map(DynamoExports::due).toList();
  }

  private static Due due(Map<String, AttributeValue> item) {
    var stored = new Stored(item);
    return new Due(
        ExportItem.read(item), stored.moment(DueKeys.AT), stored.count(ExportItem.TRIES));
  }

  @Override
  public boolean take(Due due, Instant until) {
    var row = Row.map().moment(DueKeys.AT, until).number(ExportItem.TRIES, due.tries() + 1);
    return update(due.export().id(), due.dueAt(), row);
  }

  @Override
  public boolean finish(Export export, Instant until) {
    var update =
        Update.of(ExportItem.key(export.id()), is(DueKeys.AT, until))
            .set(ExportItem.outcome(export.state()))
            .remove(DueKeys.PARTITION, DueKeys.AT);
    return isTrue(() -> client.updateItem(update.request(table)));
  }

  private boolean update(ExportId id, Instant dueAt, Row row) {
    var update = Update.of(ExportItem.key(id), is(DueKeys.AT, dueAt)).set(row);
    return isTrue(() -> client.updateItem(update.request(table)));
  }

  /** Whether the condition held: if not, somebody else was first. */
  private static boolean isTrue(Runnable conditional) {
    try {
      conditional.run();
      return true;
    } catch (ConditionalCheckFailedException another) {
      return false;
    }
  }
}
