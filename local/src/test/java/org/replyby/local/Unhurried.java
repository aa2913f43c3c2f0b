package org.replyby.local;

import java.time.Duration;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.Endpoints;
import org.replyby.sns.SnsClients;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * The functions' own clients, but for time: they wait so long for an answer that a machine which
 * stands still for some seconds is not taken for an outage, and a retry follows its attempt at
 * once. That no answer comes in time is one of the faults, which a test has happen when it wants.
 */
public final class Unhurried {
  private static final Duration ANSWER = Duration.ofMinutes(1);

  private Unhurried() {}

  /** {@code watching} sees what the functions ask, not what stands around them. */
  public static Clients clients(Endpoints endpoints, ExecutionInterceptor... watching) {
    var around = Clients.of(endpoints);
    around.dynamoDb().close();
    around.sns().close();
    around.publishing().close();
    var dynamoDb = endpoints.dynamoDb().toString();
    var sns = endpoints.sns().toString();
    return new Clients(
        build(DynamoClients.builder(Clients.REGION, dynamoDb, watching)),
        around.streams(),
        build(SnsClients.builder(Clients.REGION, sns, watching)),
        waiting(SnsClients.publishingBuilder(Clients.REGION, sns, watching)).build(),
        around.sqs());
  }

  private static <B extends SdkClientBuilder<B, C>, C> C build(B builder) {
    waiting(builder);
    var settings = builder.overrideConfiguration().toBuilder();
    settings.retryStrategy(
        retries ->
            retries
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately()));
    return builder.overrideConfiguration(settings.build()).build();
  }

  private static <B extends SdkClientBuilder<B, C>, C> B waiting(B builder) {
    var settings = builder.overrideConfiguration().toBuilder();
    settings.apiCallAttemptTimeout(ANSWER).apiCallTimeout(ANSWER.multipliedBy(2));
    return builder.overrideConfiguration(settings.build());
  }
}
