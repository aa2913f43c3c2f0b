package org.replyby.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** How long this process waited for the answers to its requests, by operation. */
final class CallTimes implements ExecutionInterceptor {
  private static final ExecutionAttribute<Long> SENT = new ExecutionAttribute<>("sent");

  private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    attributes.putAttribute(SENT, System.nanoTime());
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    var operation = context.request().getClass().getSimpleName().replace("Request", "");
    var waited = System.nanoTime() - attributes.getAttribute(SENT);
    nanos.computeIfAbsent(operation, o -> new LongAdder()).add(waited);
  }

  /** The seconds since the last call of this, by operation. */
  Map<String, Double> taken() {
    var seconds = new TreeMap<String, Double>();
    nanos.forEach((operation, sum) -> seconds.put(operation, sum.sumThenReset() / 1e9));
    return seconds;
  }
}
