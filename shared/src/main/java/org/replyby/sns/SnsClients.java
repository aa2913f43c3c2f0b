package org.replyby.sns;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import org.replyby.usecases.dispatching.Publisher;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

/** The clients for SNS: one that may retry, and one for publishing, which must not. */
public final class SnsClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private SnsClients() {}

  /**
   * A client for topics and subscriptions. {@code endpoint} is null for AWS itself; {@code
   * watching} sees every request.
   */
  public static SnsClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return builder(region, endpoint, watching).build();
  }

  /** The same client's builder, for a caller that has to set more before the client is built. */
  public static SnsClientBuilder builder(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(SnsClient.builder(), region, endpoint)
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching));
  }

  /** For alerts: one attempt only, since a retry after a lost answer would send twice unnoticed. */
  public static SnsClient publishing(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return publishingBuilder(region, endpoint, watching).build();
  }

  /** The same client's builder, for a caller that has to set more before the client is built. */
  public static SnsClientBuilder publishingBuilder(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(SnsClient.builder(), region, endpoint)
        .overrideConfiguration(
            o ->
                o.retryStrategy(AwsRetryStrategy.doNotRetry())
                    .apiCallTimeout(Publisher.TIMEOUT)
                    .executionInterceptors(List.of(watching)));
  }
}
