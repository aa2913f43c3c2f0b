package org.replyby.model.chain;

import org.replyby.model.Sha256;

/**
 * A text that is kept beside a line of the docket, not in it: the line holds the SHA-256 of the
 * salt followed by the text, under the text's name and {@link #HASH}. So the text can be deleted,
 * and the line still matches its own hash. The salt keeps a short text from being guessed by its
 * hash after it was deleted.
 */
public record KeptText(String salt, String text) {
  /** Ends the name of the detail that holds a text's hash. */
  public static final String HASH = ".sha256";

  /** Ends the name of the detail that says that a text is privileged. */
  public static final String PRIVILEGED = ".privileged";

  public String hash() {
    return Sha256.of(salt + text);
  }
}
