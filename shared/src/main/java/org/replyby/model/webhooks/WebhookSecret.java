package org.replyby.model.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What signs the messages to a webhook, as Standard Webhooks 1.0.0 writes it: {@code whsec_}, and
 * the key in base 64. Its text form shows nothing of it.
 */
public record WebhookSecret(String text) {
  /** In the place of the secret of a webhook that has ended. */
  public static final WebhookSecret NONE = new WebhookSecret("");

  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  /** From a key of 256 bits in the base 64 of addresses. */
  public static WebhookSecret of(String base64Url) {
    var key = Base64.getUrlDecoder().decode(base64Url);
    return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  /** One signature, {@code v1,} and the HMAC-SHA-256 of id, second and body in base 64. */
  public String signature(String id, long epochSecond, String body) {
    var signed = "%s.%d.%s".formatted(id, epochSecond, body).getBytes(StandardCharsets.UTF_8);
    try {
      var mac = Mac.getInstance(ALGORITHM);
      var key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "(a secret)";
  }
}
