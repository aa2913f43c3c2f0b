package org.replyby.local;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Counts the DynamoDB units of requests that succeed. Write units are those that the answer names,
 * with the two indexes; a transaction counts twice. The emulator answers a read with the same units
 * whatever it reads, so read units are counted here, by the sizes of the items in the answer.
 */
final class UnitMeter implements ExecutionInterceptor {
  /** What one read unit reads, in bytes. */
  private static final int READ = 4_096;

  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();

  /** Units of one operation. */
  record Units(double reads, double writes) {}

  Units taken() {
    return new Units(reads.sumThenReset(), writes.sumThenReset());
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (context.request()) {
      case TransactWriteItemsRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case UpdateItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case PutItemRequest r -> r.toBuilder().returnConsumedCapacity(total).build();
      case SdkRequest other -> other;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.request()) {
      case GetItemRequest r -> {
        var item = ((GetItemResponse) context.response()).item();
        read(item.isEmpty() ? List.of() : List.of(item), r.consistentRead());
      }
      // Each key by itself, of an item or not, and no item of a city is longer than one unit.
      case BatchGetItemRequest r ->
          reads.add(r.requestItems().values().stream().mapToInt(of -> of.keys().size()).sum());
      case QueryRequest r -> read(((QueryResponse) context.response()).items(), r.consistentRead());
      case TransactWriteItemsRequest r ->
          ((TransactWriteItemsResponse) context.response()).consumedCapacity().forEach(this::write);
      case UpdateItemRequest r ->
          write(((UpdateItemResponse) context.response()).consumedCapacity());
      case PutItemRequest r -> write(((PutItemResponse) context.response()).consumedCapacity());
      // How a test fills its table and looks at it.
      case BatchWriteItemRequest r -> {}
      case ScanRequest r -> {}
      case CreateTableRequest r -> {}
      case DescribeTableRequest r -> {}
      case DeleteTableRequest r -> {}
      case DynamoDbRequest r -> throw new AssertionError(r.getClass() + " is not counted");
      case SdkRequest r -> {}
    }
  }

  private void write(ConsumedCapacity capacity) {
    writes.add(capacity.capacityUnits());
  }

  private void read(List<Map<String, AttributeValue>> items, Boolean consistent) {
    var bytes = items.stream().mapToInt(UnitMeter::bytes).sum();
    var units = Math.max(1, Math.ceilDiv(bytes, READ));
    reads.add(Boolean.TRUE.equals(consistent) ? units : units / 2.0);
  }

  /** As AWS counts an item: its names and its values. */
  static int bytes(Map<String, AttributeValue> item) {
    return item.entrySet().stream().mapToInt(e -> bytes(e.getKey()) + bytes(e.getValue())).sum();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int bytes(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      // About one byte for two digits, and one more.
      case N -> Math.ceilDiv(value.n().length(), 2) + 1;
      case BOOL, NUL -> 1;
      case M -> 3 + bytes(value.m()) + value.m().size();
      case L -> 3 + value.l().stream().mapToInt(v -> bytes(v) + 1).sum();
      case B, SS, NS, BS, UNKNOWN_TO_SDK_VERSION ->
          throw new AssertionError("no item holds a value of type " + value.type());
    };
  }
}
