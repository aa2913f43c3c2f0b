package org.replyby.bucket;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of S3: a file of 25 MB takes seconds. */
public final class S3Clients {
  private static final Duration ATTEMPT = Duration.ofSeconds(30);
  private static final Duration CALL = Duration.ofSeconds(45);

  private S3Clients() {}

  /** {@code endpoint} is null for AWS itself; another engine has no host for each bucket. */
  public static S3Client client(
      String region, @Nullable String endpoint, ExecutionInterceptor... watching) {
    return AwsClients.at(S3Client.builder(), region, endpoint)
        .forcePathStyle(endpoint != null && !endpoint.endsWith(".amazonaws.com"))
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL, watching))
        .build();
  }
}
