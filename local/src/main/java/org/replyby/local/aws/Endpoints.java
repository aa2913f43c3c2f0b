package org.replyby.local.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.local.machine.CannotRun;

/** Where the services of a local AWS answer. */
public record Endpoints(URI dynamoDb, URI sns, URI sqs, URI secrets, URI cognito, URI s3) {
  private static final String ALL = "AWS_ENDPOINT_URL";
  private static final String DYNAMODB = "AWS_ENDPOINT_URL_DYNAMODB";
  private static final String SNS = "AWS_ENDPOINT_URL_SNS";
  private static final String SQS = "AWS_ENDPOINT_URL_SQS";
  private static final String SECRETS = "AWS_ENDPOINT_URL_SECRETS_MANAGER";
  private static final String S3 = "AWS_ENDPOINT_URL_S3";
  private static final String COGNITO = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";

  /**
   * The endpoints of an engine that already runs, from the SDK's variables; empty if none is set.
   */
  public static Optional<Endpoints> named(Map<String, String> environment) {
    var dynamoDb = named(environment, DYNAMODB);
    var sns = named(environment, SNS);
    if (dynamoDb.isEmpty() && sns.isEmpty()) {
      return Optional.empty();
    }
    if (dynamoDb.isEmpty() || sns.isEmpty()) {
      throw new CannotRun("Set both " + DYNAMODB + " and " + SNS + ", or " + ALL + ", or none.");
    }
    // An engine that has SNS also has SQS, since a topic delivers to queues, and Secrets Manager.
    // Not every engine has Cognito or S3: only `serve` needs them.
    var sqs = named(environment, SQS).orElse(sns.get());
    var secrets = named(environment, SECRETS).orElse(sns.get());
    var cognito = named(environment, COGNITO).orElse(dynamoDb.get());
    var s3 = named(environment, S3).orElse(sns.get());
    return Optional.of(new Endpoints(dynamoDb.get(), sns.get(), sqs, secrets, cognito, s3));
  }

  private static Optional<URI> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .or(() -> Optional.ofNullable(environment.get(ALL)).filter(value -> !value.isBlank()))
        .map(value -> URI.create(value.strip()));
  }

  /** Whether one of them is AWS itself, which takes no invented credentials. */
  public boolean isAws() {
    return Stream.of(dynamoDb, sns, sqs, secrets, cognito, s3).anyMatch(Endpoints::isAws);
  }

  /** Whether an endpoint is AWS itself. */
  public static boolean isAws(URI endpoint) {
    var host = endpoint.getHost();
    return host != null && (host.endsWith(".amazonaws.com") || host.endsWith(".amazonaws.com.cn"));
  }
}
