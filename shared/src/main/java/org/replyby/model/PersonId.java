package org.replyby.model;

import java.util.regex.Pattern;

/**
 * A person, as an identity provider tells them apart: a hash of its issuer and of the subject that
 * it gives them, so that no id of a person is a key of the table.
 */
public record PersonId(String hash) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public PersonId {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not the hash of a person");
    }
  }

  public static PersonId of(String issuer, String subject) {
    return new PersonId(Sha256.of(issuer + "\n" + subject));
  }
}
