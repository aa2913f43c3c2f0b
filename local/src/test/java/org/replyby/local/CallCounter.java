package org.replyby.local;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Counts the functions' requests to AWS at the SDK's client, each attempt separately. Every request
 * of a member begins with one query for what they may do: those are counted as "principals".
 */
public final class CallCounter implements ExecutionInterceptor {
  private static final String PRINCIPALS = "principals";

  private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    if (isOfPrincipal(context.request())) {
      add(PRINCIPALS, 1);
      return;
    }
    add(context.request().getClass().getSimpleName().replace("Request", ""), 1);
    if (context.request() instanceof TransactWriteItemsRequest transaction) {
      add("actions", transaction.transactItems().size());
    }
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.response() instanceof QueryResponse answer && !isOfPrincipal(context.request())) {
      add("itemsRead", answer.items().size());
    }
  }

  private static boolean isOfPrincipal(SdkRequest request) {
    return request instanceof QueryRequest query
        && query.expressionAttributeValues().values().stream()
            .anyMatch(
                value -> value.s() != null && value.s().startsWith("U#") && value.s().length() > 2);
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
   * The number of requests by operation since the last reset, without "actions", "itemsRead" and
   * "principals".
   */
  public Map<String, Integer> requests() {
    var requests = new TreeMap<String, Integer>();
    counts.forEach((what, count) -> requests.put(what, count.get()));
    requests.keySet().removeAll(Set.of("itemsRead", "actions", PRINCIPALS));
    return requests;
  }

  /** The number of requests of an operation, or of "actions", "itemsRead" or "principals". */
  public int count(String what) {
    var count = counts.get(what);
    return count == null ? 0 : count.get();
  }
}
