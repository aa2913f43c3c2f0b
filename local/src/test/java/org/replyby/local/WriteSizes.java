package org.replyby.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

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
    if (label.isEmpty()) {
      return;
    }
    var length = length(context.httpRequest());
    switch (context.request()) {
      case TransactWriteItemsRequest all ->
          seen(new Size(all.transactItems().size(), length, largestItem(all)));
      case PutItemRequest put -> seen(new Size(1, length, UnitMeter.bytes(put.item())));
      case UpdateItemRequest update -> seen(new Size(1, length, 0));
      default -> {}
    }
  }

  private void seen(Size size) {
    largest.merge(label, size, Size::or);
  }

  private static long length(SdkHttpRequest request) {
    return Long.parseLong(request.firstMatchingHeader("Content-Length").orElse("0"));
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
