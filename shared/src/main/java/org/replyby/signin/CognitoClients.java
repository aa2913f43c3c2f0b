package org.replyby.signin;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The client for Cognito. */
public final class CognitoClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private CognitoClients() {}

  /**
   * The same, made by the first call that needs it: few requests invite anybody, and each cold
   * start would wait for it.
   */
  public static Supplier<CognitoIdentityProviderClient> whenNeeded(
      String region, @Nullable String endpoint) {
    return new Supplier<>() {
      private @Nullable CognitoIdentityProviderClient made;

      @Override
      public synchronized CognitoIdentityProviderClient get() {
        var client = made == null ? client(region, endpoint) : made;
        made = client;
        return client;
      }
    };
  }

  /** {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static CognitoIdentityProviderClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(CognitoIdentityProviderClient.builder(), region, endpoint)
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching))
        .build();
  }
}
