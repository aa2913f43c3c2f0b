package org.replyby.alerts.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AlertId;

/**
 * The addresses and codes that acknowledge an alert, signed by HMAC-SHA-256 with a secret of the
 * service, so that nobody who did not get the alert can make one. A link expires 14 days after it
 * was sent.
 */
public final class LinkSigner {
  /** How long a link is good, counted from when its message is sent. */
  public static final Duration GOOD_FOR = Duration.ofDays(14);

  /** Base 32 without look-alikes; its length divides 256, so all characters are equally likely. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int CODE_LENGTH = 5;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private final String publicUrl;
  private final SecretKeySpec key;
  private final boolean answersTexts;

  /**
   * Makes a signer. {@code publicUrl} is the prefix of pages' addresses; {@code answersTexts} is
   * whether the service receives texts from phones.
   */
  public LinkSigner(String publicUrl, String secret, boolean answersTexts) {
    if (secret.length() < 16) {
      throw new IllegalArgumentException("the secret has at least 16 characters");
    }
    this.publicUrl = publicUrl;
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.answersTexts = answersTexts;
  }

  public AnswerLinks of(AlertId alert, Instant now) {
    var until = now.plus(GOOD_FOR).getEpochSecond();
    return new AnswerLinks(
        publicUrl
            + "/acknowledge/"
            + alert
            + "?until="
            + until
            + "&signature="
            + signature(alert, until),
        answersTexts ? code(alert) : null);
  }

  /** The code of an alert in a text message: five letters and digits, 25 bits of the signature. */
  public String code(AlertId alert) {
    var bytes = signed("code " + alert);
    var code = new StringBuilder(CODE_LENGTH);
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt(bytes[i] & 31));
    }
    return code.toString();
  }

  /** Whether a link is one of ours, unchanged, and not expired at {@code now}. */
  public Standing standing(
      AlertId alert, @Nullable String until, @Nullable String signature, Instant now) {
    if (until == null || signature == null || !SECONDS.matcher(until).matches()) {
      return Standing.FORGED;
    }
    var end = Long.parseLong(until);
    var genuine =
        MessageDigest.isEqual(
            signature(alert, end).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
    if (!genuine) {
      return Standing.FORGED;
    }
    return now.getEpochSecond() < end ? Standing.GENUINE : Standing.OVER;
  }

  /** Whether a link can be used. */
  public enum Standing {
    GENUINE,
    OVER,
    FORGED
  }

  private String signature(AlertId alert, long until) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(signed("link " + alert + " " + until));
  }

  private byte[] signed(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
