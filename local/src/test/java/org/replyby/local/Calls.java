package org.replyby.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Counts what the functions ask of AWS, at the SDK's client: each try that goes out counts. */
public final class Calls implements ExecutionInterceptor {
  private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    count(context.request().getClass().getSimpleName().replace("Request", ""), 1);
    if (context.request() instanceof TransactWriteItemsRequest transaction) {
      count("actions", transaction.transactItems().size());
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.response() instanceof QueryResponse answer) {
      count("itemsRead", answer.items().size());
    }
  }

  private void count(String what, int howMany) {
    if (howMany > 0) {
      counts.computeIfAbsent(what, w -> new AtomicInteger()).addAndGet(howMany);
    }
  }

  public void reset() {
    counts.clear();
  }

  /** The requests by operation since the last reset, without the items they read or wrote. */
  public Map<String, Integer> requests() {
    var requests = new TreeMap<String, Integer>();
    counts.forEach((what, count) -> requests.put(what, count.get()));
    requests.keySet().removeAll(java.util.Set.of("itemsRead", "actions"));
    return requests;
  }

  public int of(String what) {
    var count = counts.get(what);
    return count == null ? 0 : count.get();
  }
}
