package org.replyby.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Held to the two examples that AWS publishes with their signatures. */
class S3SignerTest {
  private static final AwsBasicCredentials EXAMPLE =
      AwsBasicCredentials.create(
          "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

  /** Of "Example: Browser-Based Upload using HTTP POST"; its lines end as on Windows. */
  private static final String POLICY =
      """
      { "expiration": "2015-12-30T12:00:00.000Z",
        "conditions": [
          {"bucket": "sigv4examplebucket"},
          ["starts-with", "$key", "user/user1/"],
          {"acl": "public-read"},
          {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
          ["starts-with", "$Content-Type", "image/"],
          {"x-amz-meta-uuid": "14365123651274"},
          {"x-amz-server-side-encryption": "AES256"},
          ["starts-with", "$x-amz-meta-tag", ""],

          {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
          {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
          {"x-amz-date": "20151229T000000Z" }
        ]
      }"""
          .replace("\n", "\r\n");

  private final List<String> signed = new ArrayList<>();

  private S3Signer signer(AwsCredentials who, String now) {
    var bucket =
        new Bucket(
            "examplebucket", "us-east-1", URI.create("https://examplebucket.s3.amazonaws.com"));
    return new S3Signer(
        bucket,
        StaticCredentialsProvider.create(who),
        () -> Instant.parse(now),
        (action, key) -> signed.add(action + " " + key));
  }

  @Test
  void aPolicyIsSignedAsInTheExampleOfAws() {
    var policy = Base64.getEncoder().encodeToString(POLICY.getBytes(StandardCharsets.UTF_8));
    assertThat(policy).startsWith("eyAiZXhwaXJhdGlvbiI6").hasSize(864);
    assertThat(SigningKey.sign(EXAMPLE, "20151229", "us-east-1", policy))
        .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
  }

  @Test
  void aLinkIsSignedAsInTheExampleOfAws() {
    var now = Instant.parse("2013-05-24T00:00:00Z");
    var link =
        signer(EXAMPLE, "2013-05-24T00:00:00Z")
            .signed(SdkHttpMethod.GET, "test.txt", Map.of(), now, Duration.ofDays(1));
    assertThat(link.toString())
        .startsWith("https://examplebucket.s3.amazonaws.com/test.txt?")
        .contains("X-Amz-Date=20130524T000000Z", "X-Amz-Expires=86400")
        .contains("X-Amz-SignedHeaders=host")
        .contains(
            "X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPolicyNamesTheBucketEveryFieldAndTheSize() throws Exception {
    var upload =
        new S3Signer.Upload(
            "incoming/a.b.c", "application/pdf", 7, Map.of("success_action_status", "201"));
    var form = signer(EXAMPLE, "2018-01-24T15:00:00.5Z").form(upload, Duration.ofMinutes(15));
    assertThat(form.url()).hasToString("https://examplebucket.s3.amazonaws.com/");
    assertThat(form.until()).isEqualTo("2018-01-24T15:15:00Z");
    var policy =
        Json.read(
            new String(
                Base64.getDecoder().decode(form.fields().get("policy")), StandardCharsets.UTF_8));
    assertThat(policy).containsEntry("expiration", "2018-01-24T15:15:00Z");
    var conditions = (List<Object>) policy.get("conditions");
    assertThat(conditions)
        .contains(Map.of("bucket", "examplebucket"), List.of("content-length-range", 1, 7));
    form.fields()
        .forEach(
            (name, value) -> {
              if (!List.of("policy", "x-amz-signature").contains(name)) {
                assertThat(conditions).contains(List.of("eq", "$" + name, value));
              }
            });
    assertThat(conditions).hasSize(form.fields().size());
    assertThat(signed).containsExactly("s3:PutObject incoming/a.b.c");
  }

  @Test
  void aFormOfTemporaryCredentialsNamesTheirToken() {
    var session = AwsSessionCredentials.create("AKID", "secret", "the token");
    var upload = new S3Signer.Upload("k", "image/png", 7, Map.of());
    var form = signer(session, "2018-01-24T15:00:00Z").form(upload, Duration.ofMinutes(15));
    assertThat(form.fields()).containsEntry("x-amz-security-token", "the token");
  }

  @Test
  void aLinkNamesTheVersionAndTheHeaders() {
    var download =
        new S3Signer.Download(
            "documents/a b", "v1", "application/pdf", "attachment; filename=\"x\"");
    var link = signer(EXAMPLE, "2018-01-24T15:00:00Z").link(download, Duration.ofMinutes(5));
    assertThat(link.until()).isEqualTo("2018-01-24T15:05:00Z");
    assertThat(link.url().getRawPath()).isEqualTo("/documents/a%20b");
    assertThat(link.url().getQuery())
        .contains("versionId=v1", "response-content-type=application/pdf")
        .contains("response-content-disposition=attachment; filename=\"x\"", "X-Amz-Expires=300");
    assertThat(signed).containsExactly("s3:GetObjectVersion documents/a b");
  }

  @Test
  void aBucketHasAHostOfItsOwnOnAwsAlone() {
    assertThat(Bucket.of("b", "us-west-2", null).address())
        .hasToString("https://b.s3.us-west-2.amazonaws.com");
    assertThat(Bucket.of("b", "us-west-2", "https://s3.us-west-2.amazonaws.com").origin())
        .isEqualTo("https://b.s3.us-west-2.amazonaws.com");
    var other = Bucket.of("b", "us-west-2", "http://127.0.0.1:4566");
    assertThat(other.address()).hasToString("http://127.0.0.1:4566/b");
    assertThat(other.origin()).isEqualTo("http://127.0.0.1:4566");
  }
}
