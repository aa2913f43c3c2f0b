package org.replyby.local.aws;

import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** Counts the messages that SNS accepted, by topic, whether or not the caller got the answer. */
public final class Accepted implements ExecutionInterceptor {
  private final ConcurrentHashMap<String, Integer> messages = new ConcurrentHashMap<>();

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    if (context.request() instanceof PublishRequest publish
        && publish.topicArn() != null
        && context.httpResponse().isSuccessful()) {
      messages.merge(publish.topicArn(), 1, Integer::sum);
    }
  }

  int by(String topicArn) {
    return messages.getOrDefault(topicArn, 0);
  }
}
