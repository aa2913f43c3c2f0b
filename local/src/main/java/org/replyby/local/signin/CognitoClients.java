package org.replyby.local.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The client for the Cognito of this machine, which makes pools and users. */
public final class CognitoClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(3);
  private static final Duration CALL = Duration.ofSeconds(8);

  private CognitoClients() {}

  /** {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static CognitoIdentityProviderClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(CognitoIdentityProviderClient.builder(), region, endpoint)
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching))
        .build();
  }
}
