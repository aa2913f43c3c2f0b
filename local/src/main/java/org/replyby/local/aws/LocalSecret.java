package org.replyby.local.aws;

import java.util.Map;
import org.replyby.alerts.links.SigningKey;
import org.replyby.secrets.SecretValue;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;

/** The secret that the template makes, on a local AWS. */
public final class LocalSecret {
  /** What stands in for the secret that Secrets Manager would draw: for this machine only. */
  private static final String VALUE = "a secret of this machine only";

  private LocalSecret() {}

  /** Makes the secret with its first key, unless it is there. */
  public static void create(SecretsManagerClient secrets, String name) {
    var value = SecretValue.of(Map.of(SigningKey.FIRST, VALUE));
    try {
      secrets.createSecret(s -> s.name(name).secretString(value));
    } catch (ResourceExistsException kept) {
      // From an earlier run on the same engine.
    }
  }
}
