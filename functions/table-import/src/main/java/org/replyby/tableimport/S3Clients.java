package org.replyby.tableimport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.replyby.credentials.AwsClients;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of S3: a table of 10 MB takes a second or two. */
final class S3Clients {
  private static final Duration ATTEMPT = Duration.ofSeconds(20);
  private static final Duration CALL = Duration.ofSeconds(45);

  private S3Clients() {}

  /** {@code endpoint} is null for AWS itself; another engine has no host for each bucket. */
  static S3Client client(String region, @Nullable String endpoint) {
    return AwsClients.at(S3Client.builder(), region, endpoint)
        .forcePathStyle(endpoint != null && !endpoint.endsWith(".amazonaws.com"))
        .overrideConfiguration(AwsClients.within(ATTEMPT, CALL))
        .build();
  }
}
