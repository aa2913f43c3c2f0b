package org.replyby.dynamodb;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The client for the table. */
public final class DynamoClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(10);

  private DynamoClients() {}

  /** A client. {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static DynamoDbClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return builder(region, endpoint, watching).build();
  }

  /** The same client's builder, for a caller that has to set more before the client is built. */
  public static DynamoDbClientBuilder builder(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(DynamoDbClient.builder(), region, endpoint)
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching));
  }
}
