package org.replyby.s3;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/**
 * Signs forms and links for one bucket, with the credentials of this process. S3 lets whoever has
 * one do just what it says, until it expires, if this process may do it.
 */
public final class S3Signer {
  /** What is signed: an action of IAM, and the key of an object. */
  @FunctionalInterface
  public interface Watching {
    void signs(String action, String key);
  }

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Bucket bucket;
  private final AwsCredentialsProvider credentials;
  private final InstantSource clock;
  private final Watching watching;

  /** {@code watching} sees what is signed before it is. */
  public S3Signer(
      Bucket bucket, AwsCredentialsProvider credentials, InstantSource clock, Watching watching) {
    this.bucket = bucket;
    this.credentials = credentials;
    this.clock = clock;
    this.watching = watching;
  }

  public Bucket bucket() {
    return bucket;
  }

  /** The one object that a form puts, and what else the form says, word for word. */
  public record Upload(String key, String contentType, long mostBytes, Map<String, String> also) {}

  /** A form: its fields in order, to be followed by the file in a field {@code file}. */
  public record Form(URI url, Map<String, String> fields, Instant until) {}

  /** The one object that a link gets, and the headers with which S3 answers. */
  public record Download(
      String key, @Nullable String version, String contentType, String disposition) {}

  public record Link(URI url, Instant until) {}

  /** The policy names every field, so that S3 refuses a form with another, or one more. */
  public Form form(Upload upload, Duration valid) {
    watching.signs("s3:PutObject", upload.key());
    var who = credentials.resolveCredentials();
    var now = clock.instant();
    var until = now.plus(valid).truncatedTo(ChronoUnit.SECONDS);
    var day = DAY.format(now);
    var fields = new LinkedHashMap<String, String>();
    fields.put("key", upload.key());
    fields.put("Content-Type", upload.contentType());
    fields.putAll(upload.also());
    fields.put("x-amz-algorithm", ALGORITHM);
    fields.put(
        "x-amz-credential",
        who.accessKeyId() + "/" + day + "/" + bucket.region() + "/s3/aws4_request");
    fields.put("x-amz-date", MOMENT.format(now));
    if (who instanceof AwsSessionCredentials session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    var policy = policy(fields, upload.mostBytes(), until);
    fields.put("policy", policy);
    fields.put("x-amz-signature", SigningKey.sign(who, day, bucket.region(), policy));
    return new Form(URI.create(bucket.address() + "/"), fields, until);
  }

  private String policy(Map<String, String> fields, long most, Instant until) {
    var conditions = new ArrayList<Object>();
    conditions.add(Map.of("bucket", bucket.name()));
    fields.forEach((name, value) -> conditions.add(List.of("eq", "$" + name, value)));
    conditions.add(List.of("content-length-range", 1, most));
    var json = Json.write(Map.of("expiration", until.toString(), "conditions", conditions));
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  public Link link(Download download, Duration valid) {
    watching.signs(
        download.version() == null ? "s3:GetObject" : "s3:GetObjectVersion", download.key());
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var query = new LinkedHashMap<String, String>();
    query.put("response-content-type", download.contentType());
    query.put("response-content-disposition", download.disposition());
    if (download.version() != null) {
      query.put("versionId", download.version());
    }
    return new Link(signed(SdkHttpMethod.GET, download.key(), query, now, valid), now.plus(valid));
  }

  /** Gets one version of an object, within a minute. */
  URI get(String key, String version) {
    watching.signs("s3:GetObjectVersion", key);
    return signed(SdkHttpMethod.GET, key, Map.of("versionId", version), clock.instant(), A_MINUTE);
  }

  /** Puts an object, within a minute. */
  URI put(String key) {
    watching.signs("s3:PutObject", key);
    return signed(SdkHttpMethod.PUT, key, Map.of(), clock.instant(), A_MINUTE);
  }

  /** The SDK's own signature of a request for the object. */
  URI signed(
      SdkHttpMethod method, String key, Map<String, String> query, Instant now, Duration valid) {
    AwsCredentials who = credentials.resolveCredentials();
    var path = URI.create(bucket.address() + "/" + path(key));
    var request = SdkHttpRequest.builder().method(method).uri(path);
    query.forEach(request::putRawQueryParameter);
    return AwsV4HttpSigner.create()
        .sign(
            s ->
                s.identity(who)
                    .request(request.build())
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, bucket.region())
                    .putProperty(
                        AwsV4FamilyHttpSigner.AUTH_LOCATION,
                        AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, valid)
                    .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                    .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
        .request()
        .getUri();
  }

  /** A key as a path; its slashes stay. */
  private static String path(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
