package org.replyby.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signs the policy of a form with Signature Version 4. The SDK's own signer signs requests, and has
 * nothing public for a policy.
 */
final class SigningKey {
  private static final String HMAC = "HmacSHA256";

  private SigningKey() {}

  /** The signature of a policy in base64, as 64 hexadecimal digits. */
  static String sign(AwsCredentialsIdentity who, String day, String region, String policy) {
    var ofSecret = ("AWS4" + who.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
    var ofRegion = hmac(hmac(ofSecret, day), region);
    var key = hmac(hmac(ofRegion, "s3"), "aws4_request");
    return HexFormat.of().formatHex(hmac(key, policy));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
