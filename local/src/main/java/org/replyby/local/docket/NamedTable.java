package org.replyby.local.docket;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.local.CannotRun;
import org.replyby.local.Clients;
import org.replyby.local.Endpoints;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.settings.Settings;
import org.replyby.usecases.Docket;
import org.replyby.usecases.Outcome;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** A table to read: on AWS, or on the engine that the environment's endpoint variables name. */
record NamedTable(Map<String, String> environment, String name) {
  /** Whoever has the table's credentials can read all of it anyway. */
  static final Principal READER = new Principal("replyby", Set.of(), true);

  /** One reading of a matter; what the table lacks, or AWS refuses, is said in a sentence. */
  <T> T read(String matter, Reading<T> reading) {
    var id = matter(matter);
    try (var client = client()) {
      return switch (reading.of(new DynamoDocket(client, name), id)) {
        case Outcome.Found<T>(var found) -> found;
        default -> throw new CannotRun("Table " + name + " has no matter " + matter + ".");
      };
    } catch (ResourceNotFoundException none) {
      throw new CannotRun("There is no table " + name + " at " + place() + ".", none);
    } catch (DynamoDbException refused) {
      throw new CannotRun("AWS refuses to read " + name + ": " + refused.getMessage(), refused);
    } catch (SdkClientException unreached) {
      throw new CannotRun(
          "Check the credentials, and that " + place() + " answers: " + unreached.getMessage(),
          unreached);
    }
  }

  /** What is asked of the docket about a matter. */
  interface Reading<T> {
    Outcome<T> of(Docket docket, MatterId matter);
  }

  private static MatterId matter(String text) {
    try {
      return MatterId.parse(text);
    } catch (IllegalArgumentException notAnId) {
      throw new CannotRun(
          "Give --matter an id such as chicago-il.byrne-jag: " + text + " is none.", notAnId);
    }
  }

  private DynamoDbClient client() {
    var endpoint = endpoint();
    if (endpoint != null && !isAws(endpoint) && value("AWS_ACCESS_KEY_ID").isEmpty()) {
      // An engine on this machine takes any, but the SDK sends nothing without.
      System.setProperty("aws.accessKeyId", "test");
      System.setProperty("aws.secretAccessKey", "test");
    }
    return DynamoClients.client(region(), endpoint);
  }

  private @Nullable String endpoint() {
    var endpoint = new Settings(environment).dynamoDbEndpoint();
    return endpoint == null ? null : endpoint.strip();
  }

  private static boolean isAws(String endpoint) {
    try {
      return Endpoints.isAws(URI.create(endpoint));
    } catch (IllegalArgumentException notAnAddress) {
      throw new CannotRun("Give AWS_ENDPOINT_URL... an address, such as http://localhost:4566.");
    }
  }

  private String region() {
    return value("AWS_REGION")
        .or(() -> value("AWS_DEFAULT_REGION"))
        .or(() -> Optional.ofNullable(endpoint()).filter(e -> !isAws(e)).map(e -> Clients.REGION))
        .orElseThrow(() -> new CannotRun("Set AWS_REGION to the region of table " + name + "."));
  }

  private String place() {
    var endpoint = endpoint();
    return endpoint == null ? "AWS in " + region() : endpoint;
  }

  private Optional<String> value(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
