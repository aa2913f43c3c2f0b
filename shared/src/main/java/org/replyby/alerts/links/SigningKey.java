package org.replyby.alerts.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that signs links and codes by HMAC-SHA-256. Its id is the moment at which it was made, in
 * UTC, as 20261127T190512Z; the stack's first key, which no person made, has the id 0. Ids in their
 * order are keys in the order of their making.
 */
public final class SigningKey implements Comparable<SigningKey> {
  /** The id of the key that is made with the stack. */
  public static final String FIRST = "0";

  private static final Pattern ID = Pattern.compile("0|[0-9]{8}T[0-9]{6}Z");
  private static final DateTimeFormatter MADE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final int LEAST_LENGTH = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final String id;
  private final SecretKeySpec key;

  /** Fails on an id of another form, and on a secret of fewer than 16 characters. */
  public SigningKey(String id, String secret) {
    if (!isId(id)) {
      throw new IllegalArgumentException("a key's id is 0 or its moment, as 20261127T190512Z");
    }
    if (secret.length() < LEAST_LENGTH) {
      throw new IllegalArgumentException("the secret has at least 16 characters");
    }
    this.id = id;
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Whether a text can be the id of a key. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The id of a key that is made at a moment. */
  public static String idAt(Instant moment) {
    return MADE.format(moment);
  }

  public String id() {
    return id;
  }

  /** When it was made; empty for the stack's first key. */
  Optional<Instant> madeAt() {
    return id.equals(FIRST) ? Optional.empty() : Optional.of(MADE.parse(id, Instant::from));
  }

  /** The secret, to derive other keys from. */
  SecretKeySpec secret() {
    return key;
  }

  byte[] signed(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }

  @Override
  public int compareTo(SigningKey other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SigningKey that && id.equals(that.id) && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its id alone: the secret is in no text. */
  @Override
  public String toString() {
    return id;
  }
}
