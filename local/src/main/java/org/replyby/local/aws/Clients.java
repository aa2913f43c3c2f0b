package org.replyby.local.aws;

import java.net.URI;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.replyby.bucket.S3Clients;
import org.replyby.dynamodb.DynamoClients;
import org.replyby.s3.Bucket;
import org.replyby.s3.S3FileStore;
import org.replyby.s3.S3Signer;
import org.replyby.s3.S3TableLinks;
import org.replyby.s3.S3Tables;
import org.replyby.secrets.SecretsClients;
import org.replyby.sns.SnsClients;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The SDK's clients for a local AWS: those of the functions, and those of the code around them. */
public record Clients(
    DynamoDbClient dynamoDb,
    DynamoDbStreamsClient streams,
    SnsClient sns,
    SnsClient publishing,
    SqsClient sqs,
    SecretsManagerClient secrets,
    S3Client s3,
    S3Signer.Watching signing,
    URI files,
    Accepted accepted)
    implements AutoCloseable {
  public static final String REGION = "us-east-1";

  /** {@code watching} sees what the functions ask, not what the code around them asks. */
  public static Clients of(Endpoints endpoints, ExecutionInterceptor... watching) {
    var accepted = new Accepted();
    return new Clients(
        DynamoClients.client(REGION, endpoints.dynamoDb().toString(), watching),
        streams(endpoints.dynamoDb()),
        SnsClients.client(REGION, endpoints.sns().toString(), with(accepted, watching)),
        SnsClients.publishing(REGION, endpoints.sns().toString(), with(accepted, watching)),
        sqs(endpoints.sqs()),
        SecretsClients.client(REGION, endpoints.secrets().toString(), watching),
        S3Clients.client(REGION, endpoints.s3().toString(), watching),
        (action, key) -> {},
        endpoints.s3(),
        accepted);
  }

  /** The SDK asks the last one first what it makes of an answer: no fault is before this one. */
  public static ExecutionInterceptor[] with(Accepted last, ExecutionInterceptor... watching) {
    return Stream.concat(Stream.of(watching), Stream.of(last)).toArray(ExecutionInterceptor[]::new);
  }

  /**
   * A bucket of files. S3 compares its forms and links with the true time, whatever a test's is.
   */
  public S3FileStore files(String bucket) {
    var signer = signer(bucket);
    return new S3FileStore(() -> signer);
  }

  /** The tables of imports in the same bucket. */
  public S3TableLinks tables(String bucket) {
    var signer = signer(bucket);
    return new S3TableLinks(() -> signer);
  }

  /** The same tables, for what reads them. */
  public S3Tables tableStore(String bucket) {
    var signer = signer(bucket);
    return new S3Tables(() -> signer);
  }

  private S3Signer signer(String bucket) {
    return new S3Signer(
        Bucket.of(bucket, REGION, files.toString()),
        DefaultCredentialsProvider.builder().build(),
        InstantSource.system(),
        signing);
  }

  private static DynamoDbStreamsClient streams(URI endpoint) {
    return DynamoDbStreamsClient.builder()
        .region(Region.of(REGION))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(endpoint)
        .build();
  }

  private static SqsClient sqs(URI endpoint) {
    return SqsClient.builder()
        .region(Region.of(REGION))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(endpoint)
        .build();
  }

  @Override
  public void close() {
    dynamoDb.close();
    streams.close();
    sns.close();
    publishing.close();
    sqs.close();
    secrets.close();
    s3.close();
  }
}
