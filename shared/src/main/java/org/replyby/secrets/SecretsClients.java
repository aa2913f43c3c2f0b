package org.replyby.secrets;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The client for Secrets Manager. */
public final class SecretsClients {
  private static final Duration ATTEMPT = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(6);

  private SecretsClients() {}

  /** {@code endpoint} is null for AWS itself; {@code watching} sees every request. */
  public static SecretsManagerClient client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(SecretsManagerClient.builder(), region, endpoint)
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching))
        .build();
  }
}
