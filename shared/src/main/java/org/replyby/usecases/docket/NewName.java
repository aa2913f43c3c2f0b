package org.replyby.usecases.docket;

import org.jspecify.annotations.Nullable;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Sha256;
import org.replyby.usecases.run.Tokens;

/**
 * The name of a new thing: the same for the same Idempotency-Key in a jurisdiction, so that a
 * request sent twice records one thing; a new random name if there is no key.
 */
public record NewName(Tokens tokens) {
  private static final int LENGTH = 12;

  public String name(JurisdictionId jurisdiction, @Nullable String idempotencyKey) {
    return idempotencyKey == null
        ? tokens.name()
        : Sha256.of(jurisdiction + "\n" + idempotencyKey).substring(0, LENGTH);
  }
}
