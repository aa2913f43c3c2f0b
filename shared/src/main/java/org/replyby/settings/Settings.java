package org.replyby.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function's settings by name. A blank value counts as unset: the SDK refuses an empty endpoint.
 */
public record Settings(Map<String, String> environment) {
  /** The AWS region, such as us-east-1. */
  public String region() {
    return needed("AWS_REGION");
  }

  public String table() {
    return needed("REPLYBY_TABLE");
  }

  /** The prefix of the names of officials' topics. */
  public String topicPrefix() {
    return needed("REPLYBY_TOPIC_PREFIX");
  }

  /** The prefix of the addresses of pages in messages. */
  public String publicUrl() {
    return needed("REPLYBY_PUBLIC_URL");
  }

  /** The topic that tells the service's operators. */
  public String operationsTopic() {
    return needed("REPLYBY_OPERATIONS_TOPIC");
  }

  /** The name or ARN of the secret that holds the keys for links and codes. */
  public String signingKeys() {
    return needed("REPLYBY_SIGNING_KEYS");
  }

  /** Whether phones can answer, which needs a phone number of our own that receives texts. */
  public boolean answersTexts() {
    return value("REPLYBY_ORIGINATION_NUMBER").isPresent();
  }

  /** Whether that number is toll-free, which decides the texts on which AWS acts. */
  public boolean isNumberTollFree() {
    return !needed("REPLYBY_NUMBER_KIND").equals("other");
  }

  /** Countries besides the United States whose phones may be texted, as two-letter codes. */
  public Set<String> textCountries() {
    return value("REPLYBY_TEXT_COUNTRIES").stream()
        .flatMap(codes -> Stream.of(codes.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  /** How many demands a city records in a day before their alerts sum up; empty for the usual. */
  public Optional<Integer> demandsADay() {
    return value("REPLYBY_DEMANDS_A_DAY").map(Integer::valueOf);
  }

  /** Whether the table was just restored, and nothing may be sent or recorded yet. */
  public boolean isHeld() {
    return value("REPLYBY_HELD").filter("true"::equals).isPresent();
  }

  /** The user pool, if the stack has made one; blank where a city has an issuer of its own. */
  public Optional<String> signInPool() {
    return value("REPLYBY_SIGN_IN_POOL");
  }

  /** Who vouches for city staff, exactly as in the tokens. */
  public String oidcIssuer() {
    return needed("REPLYBY_OIDC_ISSUER");
  }

  /** This service's id at the issuer. */
  public String oidcClient() {
    return needed("REPLYBY_OIDC_CLIENT");
  }

  /** The name or ARN of the secret that holds the client's secret; blank if it has none. */
  public Optional<String> oidcClientSecret() {
    return value("REPLYBY_OIDC_CLIENT_SECRET");
  }

  /** Where the issuer describes itself; blank if that is where its name says, as on AWS. */
  public Optional<String> oidcDiscovery() {
    return value("REPLYBY_OIDC_DISCOVERY");
  }

  /** The origin of the issuer's sign-in page; blank if it is that of the issuer's name. */
  public Optional<String> signInOrigin() {
    return value("REPLYBY_SIGN_IN_ORIGIN");
  }

  /** Whether AWS runs one dispatch of alerts at a time, so that it may use its whole share. */
  public boolean isDispatchAlone() {
    return value("REPLYBY_DISPATCH_ALONE").filter("true"::equals).isPresent();
  }

  /** The name for the logs and metrics of one installation. */
  public String service() {
    return needed("REPLYBY_SERVICE_NAME");
  }

  public String metricsNamespace() {
    return needed("REPLYBY_METRICS_NAMESPACE");
  }

  /** The bucket of files. */
  public String bucket() {
    return needed("REPLYBY_BUCKET");
  }

  /** The endpoint of DynamoDB, or of all services, or null for AWS's own. */
  public @Nullable String dynamoDbEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_DYNAMODB");
  }

  /** The endpoint of SNS, or of all services, or null for AWS's own. */
  public @Nullable String snsEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_SNS");
  }

  /** The endpoint of Secrets Manager, or of all services, or null for AWS's own. */
  public @Nullable String secretsEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_SECRETS_MANAGER");
  }

  /** The endpoint of Cognito, or of all services, or null for AWS's own. */
  public @Nullable String cognitoEndpoint() {
    return endpoint("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER");
  }

  /** The endpoint of S3, or of all services, or null for AWS's own. */
  public @Nullable String s3Endpoint() {
    return endpoint("AWS_ENDPOINT_URL_S3");
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
