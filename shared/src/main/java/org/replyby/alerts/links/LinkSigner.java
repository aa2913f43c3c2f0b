package org.replyby.alerts.links;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AlertId;

/**
 * The addresses and codes that acknowledge an alert, signed by HMAC-SHA-256 with the newest of the
 * service's keys, so that nobody who did not get the alert can make one. A link names its key and
 * expires 14 days after it was sent. A code is too short to name a key, so it is compared under
 * each.
 */
public final class LinkSigner {
  /** How long a link is good, counted from when its message is sent. */
  public static final Duration GOOD_FOR = Duration.ofDays(14);

  /** Base 32 without look-alikes; its length divides 256, so all characters are equally likely. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int CODE_LENGTH = 5;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private final String publicUrl;
  private final SigningKeys keys;
  private final boolean answersTexts;

  /**
   * Makes a signer. {@code publicUrl} is the prefix of pages' addresses; {@code answersTexts} is
   * whether the service receives texts from phones.
   */
  public LinkSigner(String publicUrl, SigningKeys keys, boolean answersTexts) {
    this.publicUrl = publicUrl;
    this.keys = keys;
    this.answersTexts = answersTexts;
  }

  /** Seals under the same keys. */
  public Sealer sealer() {
    return new Sealer(() -> keys);
  }

  public AnswerLinks of(AlertId alert, Instant now) {
    var key = keys.ring().newest();
    var until = now.plus(GOOD_FOR).getEpochSecond();
    return new AnswerLinks(
        "%s/acknowledge/%s?until=%d&signature=%s.%s"
            .formatted(publicUrl, alert, until, key.id(), signature(key, alert, until)),
        answersTexts ? code(key, alert) : null);
  }

  /**
   * The codes that an alert can have been sent with, the newest key's first: five letters and
   * digits, 25 bits of the signature.
   */
  public List<String> codes(AlertId alert) {
    return keys.ring().keys().stream().map(key -> code(key, alert)).distinct().toList();
  }

  /** Whether there are other keys now than a moment ago, so that an unknown code may be known. */
  public boolean findsOtherKeys() {
    var before = keys.ring();
    return !keys.again().equals(before);
  }

  private static String code(SigningKey key, AlertId alert) {
    var bytes = key.signed("code " + alert);
    var code = new StringBuilder(CODE_LENGTH);
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(LETTERS.charAt(bytes[i] & 31));
    }
    return code.toString();
  }

  /** A hash of a message's text that only the service can compute, after its key's id. */
  public String keyedHash(String text) {
    var key = keys.ring().newest();
    return key.id() + ":" + HexFormat.of().formatHex(key.signed("text " + text));
  }

  /** Whether a link is one of ours, unchanged, and not expired at {@code now}. */
  public Standing standing(
      AlertId alert, @Nullable String until, @Nullable String signature, Instant now) {
    if (until == null || signature == null || !SECONDS.matcher(until).matches()) {
      return Standing.FORGED;
    }
    var end = Long.parseLong(until);
    var dot = Math.max(signature.indexOf('.'), 0);
    var key = key(signature.substring(0, dot), Instant.ofEpochSecond(end).minus(GOOD_FOR));
    if (key.isEmpty()) {
      return Standing.FORGED;
    }
    var genuine =
        MessageDigest.isEqual(
            signature(key.get(), alert, end).getBytes(StandardCharsets.UTF_8),
            signature.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    if (!genuine) {
      return Standing.FORGED;
    }
    return now.getEpochSecond() < end ? Standing.GENUINE : Standing.OVER;
  }

  /** The key of an id, if it was in use when a link was sent. */
  private Optional<SigningKey> key(String id, Instant sentAt) {
    if (!SigningKey.isId(id)) {
      return Optional.empty();
    }
    var known = keys.ring();
    var ring = known.key(id).isPresent() ? known : keys.again();
    return ring.key(id).filter(key -> ring.wasInUse(key, sentAt));
  }

  /** Whether a link can be used. */
  public enum Standing {
    GENUINE,
    OVER,
    FORGED
  }

  private static String signature(SigningKey key, AlertId alert, long until) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.signed("link " + alert + " " + until));
  }
}
