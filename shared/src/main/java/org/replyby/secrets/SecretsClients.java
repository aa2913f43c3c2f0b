package org.replyby.secrets;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.ForgetfulCredentials;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The client for Secrets Manager. */
public final class SecretsClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(6);

  private SecretsClients() {}

  /** {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static SecretsManagerClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    var builder =
        SecretsManagerClient.builder()
            .region(Region.of(region))
            .credentialsProvider(ForgetfulCredentials.registered())
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(
                o ->
                    o.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .executionInterceptors(List.of(watching)));
    return endpoint == null
        ? builder.build()
        : builder.endpointOverride(URI.create(endpoint)).build();
  }
}
