package org.replyby.credentials;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** What every client of AWS here has in common. */
public final class AwsClients {
  private AwsClients() {}

  /** The builder of a client in a region; {@code endpoint} is null for AWS itself. */
  public static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B at(
      B builder, String region, @Nullable String endpoint) {
    builder
        .region(Region.of(region))
        .credentialsProvider(ForgetfulCredentials.registered())
        .httpClient(UrlConnectionHttpClient.create());
    return endpoint == null ? builder : builder.endpointOverride(URI.create(endpoint));
  }

  /** How long one attempt and a whole call may take; {@code watching} sees every request. */
  public static Consumer<ClientOverrideConfiguration.Builder> within(
      Duration attempt, Duration call, ExecutionInterceptor... watching) {
    return o ->
        o.apiCallAttemptTimeout(attempt)
            .apiCallTimeout(call)
            .executionInterceptors(List.of(watching));
  }
}
