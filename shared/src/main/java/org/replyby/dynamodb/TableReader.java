package org.replyby.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Reads of the table's items, all of them consistent but those by the due index. */
public record TableReader(DynamoDbClient client, String table) {
  /** One item; empty if there is none. */
  public Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
    var answer = client.getItem(g -> g.tableName(table).key(key).consistentRead(true));
    return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
  }

  /**
   * Some attributes of at most 100 items, in no order, without those that are not there. DynamoDB
   * may leave some out, and then says which: they are asked for again.
   */
  public List<Map<String, AttributeValue>> some(
      List<Map<String, AttributeValue>> keys, Map<String, String> names) {
    return some(
        keys,
        KeysAndAttributes.builder()
            .keys(keys)
            .consistentRead(true)
            .projectionExpression(String.join(", ", names.keySet()))
            .expressionAttributeNames(names)
            .build());
  }

  /** The same with all their attributes. */
  public List<Map<String, AttributeValue>> some(List<Map<String, AttributeValue>> keys) {
    return some(keys, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
  }

  private List<Map<String, AttributeValue>> some(
      List<Map<String, AttributeValue>> keys, KeysAndAttributes wanted) {
    var found = new ArrayList<Map<String, AttributeValue>>();
    var rest = keys.isEmpty() ? Map.<String, KeysAndAttributes>of() : Map.of(table, wanted);
    while (!rest.isEmpty()) {
      var asked = rest;
      var answer = client.batchGetItem(b -> b.requestItems(asked));
      found.addAll(answer.responses().getOrDefault(table, List.of()));
      rest = answer.unprocessedKeys();
    }
    return found;
  }

  /** All items of a partition. */
  public List<Map<String, AttributeValue>> all(String partition) {
    return all(query("pk = :pk", Map.of(":pk", AttributeValue.fromS(partition))));
  }

  /** All items of a partition whose sort key begins with {@code prefix}. */
  public List<Map<String, AttributeValue>> all(String partition, String prefix) {
    return all(query(partition, prefix));
  }

  /** One query, starting after {@code start}; {@code cursor} names the last item if more follow. */
  public <T> Page<T> page(
      String partition,
      String prefix,
      @Nullable Map<String, AttributeValue> start,
      int limit,
      Function<Map<String, AttributeValue>, T> read,
      Function<T, String> cursor) {
    var query = query(partition, prefix).limit(limit).exclusiveStartKey(start).build();
    var answer = client.query(query);
    var items = answer.items().stream().map(read).toList();
    var more = answer.hasLastEvaluatedKey() && !items.isEmpty();
    return new Page<>(items, more ? cursor.apply(items.getLast()) : null);
  }

  /** The last items of those whose sort key begins with {@code prefix}, the last one first. */
  public List<Map<String, AttributeValue>> latest(String partition, String prefix, int most) {
    return client
        .query(query(partition, prefix).limit(most).scanIndexForward(false).build())
        .items();
  }

  /** What is due in a partition of the due index, oldest first, after {@code start}. */
  public List<Map<String, AttributeValue>> due(
      String partition, Instant now, @Nullable Map<String, AttributeValue> start, int most) {
    return client
        .query(
            q ->
                q.tableName(table)
                    .indexName(DueKeys.INDEX)
                    .keyConditionExpression("duePartition = :partition AND dueAt <= :now")
                    .expressionAttributeValues(
                        Map.of(
                            ":partition", AttributeValue.fromS(partition),
                            ":now", AttributeValue.fromS(Row.moment(now))))
                    .exclusiveStartKey(start)
                    .limit(most))
        .items();
  }

  private List<Map<String, AttributeValue>> all(QueryRequest.Builder query) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    client.queryPaginator(query.build()).items().forEach(items::add);
    return items;
  }

  private QueryRequest.Builder query(String partition, String prefix) {
    return query(
        "pk = :pk AND begins_with(sk, :prefix)",
        Map.of(":pk", AttributeValue.fromS(partition), ":prefix", AttributeValue.fromS(prefix)));
  }

  private QueryRequest.Builder query(String keys, Map<String, AttributeValue> values) {
    return QueryRequest.builder()
        .tableName(table)
        .consistentRead(true)
        .keyConditionExpression(keys)
        .expressionAttributeValues(values);
  }
}
