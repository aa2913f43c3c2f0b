package org.replyby.local.docket;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.dynamodb.DynamoDocket;
import org.replyby.dynamodb.DynamoJurisdictions;
import org.replyby.local.aws.AwsPlace;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.DocketId;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.sns.SnsClients;
import org.replyby.usecases.docket.Docket;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.docket.Page;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sns.SnsClient;

/** A table to read: on AWS, or on the engine that the environment's endpoint variables name. */
public record NamedTable(Map<String, String> environment, String name) {
  private static final String DYNAMODB = "AWS_ENDPOINT_URL_DYNAMODB";

  /** Reads whatever is not restricted. */
  public static final Principal READER = Principal.operator("replyby");

  /**
   * Reads restricted matters too: for commands that show nothing of a matter, or that were told to.
   * Anyone who has the table's credentials can read all of it anyway.
   */
  public static final Principal READER_OF_ALL = READER.seeingRestricted();

  /** The matters of all jurisdictions. */
  public List<MatterId> matters() {
    return asking(
        client -> {
          var docket = new DynamoDocket(client, name, NamedTable::warn);
          var jurisdictions = new DynamoJurisdictions(client, name);
          return Page.all(jurisdictions::lines)
              .flatMap(line -> docket.matters(line.jurisdiction()).stream().map(Matter::id))
              .toList();
        });
  }

  /**
   * One reading of a matter; what the table lacks, or what AWS refuses, is reported in a sentence.
   */
  public <T> T read(String matter, Reading<T> reading) {
    return read(matter(matter), reading::of);
  }

  /** One reading of a matter's docket, or of a jurisdiction's own. */
  public <T> T readDocket(DocketId docket, DocketReading<T> reading) {
    return read(docket, reading::of);
  }

  private <D extends DocketId, T> T read(D id, BiFunction<Docket, D, Outcome<T>> reading) {
    return asking(
        client ->
            switch (reading.apply(new DynamoDocket(client, name, NamedTable::warn), id)) {
              case Outcome.Found<T>(var found) -> found;
              default ->
                  throw new CannotRun("Table %s has no %s %s.".formatted(name, id.field(), id));
            });
  }

  /** One question to the table; what it lacks, or what AWS refuses, is reported in a sentence. */
  public <T> T asking(Function<DynamoDbClient, T> question) {
    try (var client = client()) {
      return question.apply(client);
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
  public interface Reading<T> {
    Outcome<T> of(Docket docket, MatterId matter);
  }

  /** What is asked of a docket's lines. */
  public interface DocketReading<T> {
    Outcome<T> of(Docket docket, DocketId id);
  }

  /** The jurisdiction that a person names. */
  public static JurisdictionId jurisdiction(String text) {
    try {
      return new JurisdictionId(text);
    } catch (IllegalArgumentException notAnId) {
      throw new CannotRun(
          "Give --jurisdiction an id such as chicago-il: " + text + " is not one.", notAnId);
    }
  }

  /** The matter that a person names. */
  public static MatterId matter(String text) {
    try {
      return MatterId.parse(text);
    } catch (IllegalArgumentException notAnId) {
      throw new CannotRun(
          "Give --matter an id such as chicago-il.byrne-jag: " + text + " is not one.", notAnId);
    }
  }

  /** What is in the table but left out by the reading. */
  private static void warn(String event, Map<String, ?> fields) {
    System.err.println("Warning: " + event + " " + fields);
  }

  private DynamoDbClient client() {
    aws().takeAnyCredentials(DYNAMODB);
    return DynamoClients.client(region(), endpoint());
  }

  private @Nullable String endpoint() {
    return aws().endpoint(DYNAMODB).map(URI::toString).orElse(null);
  }

  /** SNS in the same place as the table. */
  public SnsClient sns() {
    return SnsClients.client(
        region(), aws().endpoint("AWS_ENDPOINT_URL_SNS").map(URI::toString).orElse(null));
  }

  /** Where a service of an engine on this machine is; empty on AWS. */
  public Optional<URI> endpoint(String variable) {
    return aws().endpoint(variable);
  }

  public String region() {
    return aws().region(DYNAMODB, "table " + name);
  }

  private AwsPlace aws() {
    return new AwsPlace(environment);
  }

  private String place() {
    var endpoint = endpoint();
    return endpoint == null ? "AWS in " + region() : endpoint;
  }
}
