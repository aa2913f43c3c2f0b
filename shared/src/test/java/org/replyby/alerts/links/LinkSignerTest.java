package org.replyby.alerts.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner.Standing;
import org.replyby.model.AlertId;

class LinkSignerTest {
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  private static final AlertId ALERT =
      AlertId.parse("chicago-il.byrne-jag.d7d051d71dba3.1.received.o3f4f4595b600");
  private static final String URL = "https://replyby.example";

  private final Map<String, String> secrets =
      new HashMap<>(Map.of(SigningKey.FIRST, "the first secret"));
  private final Ring keys = new Ring();
  private final LinkSigner signer = new LinkSigner(URL, keys, true);

  /** Keys that change, and are looked up only when asked again. */
  private final class Ring implements SigningKeys {
    private KeyRing atHand = KeyRing.of(secrets);
    private int readings;

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
  }

  private record Link(String until, String signature) {
    static Link of(AnswerLinks answer) {
      var query = answer.acknowledgeAddress().split("[?&=]", -1);
      return new Link(query[2], query[4]);
    }
  }

  private void rotate(Instant at) {
    secrets.put(SigningKey.idAt(at), "the secret of " + at);
  }

  private Standing standing(LinkSigner by, Link link, Instant now) {
    return by.standing(ALERT, link.until(), link.signature(), now);
  }

  @Test
  void aLinkNamesItsKeyAndIsGoodForFourteenDays() {
    var answer = signer.of(ALERT, NOON);
    var link = Link.of(answer);
    assertThat(link.signature()).startsWith("0.");
    assertThat(standing(signer, link, NOON)).isEqualTo(Standing.GENUINE);
    assertThat(standing(signer, link, NOON.plus(Duration.ofDays(14)).minusSeconds(1)))
        .isEqualTo(Standing.GENUINE);
    assertThat(standing(signer, link, NOON.plus(Duration.ofDays(14)))).isEqualTo(Standing.OVER);
    assertThat(answer.code()).isEqualTo(signer.codes(ALERT).getFirst());
  }

  @Test
  void twoRotationsInADayEndNoLinkAndNoCodeThatIsOut() {
    var first = signer.of(ALERT, NOON);
    rotate(NOON.plusSeconds(60));
    keys.again();
    var second = signer.of(ALERT, NOON.plusSeconds(120));
    rotate(NOON.plus(Duration.ofHours(6)));
    keys.again();
    var third = signer.of(ALERT, NOON.plus(Duration.ofHours(7)));
    var lastDay = NOON.plus(Duration.ofDays(13));
    for (var answer : new AnswerLinks[] {first, second, third}) {
      assertThat(standing(signer, Link.of(answer), lastDay)).isEqualTo(Standing.GENUINE);
      assertThat(signer.codes(ALERT)).contains(answer.code());
    }
    assertThat(signer.codes(ALERT)).hasSize(3).startsWith(third.code());
  }

  @Test
  void anUnknownKeyIsLookedUpAndAKnownOneIsNot() {
    rotate(NOON);
    var elsewhere = new LinkSigner(URL, new Ring(), true);
    var link = Link.of(elsewhere.of(ALERT, NOON.plusSeconds(1)));
    assertThat(standing(signer, link, NOON.plusSeconds(2))).isEqualTo(Standing.GENUINE);
    assertThat(keys.readings).isEqualTo(1);
    standing(signer, link, NOON.plusSeconds(3));
    assertThat(keys.readings).isEqualTo(1);
    assertThat(signer.findsOtherKeys()).isFalse();
  }

  @Test
  void whatIsNoIdOfAKeyIsNotLookedUp() {
    var link = Link.of(signer.of(ALERT, NOON));
    for (var forged : new String[] {"", ".", "x", "1." + link.signature(), "' or 1=1.x", "0"}) {
      assertThat(signer.standing(ALERT, link.until(), forged, NOON)).isEqualTo(Standing.FORGED);
    }
    assertThat(keys.readings).isZero();
  }

  /** A function signs with the old key for an hour at most. */
  @Test
  void anOldKeySignsNothingThatIsSentLongAfterItsSuccessorWasMade() {
    var stolen = new LinkSigner(URL, SigningKeys.only("the first secret"), true);
    rotate(NOON);
    keys.again();
    var stillSigned = Link.of(stolen.of(ALERT, NOON.plus(KeyRing.MOST_STALE)));
    var tooLate = Link.of(stolen.of(ALERT, NOON.plus(KeyRing.MOST_STALE).plusSeconds(1)));
    assertThat(standing(signer, stillSigned, NOON)).isEqualTo(Standing.GENUINE);
    assertThat(standing(signer, tooLate, NOON)).isEqualTo(Standing.FORGED);
  }

  @Test
  void aKeyThatWasEndedSignsNothing() {
    var link = Link.of(signer.of(ALERT, NOON));
    rotate(NOON.plusSeconds(1));
    secrets.remove(SigningKey.FIRST);
    keys.again();
    assertThat(standing(signer, link, NOON.plusSeconds(2))).isEqualTo(Standing.FORGED);
  }

  @Test
  void aChangedLinkIsForged() {
    var link = Link.of(signer.of(ALERT, NOON));
    var signature = link.signature();
    IntStream.range(2, signature.length() - 1)
        .mapToObj(
            at ->
                signature.substring(0, at)
                    + (signature.charAt(at) == 'A' ? 'B' : 'A')
                    + signature.substring(at + 1))
        .forEach(
            other ->
                assertThat(signer.standing(ALERT, link.until(), other, NOON))
                    .isEqualTo(Standing.FORGED));
    assertThat(signer.standing(ALERT, link.until() + "0", signature, NOON))
        .isEqualTo(Standing.FORGED);
  }

  @Test
  void aHashNamesItsKey() {
    assertThat(signer.keyedHash("text")).matches("0:[0-9a-f]{64}");
  }

  @Test
  void noTextHoldsASecret() {
    assertThat(keys.ring().toString()).isEqualTo("KeyRing[keys=[0]]");
    assertThatThrownBy(() -> new SigningKey("0", "short")).hasMessageNotContaining("short");
    assertThatThrownBy(() -> KeyRing.of(Map.of())).hasMessage("there is no key to sign with");
    assertThatThrownBy(() -> new SigningKey("one", "a secret of the tests"))
        .hasMessageStartingWith("a key's id is 0");
  }
}
