package org.replyby.settings;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function's settings by name. A blank value is none: the SDK refuses an empty endpoint. */
public record Settings(Map<String, String> environment) {
  /** The AWS region, such as us-east-1. */
  public String region() {
    return needed("AWS_REGION");
  }

  public String table() {
    return needed("REPLYBY_TABLE");
  }

  /** What the names of officials' topics begin with. */
  public String topicPrefix() {
    return needed("REPLYBY_TOPIC_PREFIX");
  }

  /** What the addresses of pages begin with, in messages. */
  public String publicUrl() {
    return needed("REPLYBY_PUBLIC_URL");
  }

  /** The topic on which whoever runs the service is told. */
  public String operationsTopic() {
    return needed("REPLYBY_OPERATIONS_TOPIC");
  }

  /** What links and codes for an acknowledgment are signed with. */
  public String signingSecret() {
    return needed("REPLYBY_SIGNING_SECRET");
  }

  /** Whether phones can answer: texts come in only on a number of our own. */
  public boolean answersTexts() {
    return value("REPLYBY_ORIGINATION_NUMBER").isPresent();
  }

  /** The name under which the logs and metrics of one installation stand. */
  public String service() {
    return needed("POWERTOOLS_SERVICE_NAME");
  }

  public String metricsNamespace() {
    return needed("POWERTOOLS_METRICS_NAMESPACE");
  }

  /** The endpoint of DynamoDB, or that of all services; null for AWS's own. */
  public @Nullable String dynamoDbEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_DYNAMODB");
  }

  /** The endpoint of SNS, or that of all services; null for AWS's own. */
  public @Nullable String snsEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_SNS");
  }

  private @Nullable String endpoint(String own) {
    return value(own).or(() -> value("AWS_ENDPOINT_URL")).orElse(null);
  }

  private String needed(String name) {
    return value(name)
        .orElseThrow(() -> new IllegalStateException("the environment has no variable " + name));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
