package org.replyby.local;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.replyby.local.aws.Endpoints;
import org.replyby.local.aws.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Tests whether an engine's DynamoDB lets two writers of one item both succeed. In each round,
 * several writers try to write the same next version of two items.
 */
record AtomicityProbe(DynamoDbClient dynamoDb, String table) {
  private static final int ROUNDS = 25;
  private static final int WRITERS = 8;

  /** A description of what the engine did wrong, or empty if it did nothing wrong. */
  static Optional<String> fault(Endpoints endpoints) {
    try (var clients = LongTimeoutClients.of(endpoints)) {
      var table = TestAws.freshName();
      LocalTable.create(clients.dynamoDb(), table);
      try {
        return new AtomicityProbe(clients.dynamoDb(), table).fault();
      } finally {
        clients.dynamoDb().deleteTable(d -> d.tableName(table));
      }
    }
  }

  private Optional<String> fault() {
    List.of("a", "b")
        .forEach(name -> dynamoDb.putItem(p -> p.tableName(table).item(item(name, 0))));
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      Callable<Boolean> writer = this::advance;
      for (int round = 1; round <= ROUNDS; round++) {
        var writers = IntStream.range(0, WRITERS).mapToObj(w -> writer).toList();
        var before = version("a");
        var won = threads.invokeAll(writers).stream().filter(Future::resultNow).count();
        var a = version("a") - before;
        var b = version("b") - before;
        if (a != won || b != won) {
          return Optional.of(
              "in round %d, %d transactions succeeded, and moved two items by %d and %d versions"
                  .formatted(round, won, a, b));
        }
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Writes the next version of both items. Returns whether the transaction succeeded. */
  private boolean advance() {
    var was = version("a");
    try {
      dynamoDb.transactWriteItems(t -> t.transactItems(next("a", was), next("b", was)));
      return true;
    } catch (TransactionCanceledException lost) {
      return false;
    }
  }

  private TransactWriteItem next(String name, int was) {
    return TransactWriteItem.builder()
        .put(
            p ->
                p.tableName(table)
                    .item(item(name, was + 1))
                    .conditionExpression("version = :was")
                    .expressionAttributeValues(Map.of(":was", number(was))))
        .build();
  }

  private int version(String name) {
    var key = Map.of("pk", AttributeValue.fromS(name), "sk", AttributeValue.fromS(name));
    var item = dynamoDb.getItem(g -> g.tableName(table).key(key).consistentRead(true)).item();
    return Integer.parseInt(requireNonNull(item.get("version")).n());
  }

  private static Map<String, AttributeValue> item(String name, int version) {
    return Map.of(
        "pk",
        AttributeValue.fromS(name),
        "sk",
        AttributeValue.fromS(name),
        "version",
        number(version));
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(Integer.toString(value));
  }
}
