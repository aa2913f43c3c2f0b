package org.replyby.secrets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.links.KeyRing;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.usecases.run.Journal;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The keys of a secret, read when they are first needed, then once an hour, and at most once a
 * minute when a link names an unknown one: one GetSecretValue each. If a later read fails, the keys
 * at hand go on, and the log says so; they are asked for again in a minute.
 */
public final class StoredKeys implements SigningKeys {
  private static final Duration LEAST = Duration.ofMinutes(1);

  private final SecretsManagerClient client;
  private final String secret;
  private final InstantSource clock;
  private final Journal journal;

  private @Nullable KeyRing ring;
  private Instant nextRead = Instant.MIN;
  private Instant mayReadAgain = Instant.MIN;

  /** {@code secret} is the name or the ARN of the secret. */
  public StoredKeys(
      SecretsManagerClient client, String secret, InstantSource clock, Journal journal) {
    this.client = client;
    this.secret = secret;
    this.clock = clock;
    this.journal = journal;
  }

  /** Fails if the keys were never read, and cannot be read now. */
  @Override
  public synchronized KeyRing ring() {
    var known = ring;
    var now = clock.instant();
    return known != null && now.isBefore(nextRead) ? known : read(known, now);
  }

  @Override
  public synchronized KeyRing again() {
    var known = ring;
    var now = clock.instant();
    return known != null && now.isBefore(mayReadAgain) ? known : read(known, now);
  }

  private KeyRing read(@Nullable KeyRing known, Instant now) {
    mayReadAgain = now.plus(LEAST);
    try {
      var text = client.getSecretValue(s -> s.secretId(secret)).secretString();
      var read = KeyRing.of(SecretValue.keys(text));
      ring = read;
      nextRead = now.plus(KeyRing.MOST_STALE);
      return read;
    } catch (SdkException | IllegalArgumentException unread) {
      if (known == null) {
        throw unread;
      }
      journal.note("signing-keys.not-read", Map.of("error", unread.getClass().getSimpleName()));
      nextRead = mayReadAgain;
      return known;
    }
  }
}
