package org.replyby.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.ForgetfulCredentials;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
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
    var builder =
        DynamoDbClient.builder()
            .region(Region.of(region))
            .credentialsProvider(ForgetfulCredentials.registered())
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(
                o ->
                    o.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .executionInterceptors(List.of(watching)));
    return endpoint == null ? builder : builder.endpointOverride(URI.create(endpoint));
  }
}
