package org.replyby.local;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Counts the functions' requests to AWS at the SDK's client, each attempt separately. */
public final class CallCounter implements ExecutionInterceptor {
  private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    add(context.request().getClass().getSimpleName().replace("Request", ""), 1);
    if (context.request() instanceof TransactWriteItemsRequest transaction) {
      add("actions", transaction.transactItems().size());
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.response() instanceof QueryResponse answer) {
      add("itemsRead", answer.items().size());
    }
  }

  private void add(String what, int howMany) {
    if (howMany > 0) {
      counts.computeIfAbsent(what, w -> new AtomicInteger()).addAndGet(howMany);
    }
  }

  public void reset() {
    counts.clear();
  }

  /**
   * The number of requests by operation since the last reset, without "actions" and "itemsRead".
   */
  public Map<String, Integer> requests() {
    var requests = new TreeMap<String, Integer>();
    counts.forEach((what, count) -> requests.put(what, count.get()));
    requests.keySet().removeAll(Set.of("itemsRead", "actions"));
    return requests;
  }

  /** The number of requests of an operation, or of "actions" or "itemsRead". */
  public int count(String what) {
    var count = counts.get(what);
    return count == null ? 0 : count.get();
  }
}
