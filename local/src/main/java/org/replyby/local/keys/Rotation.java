package org.replyby.local.keys;

import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.replyby.alerts.links.KeyRing;
import org.replyby.alerts.links.SigningKey;
import org.replyby.local.machine.CannotRun;
import org.replyby.secrets.SecretValue;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/**
 * Changes the keys of a stack's secret. The functions read them again within an hour, and at once
 * when a link names one that they do not know.
 */
public record Rotation(
    SecretsManagerClient secrets, String secret, InstantSource clock, RandomGenerator random) {
  private static final int BYTES = 36;

  /** Adds a key, with which the functions sign from now on, and returns its id. */
  public String add() {
    var keys = read();
    var id = SigningKey.idAt(clock.instant());
    if (keys.keySet().stream().anyMatch(known -> known.compareTo(id) >= 0)) {
      throw new CannotRun("Wait a second: the newest key was made at " + id + ".");
    }
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    keys.put(id, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    write(keys);
    return id;
  }

  /** Deletes a key, which ends every link and code that was sent under it. */
  public void end(String id) {
    var keys = read();
    if (!keys.containsKey(id)) {
      throw new CannotRun("There is no key " + id + ". The keys are " + keys.keySet() + ".");
    }
    if (keys.size() == 1) {
      throw new CannotRun("It is the only key. Add another first: run this without --end.");
    }
    keys.remove(id);
    write(keys);
  }

  private Map<String, String> read() {
    try {
      var value = secrets.getSecretValue(s -> s.secretId(secret)).secretString();
      var keys = new TreeMap<>(SecretValue.keys(value));
      KeyRing.of(keys);
      return keys;
    } catch (ResourceNotFoundException missing) {
      throw new CannotRun("There is no secret " + secret + ".", missing);
    } catch (IllegalArgumentException other) {
      throw new CannotRun("The secret holds no keys of ReplyBy: " + other.getMessage(), other);
    } catch (SdkException refused) {
      throw new CannotRun("Secrets Manager refuses: " + refused.getMessage(), refused);
    }
  }

  /** Reads once more: another rotation at the same moment would have undone this one. */
  private void write(Map<String, String> keys) {
    try {
      secrets.putSecretValue(s -> s.secretId(secret).secretString(SecretValue.of(keys)));
    } catch (SdkException refused) {
      throw new CannotRun("Secrets Manager refuses: " + refused.getMessage(), refused);
    }
    if (!read().equals(keys)) {
      throw new CannotRun("Somebody else changed the keys at the same moment. Run it again.");
    }
  }
}
