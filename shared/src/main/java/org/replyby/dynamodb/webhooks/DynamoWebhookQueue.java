package org.replyby.dynamodb.webhooks;

import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;
import static org.replyby.dynamodb.Condition.isMoreThan;
import static org.replyby.dynamodb.Condition.isNotAfter;
import static org.replyby.dynamodb.Condition.not;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.TableReader;
import org.replyby.dynamodb.Update;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.model.MatterId;
import org.replyby.model.webhooks.Sending;
import org.replyby.model.webhooks.Webhook;
import org.replyby.model.webhooks.WebhookId;
import org.replyby.usecases.webhooks.WebhookQueue;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What webhooks were not told yet, in partitions of the due index. The index may lag behind: a line
 * that it does not show is sent in the next run, and the conditions of the writes decide.
 */
public final class DynamoWebhookQueue implements WebhookQueue {
  private final DynamoDbClient client;
  private final String table;
  private final TableReader reader;

  public DynamoWebhookQueue(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.reader = new TableReader(client, table);
  }

  /** The line first: a webhook that is looked at finds it. */
  @Override
  public void note(Webhook webhook, MatterId matter, long sequence, Instant now) {
    var id = webhook.id();
    var isNew = isMissing(ProgressItem.SEEN).or(not(isMoreThan(ProgressItem.SEEN, sequence - 1)));
    set(
        Update.of(WebhookKeys.of(id, matter), isNew)
            .set(ProgressItem.of(id, matter, sequence))
            .setOnce(ProgressItem.first(id, now)));
    var isIdle = is(WebhookItem.FAILURES, 0).and(not(isNotAfter(DueKeys.AT, now)));
    set(
        Update.of(WebhookKeys.of(id), exists(DueKeys.AT).and(isIdle))
            .set(Row.map().moment(DueKeys.AT, now)));
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return reader.due(WebhookKeys.DUE, now, null, most).stream()
        .map(DynamoWebhookQueue::due)
        .toList();
  }

  private static Due due(Map<String, AttributeValue> item) {
    var stored = new Stored(item);
    return new Due(
        WebhookItem.read(item), stored.moment(DueKeys.AT), stored.count(WebhookItem.FAILURES));
  }

  @Override
  public List<Waiting> waiting(WebhookId webhook, int most) {
    var partition = AttributeValue.fromS(WebhookKeys.due(webhook));
    return client
        .query(
            q ->
                q.tableName(table)
                    .indexName(DueKeys.INDEX)
                    .keyConditionExpression("duePartition = :partition")
                    .expressionAttributeValues(Map.of(":partition", partition))
                    .limit(most))
        .items()
        .stream()
        .map(ProgressItem::read)
        .toList();
  }

  @Override
  public void reached(Waiting waiting, long sequence) {
    set(
        Update.of(key(waiting), not(isMoreThan(ProgressItem.SENT, sequence)))
            .set(Row.map().number(ProgressItem.SENT, sequence).number(ProgressItem.FAILURES, 0)));
  }

  @Override
  public void finish(Waiting waiting, long sequence) {
    var all = not(isMoreThan(ProgressItem.SEEN, sequence));
    var isDone =
        set(
            Update.of(key(waiting), all)
                .set(Row.map().number(ProgressItem.SENT, sequence).number(ProgressItem.FAILURES, 0))
                .remove(DueKeys.PARTITION, DueKeys.AT));
    if (!isDone) {
      reached(waiting, sequence);
    }
  }

  @Override
  public void putOff(Waiting waiting, long sequence, int failures, Instant next) {
    set(
        Update.of(key(waiting), not(isMoreThan(ProgressItem.SENT, sequence)))
            .set(
                Row.map()
                    .number(ProgressItem.SENT, sequence)
                    .number(ProgressItem.FAILURES, failures)
                    .moment(DueKeys.AT, next)));
  }

  @Override
  public void keep(Sending sending) {
    client.putItem(p -> p.tableName(table).item(SendingItem.of(sending)));
  }

  @Override
  public void tested(WebhookId webhook, Instant askedAt) {
    set(Update.of(WebhookKeys.of(webhook), is(WebhookItem.TEST, askedAt)).remove(WebhookItem.TEST));
  }

  @Override
  public void lookAgain(Due due, Instant next, int failures, Left left, Instant now) {
    var update =
        Update.of(WebhookKeys.of(due.webhook().id()), is(DueKeys.AT, due.dueAt()))
            .set(Row.map().number(WebhookItem.FAILURES, failures).moment(DueKeys.AT, next));
    set(WebhookItem.left(update, left, now));
  }

  private static Map<String, AttributeValue> key(Waiting waiting) {
    return WebhookKeys.of(waiting.webhook(), waiting.matter());
  }

  /**
   * Whether the condition held; if not, what it says is no longer so, and nothing has to be done.
   */
  private boolean set(Update update) {
    try {
      client.updateItem(update.request(table));
      return true;
    } catch (ConditionalCheckFailedException movedMeanwhile) {
      return false;
    }
  }
}
