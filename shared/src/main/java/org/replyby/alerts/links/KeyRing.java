package org.replyby.alerts.links;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of the service, newest first. The newest signs; an older one is kept for the links and
 * codes that it signed, and for the evidence of what was sent.
 */
public record KeyRing(List<SigningKey> keys) {
  /** How long a function may go on to sign with a key after the next one was made. */
  public static final Duration MOST_STALE = Duration.ofHours(1);

  /** Fails if there is no key. */
  public KeyRing {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("there is no key to sign with");
    }
    keys = keys.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** The keys of a secret's value, which maps each id to its secret. */
  public static KeyRing of(Map<String, String> secrets) {
    return new KeyRing(
        secrets.entrySet().stream().map(e -> new SigningKey(e.getKey(), e.getValue())).toList());
  }

  SigningKey newest() {
    return keys.getFirst();
  }

  Optional<SigningKey> key(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /**
   * Whether a key was still in use at a moment. A key that leaks after its successor was made can
   * sign nothing that reaches further than what it signed by then.
   */
  boolean wasInUse(SigningKey key, Instant at) {
    var next = keys.indexOf(key) - 1;
    return next < 0
        || keys.get(next).madeAt().map(made -> !at.isAfter(made.plus(MOST_STALE))).orElse(false);
  }
}
