package org.replyby.local.demo;

import org.replyby.model.JurisdictionId;
import org.replyby.model.Sha256;

/**
 * The name that the API gives to something created under an Idempotency-Key. Computed here a second
 * time, so that every id is known before anything runs: the expected alerts take nothing from a
 * run.
 */
final class KeyedName {
  private static final int LENGTH = 12;

  private KeyedName() {}

  static String of(JurisdictionId city, String idempotencyKey) {
    return Sha256.of(city + "\n" + idempotencyKey).substring(0, LENGTH);
  }
}
