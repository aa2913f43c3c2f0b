package org.replyby.assembly;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.Sealer;
import org.replyby.credentials.ForgetfulCredentials;
import org.replyby.credentials.WhenNeeded;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.s3.Bucket;
import org.replyby.s3.S3FileStore;
import org.replyby.s3.S3Signer;
import org.replyby.s3.S3TableLinks;
import org.replyby.s3.S3Tables;
import org.replyby.secrets.SecretsClients;
import org.replyby.secrets.StoredKeys;
import org.replyby.settings.Settings;
import org.replyby.signin.CognitoRequests;
import org.replyby.signin.CognitoSignIns;
import org.replyby.sns.SnsClients;
import org.replyby.sns.SnsOperator;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.telemetry.LambdaTelemetry;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.dispatching.Pace;
import org.replyby.usecases.dispatching.Reachability;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * What a function's environment describes. Each call builds a new part, so call once per process.
 */
public record Deployment(Settings settings) {
  public static Deployment of(Map<String, String> environment) {
    return new Deployment(new Settings(environment));
  }

  public Telemetry telemetry(InstantSource clock, PrintStream sink) {
    return new LambdaTelemetry(
        new LambdaTelemetry.Settings(settings.metricsNamespace(), settings.service(), clock, sink));
  }

  public Assembly assembly(InstantSource clock, RandomGenerator random, Journal journal) {
    var dynamoDb = DynamoClients.client(settings.region(), settings.dynamoDbEndpoint());
    return new Assembly(dynamoDb, settings.table(), clock, random, journal);
  }

  /** The client for topics and subscriptions, not for alerts. */
  public SnsClient sns() {
    return SnsClients.client(settings.region(), settings.snsEndpoint());
  }

  public SnsSubscriptions subscriptions(SnsClient sns) {
    return new SnsSubscriptions(sns, settings.topicPrefix());
  }

  /** The same for a function that rarely asks SNS. */
  public SnsSubscriptions subscriptionsWhenNeeded() {
    return new SnsSubscriptions(new WhenNeeded<>(this::sns), settings.topicPrefix());
  }

  /** The stack's own pool, or nothing where the city has an issuer of its own. */
  public SignIns signIns(InstantSource clock) {
    var endpoint = settings.cognitoEndpoint();
    return settings
        .signInPool()
        .<SignIns>map(
            pool ->
                new CognitoSignIns(
                    new WhenNeeded<>(() -> CognitoRequests.in(settings.region(), endpoint)),
                    pool,
                    clock))
        .orElseGet(SignIns::elsewhere);
  }

  /**
   * The secret of this service's client at the issuer, read at each call; none if there is none.
   */
  public Supplier<Optional<String>> clientSecret() {
    var endpoint = settings.secretsEndpoint();
    var client = new WhenNeeded<>(() -> SecretsClients.client(settings.region(), endpoint));
    var secret = settings.oidcClientSecret();
    return () -> secret.map(id -> secret(client.get(), id));
  }

  private static String secret(SecretsManagerClient client, String id) {
    try {
      return client.getSecretValue(s -> s.secretId(id)).secretString();
    } catch (SdkException unread) {
      throw new SignIns.Unavailable(unread);
    }
  }

  /** Signs for the stack's bucket; what a page shows rarely needs it. */
  public S3FileStore files(InstantSource clock) {
    return new S3FileStore(signer(clock));
  }

  /** The same for the tables of imports. */
  public S3TableLinks tables(InstantSource clock) {
    return new S3TableLinks(signer(clock));
  }

  /** The same tables, for what reads them. */
  public S3Tables tableStore(InstantSource clock) {
    return new S3Tables(signer(clock));
  }

  private Supplier<S3Signer> signer(InstantSource clock) {
    var bucket = bucket();
    return new WhenNeeded<>(
        () -> new S3Signer(bucket, ForgetfulCredentials.registered(), clock, (action, key) -> {}));
  }

  /** Where files are. */
  public Bucket bucket() {
    return Bucket.of(settings.bucket(), settings.region(), settings.s3Endpoint());
  }

  public SnsOperator operator(SnsClient sns) {
    return new SnsOperator(sns, settings.operationsTopic());
  }

  public Assembly.Sending sending(Pace pace, LinkSigner links) {
    var publishing = SnsClients.publishing(settings.region(), settings.snsEndpoint());
    return new Assembly.Sending(
        publishing,
        pace,
        links,
        settings.operationsTopic(),
        Reachability.TIMEOUT,
        settings.isHeld());
  }

  /** Countries besides the United States whose phones may be texted. */
  public Set<String> textCountries() {
    return settings.textCountries();
  }

  /** How many demands a city records in a day before their alerts sum up. */
  public int demandsADay() {
    return settings.demandsADay().orElse(RecordDemand.MOST_A_DAY);
  }

  /** Whether the table was just restored, and nothing may be sent or recorded yet. */
  public boolean isHeld() {
    return settings.isHeld();
  }

  /** How many emails a second one process of the dispatch may send. */
  public int dispatchEmailsPerSecond() {
    return settings.isDispatchAlone()
        ? Assembly.DISPATCH_EMAILS_PER_SECOND
        : Assembly.SHARED_DISPATCH_EMAILS_PER_SECOND;
  }

  /** What kind of number the service texts from. */
  public NumberKind numberKind() {
    return settings.isNumberTollFree() ? NumberKind.TOLL_FREE : NumberKind.OTHER;
  }

  /** Seals under the stack's keys, which few requests of a page need. */
  public Sealer sealer(InstantSource clock, Journal journal) {
    var endpoint = settings.secretsEndpoint();
    var secret = settings.signingKeys();
    return new Sealer(
        new WhenNeeded<>(
            () -> {
              var client = SecretsClients.client(settings.region(), endpoint);
              return new StoredKeys(client, secret, clock, journal);
            }));
  }

  /** Signs with the stack's keys, which are read when they are first needed. */
  public LinkSigner links(InstantSource clock, Journal journal) {
    var client = SecretsClients.client(settings.region(), settings.secretsEndpoint());
    var keys = new StoredKeys(client, settings.signingKeys(), clock, journal);
    return new LinkSigner(settings.publicUrl(), keys, settings.answersTexts());
  }
}
