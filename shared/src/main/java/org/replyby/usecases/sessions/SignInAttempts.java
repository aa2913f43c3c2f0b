package org.replyby.usecases.sessions;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.replyby.model.Sha256;
import org.replyby.usecases.run.Tokens;

/**
 * Remembers who went to the issuer's sign-in, so that nobody comes back in another browser, twice
 * or too late.
 */
public final class SignInAttempts {
  public static final Duration LIFE = Duration.ofMinutes(10);

  private final Sessions sessions;
  private final InstantSource clock;
  private final Tokens tokens;

  public SignInAttempts(Sessions sessions, InstantSource clock, Tokens tokens) {
    this.sessions = sessions;
    this.clock = clock;
    this.tokens = tokens;
  }

  /** What goes to the issuer and back; {@code challenge} is what PKCE calls S256. */
  public record Begun(String state, String nonce, String challenge) {}

  /** A new secret for a browser that has none yet. */
  public String browser() {
    return tokens.secret();
  }

  /** Several attempts of one browser go on side by side, for example in two tabs. */
  public Begun begin(String browser, String address) {
    var state = tokens.secret();
    var nonce = tokens.secret();
    var verifier = tokens.secret();
    sessions.begin(
        new SignInAttempt(
            Sha256.of(state),
            Sha256.of(browser),
            nonce,
            verifier,
            address,
            clock.instant().plus(LIFE)));
    return new Begun(state, nonce, Sha256.base64Url(verifier));
  }

  /** Empty if there was no such attempt in this browser, it has been used, or it is over. */
  public Optional<SignInAttempt> take(String state, String browser) {
    var now = clock.instant();
    return sessions
        .take(Sha256.of(state), Sha256.of(browser), now)
        .filter(attempt -> now.isBefore(attempt.until()));
  }
}
