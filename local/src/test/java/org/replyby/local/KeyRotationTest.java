package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.KeyRing;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKey;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.model.Address;
import org.replyby.model.AlertId;
import org.replyby.sns.SnsSubscriptions;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.acknowledging.NumberKind;
import org.replyby.usecases.run.JitteredBackoff;
import org.replyby.usecases.run.Waits;

/** A code that was sent under a key that the function behind the phone has not read yet. */
@Tag("aws")
class KeyRotationTest extends TextFixture {
  private final Map<String, String> secrets =
      new HashMap<>(Map.of(SigningKey.FIRST, "a secret of long ago"));
  private int readings;

  private final SigningKeys keys =
      new SigningKeys() {
        private KeyRing atHand = KeyRing.of(secrets);

        @Override
        public KeyRing ring() {
          return atHand;
        }

        @Override
        public KeyRing again() {
          readings++;
          atHand = KeyRing.of(secrets);
          return atHand;
        }
      };

  private void text(String body) {
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

  @Test
  void anUnknownCodeIsLookedUpUnderTheNewKeys() {
    subpoena();
    var alert = alert();
    secrets.put(SigningKey.idAt(TestService.JANUARY), "a secret of this machine only");
    text("ACK " + code(alert));
    assertThat(readings).isEqualTo(1);
    var known = service.app.docket().alert(AlertId.parse(alert.alert())).orElseThrow();
    assertThat(known.acknowledgment()).isNotNull();
  }
}
