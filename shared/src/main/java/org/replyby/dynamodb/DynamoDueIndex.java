package org.replyby.dynamodb;

import java.net.HttpURLConnection;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DigestItem;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.NoticeItem;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.items.RecalculationItem;
import org.replyby.dynamodb.rows.Row;
import org.replyby.dynamodb.rows.Stored;
import org.replyby.usecases.sweeping.DueIndex;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The due index: a Query for each partition of the small index, then one for each turn of a queue.
 * Both return only what is due.
 */
public final class DynamoDueIndex implements DueIndex {
  private final DynamoDbClient client;
  private final String table;

  public DynamoDueIndex(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public List<Queue> queues(Instant now) {
    var waiting = new LinkedHashMap<String, Queue>();
    for (int number = 0; number < DueKeys.SHARDS; number++) {
      var values =
          Map.of(
              ":partition", AttributeValue.fromS(DueKeys.shard(number)),
              ":now", AttributeValue.fromS(Row.moment(now)));
      client
          .queryPaginator(
              q ->
                  q.tableName(table)
                      .indexName(DueKeys.CITIES)
                      .keyConditionExpression("dueShard = :partition AND dueAt <= :now")
                      .expressionAttributeValues(values))
          .items()
          .forEach(item -> count(new Stored(item), waiting));
    }
    return List.copyOf(waiting.values());
  }

  /** What the small index lists, oldest first, by the queue that holds it. */
  private static void count(Stored listed, Map<String, Queue> waiting) {
    var queue = listed.text(DueKeys.PARTITION);
    var oldest = listed.text(DueKeys.AT);
    waiting.merge(
        queue,
        new Queue(DueKeys.city(queue), DueKeys.isUrgent(queue), 1, oldest),
        (was, more) -> new Queue(was.city(), was.urgent(), was.waiting() + 1, was.oldest()));
  }

  @Override
  public List<Due> due(Queue queue, Instant now, @Nullable Key after, int most) {
    var partition = DueKeys.queue(queue.city(), queue.urgent());
    var start = after == null ? null : start(partition, after);
    return new TableReader(client, table)
        .due(partition, now, start, most).stream().map(DynamoDueIndex::read).toList();
  }

  @Override
  public boolean mayPass(RuntimeException fault) {
    return switch (fault) {
      case SdkServiceException refused -> refused.isThrottlingException() || isOwn(refused);
      case SdkClientException noAnswer -> true;
      default -> false;
    };
  }

  private static boolean isOwn(SdkServiceException fault) {
    return fault.statusCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR;
  }

  @Override
  public void postpone(Key key, Instant until) {
    var update =
        Update.of(Keys.key(key.partition(), key.sort()), Condition.is(DueKeys.AT, key.moment()))
            .set(Row.map().moment(DueKeys.AT, until));
    try {
      client.updateItem(update.request(table));
    } catch (ConditionalCheckFailedException movedMeanwhile) {
      // Someone handled it after all: its moment has changed, so there is nothing to put off.
    }
  }

  /** An item that cannot be read is still due, so that it is reported and put off. */
  private static Due read(Map<String, AttributeValue> item) {
    var stored = new Stored(item);
    var key = new Key(stored.text(Keys.PK), stored.text(Keys.SK), stored.text(DueKeys.AT));
    try {
      return switch (stored.text(Row.TYPE)) {
        case DeadlineItem.TYPE -> new Due.DueDeadline(key, DeadlineItem.read(item));
        case AlertItem.TYPE -> new Due.DueToSend(key, AlertItem.read(item));
        case NoticeItem.TYPE -> new Due.DueToSend(key, NoticeItem.read(item));
        case RecalculationItem.TYPE -> new Due.DueRecalculation(key, RecalculationItem.read(item));
        case DigestItem.TYPE -> new Due.DueDigest(key, DigestItem.jurisdiction(item));
        case OfficialItem.TYPE -> new Due.DueOfficial(key, OfficialItem.read(item).id());
        default -> new Due.Unreadable(key, "an item of an unknown type is due");
      };
    } catch (RuntimeException unreadable) {
      return new Due.Unreadable(key, "a due item cannot be read");
    }
  }

  private static Map<String, AttributeValue> start(String partition, Key last) {
    var start = new HashMap<>(Keys.key(last.partition(), last.sort()));
    start.put(DueKeys.PARTITION, AttributeValue.fromS(partition));
    start.put(DueKeys.AT, AttributeValue.fromS(last.moment()));
    return start;
  }
}
