package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKey;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Address;
import org.replyby.model.AlertId;
import org.replyby.secrets.SecretValue;
import org.replyby.secrets.StoredKeys;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;

/** A code that was sent under a key that the function behind the phone has not read yet. */
@Tag("aws")
class KeyRotationTest extends TextFixture {
  private static final String OLD = "a secret of long ago";

  private final String secret = TestAws.freshName();

  /** As the function behind the phone has them: read once, and not for a while. */
  private SigningKeys keysReadBeforeTheRotation() {
    var secrets = service.clients.secrets();
    secrets.createSecret(
        s -> s.name(secret).secretString(SecretValue.of(Map.of(SigningKey.FIRST, OLD))));
    var keys =
        new StoredKeys(
            secrets,
            secret,
            service.clock,
            (event, fields) -> service.events.add(event + " " + fields));
    keys.ring();
    service.advance(Duration.ofMinutes(2));
    return keys;
  }

  private void rotate() {
    var newest = SigningKey.idAt(service.clock.instant());
    var both = Map.of(SigningKey.FIRST, OLD, newest, "a secret of this machine only");
    service
        .clients
        .secrets()
        .putSecretValue(s -> s.secretId(secret).secretString(SecretValue.of(both)));
  }

  private void text(String body, SigningKeys keys) {
    new AnswerText(
            service.app.docket(),
            new SnsSubscriptions(service.clients.sns(), service.app.table()),
            new LinkSigner("https://replyby.example", keys, true),
            service.clock,
            new JitteredBackoff(new Random(1), Waits::sleep),
            (event, fields) -> service.events.add(event + " " + fields),
            NumberKind.TOLL_FREE)
        .answer(new AnswerText.Text("inbound-" + body, new Address.Phone(phone), body));
  }

  private boolean isAcknowledged(String alert) {
    return service.app.docket().alert(AlertId.parse(alert)).orElseThrow().acknowledgment() != null;
  }

  @Test
  void anUnknownCodeIsLookedUpUnderTheNewKeys() {
    subpoena();
    var alert = alert();
    var keys = keysReadBeforeTheRotation();
    text("ACK " + code(alert), keys);
    assertThat(isAcknowledged(alert.alert())).as("before the rotation").isFalse();
    rotate();
    service.advance(Duration.ofMinutes(2));
    text("ACK " + code(alert), keys);
    assertThat(isAcknowledged(alert.alert())).isTrue();
  }
}
