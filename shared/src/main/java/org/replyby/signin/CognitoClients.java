package org.replyby.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.ForgetfulCredentials;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The client for Cognito. */
public final class CognitoClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private CognitoClients() {}

  /** {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static CognitoIdentityProviderClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    var builder =
        CognitoIdentityProviderClient.builder()
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
