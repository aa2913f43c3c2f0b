package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The largest transaction that each call sends, as it leaves the client: its actions, its bytes and
 * the bytes of its largest item. The bytes of the request are more than DynamoDB counts.
 */
final class WriteSizes implements ExecutionInterceptor {
  /** DynamoDB's own limits. */
  static final int MOST_ACTIONS = 100;

  static final long MOST_BYTES = 4L * 1024 * 1024;
  static final int MOST_OF_ITEM = 400 * 1024;

  /** The largest of all transactions under one label, in each respect. */
  record Size(int actions, long bytes, int item) {
    Size or(Size other) {
      return new Size(
          Math.max(actions, other.actions),
          Math.max(bytes, other.bytes),
          Math.max(item, other.item));
    }
  }

  private final Map<String, Size> largest = new ConcurrentHashMap<>();
  private volatile String label = "";

  /** What is sent from now on is the write of this name; "" for what is not measured. */
  void begin(String name) {
    label = name;
  }

  Map<String, Size> largest() {
    return new LinkedHashMap<>(largest);
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes unused) {
    if (!label.isEmpty() && context.request() instanceof TransactWriteItemsRequest transaction) {
      var items = transaction.transactItems();
      var size = new Size(items.size(), length(context.httpRequest()), largestItem(transaction));
      largest.merge(label, size, Size::or);
    }
  }

  private static long length(SdkHttpRequest request) {
    return Long.parseLong(request.firstMatchingHeader("Content-Length").orElseThrow());
  }

  private static int largestItem(TransactWriteItemsRequest transaction) {
    return transaction.transactItems().stream().mapToInt(WriteSizes::bytes).max().orElse(0);
  }

  private static int bytes(TransactWriteItem action) {
    return action.put() == null ? 0 : UnitMeter.bytes(action.put().item());
  }

  /** One line a write, the one with the most actions first. */
  String table() {
    return largest.entrySet().stream()
        .sorted(
            Map.Entry.<String, Size>comparingByValue(
                    (a, b) -> Integer.compare(b.actions(), a.actions()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            e ->
                "largest write: %-52s %3d actions %,9d bytes, largest item %,7d"
                    .formatted(
                        e.getKey(),
                        e.getValue().actions(),
                        e.getValue().bytes(),
                        e.getValue().item()))
        .collect(Collectors.joining("\n"));
  }
}
