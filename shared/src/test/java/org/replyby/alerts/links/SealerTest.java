package org.replyby.alerts.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.Sealer.Sealed;

class SealerTest {
  private static final String CONTEXT = "a browser until noon";
  private static final String LATER = "20261127T190512Z";
  private static final byte[] FORM = "the words of a form".getBytes(UTF_8);

  private static Sealer with(Map<String, String> secrets) {
    var ring = KeyRing.of(secrets);
    var keys =
        new SigningKeys() {
          @Override
          public KeyRing ring() {
            return ring;
          }

          @Override
          public KeyRing again() {
            return ring;
          }
        };
    return new Sealer(() -> keys);
  }

  private static byte[] bytes(Sealed sealed) {
    return Base64.getDecoder().decode(sealed.text());
  }

  private static Sealed of(String key, byte[] bytes) {
    return new Sealed(key, Base64.getEncoder().encodeToString(bytes));
  }

  private final Sealer sealer = with(Map.of(SigningKey.FIRST, "the first secret"));

  @Test
  void whatIsSealedOpensInItsContextAlone() {
    var sealed = sealer.seal(FORM, CONTEXT, "once");
    assertThat(sealer.open(sealed, CONTEXT)).contains(FORM);
    assertThat(sealer.open(sealed, "another browser until noon")).isEmpty();
    assertThat(new String(bytes(sealed), UTF_8)).doesNotContain("words");
  }

  @Test
  void anyByteThatIsChangedIsNoticed() {
    var sealed = sealer.seal(FORM, CONTEXT, "once");
    IntStream.range(0, bytes(sealed).length)
        .forEach(
            i -> {
              var changed = bytes(sealed);
              changed[i] ^= 1;
              assertThat(sealer.open(of(sealed.key(), changed), CONTEXT)).isEmpty();
            });
    assertThat(sealer.open(of(sealed.key(), new byte[12]), CONTEXT)).isEmpty();
  }

  @Test
  void anOlderKeyStillOpensAndTheNewestSeals() {
    var old = sealer.seal(FORM, CONTEXT, "once");
    var both = with(Map.of(SigningKey.FIRST, "the first secret", LATER, "the second secret"));
    assertThat(both.open(old, CONTEXT)).contains(FORM);
    var fresh = both.seal(FORM, CONTEXT, "once more");
    assertThat(fresh.key()).isEqualTo(LATER);
    assertThat(sealer.open(fresh, CONTEXT)).isEmpty();
    assertThat(sealer.open(new Sealed("no id", fresh.text()), CONTEXT)).isEmpty();
    assertThat(both.open(new Sealed(SigningKey.FIRST, fresh.text()), CONTEXT)).isEmpty();
  }
}
