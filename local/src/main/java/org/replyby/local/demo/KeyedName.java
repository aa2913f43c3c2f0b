package org.replyby.local.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.replyby.model.JurisdictionId;

/**
 * The name that the API gives to what comes under an Idempotency-Key. Worked out here a second
 * time, so that every id is known before anything runs: what is planned owes nothing to a run.
 */
final class KeyedName {
  private static final int LENGTH = 12;

  private KeyedName() {}

  static String of(JurisdictionId city, String idempotencyKey) {
    try {
      var text = (city + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
      var digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
