package org.replyby.usecases.sessions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.replyby.model.PersonId;
import org.replyby.model.Sha256;

/**
 * What a browser shows to be recognized: whose session it is, and a secret of 256 bits, of which
 * the table holds only the hash.
 */
public record SessionId(PersonId person, String secret) {
  private static final Pattern TEXT = Pattern.compile("([0-9a-f]{64})\\.([\\w-]{43})");

  /** Reads {@link #text}; empty for anything else. */
  public static Optional<SessionId> parse(String text) {
    var read = TEXT.matcher(text);
    return read.matches()
        ? Optional.of(new SessionId(new PersonId(read.group(1)), read.group(2)))
        : Optional.empty();
  }

  public String text() {
    return person.hash() + "." + secret;
  }

  public String hash() {
    return Sha256.of(secret);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "a session";
  }
}
