package org.replyby.local;

import java.time.Duration;
import org.replyby.bucket.S3Clients;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.local.aws.Clients;
import org.replyby.local.aws.Endpoints;
import org.replyby.sns.SnsClients;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/**
 * Makes clients like those of the functions, with two differences. They wait one minute for an
 * answer, so a test machine that stops for some seconds does not look like an outage. They retry
 * without a delay. A test that needs a timeout injects one.
 */
public final class LongTimeoutClients {
  private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(1);

  private LongTimeoutClients() {}

  /** The interceptors see the functions' requests, and not those to the streams and to SQS. */
  public static Clients of(Endpoints endpoints, ExecutionInterceptor... interceptors) {
    var defaults = Clients.of(endpoints);
    defaults.dynamoDb().close();
    defaults.sns().close();
    defaults.publishing().close();
    defaults.s3().close();
    var dynamoDb = endpoints.dynamoDb().toString();
    var sns = endpoints.sns().toString();
    var all = Clients.with(defaults.accepted(), interceptors);
    return new Clients(
        withFastRetries(DynamoClients.builder(Clients.REGION, dynamoDb, interceptors)),
        defaults.streams(),
        withFastRetries(SnsClients.builder(Clients.REGION, sns, all)),
        withTimeouts(SnsClients.publishingBuilder(Clients.REGION, sns, all)).build(),
        defaults.sqs(),
        defaults.secrets(),
        S3Clients.client(Clients.REGION, endpoints.s3().toString(), interceptors),
        FunctionRights::signs,
        defaults.files(),
        defaults.accepted());
  }

  private static <B extends SdkClientBuilder<B, C>, C> C withFastRetries(B builder) {
    withTimeouts(builder);
    var settings = builder.overrideConfiguration().toBuilder();
    settings.retryStrategy(
        retries ->
            retries
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately()));
    return builder.overrideConfiguration(settings.build()).build();
  }

  private static <B extends SdkClientBuilder<B, C>, C> B withTimeouts(B builder) {
    var settings = builder.overrideConfiguration().toBuilder();
    settings.apiCallAttemptTimeout(ANSWER_TIMEOUT).apiCallTimeout(ANSWER_TIMEOUT.multipliedBy(2));
    return builder.overrideConfiguration(settings.build());
  }
}
