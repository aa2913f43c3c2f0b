package org.replyby.local.faults;

import java.util.List;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.local.Clients;
import org.replyby.local.Endpoints;
import org.replyby.sns.SnsClients;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The functions' own clients, but for the time between an attempt and its retry: there is none. */
final class Unhurried {
  private Unhurried() {}

  static Clients clients(Endpoints endpoints, List<ExecutionInterceptor> watching) {
    var all = watching.toArray(ExecutionInterceptor[]::new);
    var hurried = Clients.of(endpoints, all);
    hurried.dynamoDb().close();
    hurried.sns().close();
    var dynamoDb = endpoints.dynamoDb().toString();
    var sns = endpoints.sns().toString();
    return new Clients(
        build(DynamoClients.builder(Clients.REGION, dynamoDb, all)),
        hurried.streams(),
        build(SnsClients.builder(Clients.REGION, sns, all)),
        hurried.publishing(),
        hurried.sqs());
  }

  private static <B extends SdkClientBuilder<B, C>, C> C build(B builder) {
    var settings = builder.overrideConfiguration().toBuilder();
    settings.retryStrategy(
        retries ->
            retries
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately()));
    return builder.overrideConfiguration(settings.build()).build();
  }
}
