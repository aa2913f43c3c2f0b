package org.replyby.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Fills a test's table with copies of an item, by batch writes and without any use case. */
record StoredItems(TestService service) {
  private static final int BATCH = 25;
  private static final int WRITERS = 4;

  /** An item of the table. */
  Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
    return service
        .clients
        .dynamoDb()
        .getItem(g -> g.tableName(service.app.table()).key(key).consistentRead(true))
        .item();
  }

  /** How large all items of the table are together, without the indexes. */
  int bytes() {
    var pages = service.clients.dynamoDb().scanPaginator(s -> s.tableName(service.app.table()));
    return pages.items().stream().mapToInt(UnitMeter::bytes).sum();
  }

  /**
   * Stores a copy for each number from {@code from} until {@code to}; {@code others} says which
   * attributes of a copy differ.
   */
  void copy(
      Map<String, AttributeValue> item,
      int from,
      int to,
      IntFunction<Map<String, AttributeValue>> others) {
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var batches =
          IntStream.iterate(from, first -> first < to, first -> first + BATCH)
              .mapToObj(first -> batch(item, first, Math.min(to, first + BATCH), others))
              .toList();
      for (var written : writers.invokeAll(batches)) {
        written.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Callable<Boolean> batch(
      Map<String, AttributeValue> item,
      int from,
      int to,
      IntFunction<Map<String, AttributeValue>> others) {
    return () -> {
      List<WriteRequest> puts = new ArrayList<>();
      for (int number = from; number < to; number++) {
        var copy = new HashMap<>(item);
        copy.putAll(others.apply(number));
        puts.add(WriteRequest.builder().putRequest(p -> p.item(copy)).build());
      }
      return service
          .clients
          .dynamoDb()
          .batchWriteItem(b -> b.requestItems(Map.of(service.app.table(), puts)))
          .unprocessedItems()
          .isEmpty();
    };
  }
}
