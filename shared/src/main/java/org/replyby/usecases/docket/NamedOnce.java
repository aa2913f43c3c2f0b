package org.replyby.usecases.docket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.usecases.run.Tokens;

/**
 * The name of a new thing: the same for the same Idempotency-Key in a jurisdiction, so that a
 * request sent twice records one thing; a fresh one where there is no key.
 */
public record NamedOnce(Tokens tokens) {
  private static final int LENGTH = 12;

  public String name(JurisdictionId jurisdiction, @Nullable String idempotencyKey) {
    return idempotencyKey == null ? tokens.name() : hash(jurisdiction + "\n" + idempotencyKey);
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
