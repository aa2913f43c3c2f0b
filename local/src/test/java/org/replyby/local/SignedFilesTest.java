package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Clients;
import org.replyby.s3.Bucket;
import org.replyby.s3.S3Signer;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/** A form or a link does what it says, once it is altered nothing, and after its time nothing. */
@Tag("aws")
class SignedFilesTest extends FileFixture {
  private static final int MEGABYTE = 1024 * 1024;

  /** A signer in the past, whose forms and links have expired. */
  private S3Signer signer(Duration ago) {
    return new S3Signer(
        Bucket.of(bucket, Clients.REGION, TestAws.endpoints().s3().toString()),
        DefaultCredentialsProvider.builder().build(),
        () -> Instant.now().minus(ago),
        (action, key) -> {});
  }

  @Test
  void aFormWithAnythingAlteredIsRefused() {
    var form = SentFile.by(add().is(201));
    assertThat(form.with("key", "incoming/" + matter + ".fother").send(pdf(10))).isEqualTo(403);
    assertThat(form.with("key", "documents/" + matter + ".f1").send(pdf(10))).isEqualTo(403);
    assertThat(form.with("Content-Type", "text/html").send(pdf(10))).isEqualTo(403);
    assertThat(form.with("acl", "public-read").send(pdf(10))).isEqualTo(403);
    assertThat(form.with("success_action_redirect", "https://elsewhere.example").send(pdf(10)))
        .isEqualTo(403);
    assertThat(form.with("x-amz-signature", "0".repeat(64)).send(pdf(10))).isEqualTo(403);
    assertThat(form.with("policy", longer(form.fields().get("policy"))).send(pdf(10)))
        .isEqualTo(403);
    assertThat(objects("")).isZero();
    assertThat(form.send(pdf(10))).isEqualTo(201);
  }

  /** The same policy, good for years. */
  private static String longer(String policy) {
    var text = new String(Base64.getDecoder().decode(policy), StandardCharsets.UTF_8);
    var later = text.replaceAll("\"expiration\":\"\\d{4}", "\"expiration\":\"2999");
    assertThat(later).isNotEqualTo(text);
    return Base64.getEncoder().encodeToString(later.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatIsEmptyOrTooLargeIsRefused() {
    var form = SentFile.by(add().is(201));
    assertThat(form.send(new byte[0])).isEqualTo(400);
    assertThat(form.send(pdf(25 * MEGABYTE + 1))).isEqualTo(400);
    assertThat(objects("")).isZero();
    assertThat(form.send(pdf(25 * MEGABYTE))).isEqualTo(201);
  }

  @Test
  void aFormIsGoodForItsTime() {
    var upload = new S3Signer.Upload("incoming/a", "application/pdf", 100, Map.of());
    var over = signer(Duration.ofMinutes(16)).form(upload, Duration.ofMinutes(15));
    assertThat(new SentFile(over.url(), over.fields()).send(pdf(10))).isEqualTo(403);
    var good = signer(Duration.ofMinutes(14)).form(upload, Duration.ofMinutes(15));
    assertThat(new SentFile(good.url(), good.fields()).send(pdf(10))).isEqualTo(204);
  }

  @Test
  void aLinkWithAnythingAlteredIsRefused() {
    var url = content(kept(pdf(10))).is(200).text("url");
    var other = kept(pdf(11));
    assertThat(SentFile.fetch(url).statusCode()).isEqualTo(200);
    for (var altered :
        new String[] {
          url.replaceFirst(
              "\\.f[0-9a-z]+\\?", "." + other.substring(other.lastIndexOf('.') + 1) + "?"),
          url.replaceFirst("application%2Fpdf", "text%2Fhtml"),
          url.replaceFirst("attachment", "inline"),
          url.replaceFirst("X-Amz-Expires=300", "X-Amz-Expires=3000"),
          url.replaceFirst("X-Amz-Signature=.{8}", "X-Amz-Signature=00000000"),
          url.substring(0, url.indexOf('?'))
        }) {
      assertThat(altered).isNotEqualTo(url);
      assertThat(SentFile.fetch(altered).statusCode()).as(altered).isEqualTo(403);
    }
  }

  @Test
  void aLinkIsGoodForItsTime() {
    var document = kept(pdf(10));
    var download =
        new S3Signer.Download("documents/" + document, null, "application/pdf", "inline");
    var over = signer(Duration.ofMinutes(6)).link(download, Duration.ofMinutes(5));
    assertThat(SentFile.fetch(over.url().toString()).statusCode()).isEqualTo(403);
    var good = signer(Duration.ofMinutes(4)).link(download, Duration.ofMinutes(5));
    assertThat(SentFile.fetch(good.url().toString()).statusCode()).isEqualTo(200);
  }

  @Test
  void aDocumentOfAnotherCityIsMissing() {
    var document = kept(pdf(10));
    service.as("berkeley-ca");
    service.get("/v1/documents/" + document).is(404);
    content(document).is(404);
    service.get(documents).is(404);
    add().is(404);
  }
}
