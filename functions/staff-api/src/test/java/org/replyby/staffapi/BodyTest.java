package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
  private static final int LIMIT = 256 * 1024;
  private static final Event POST = Event.of("POST", "/v1/letters");
  private final Office office = new Office();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{\"jurisdiction\": }",
        "{\"a\":1} {\"a\":1}",
        "{\"demand\":\"a\u0000b\"}",
        "\ufeff",
        "\ufeff\ufeff{}"
      })
  void aBodyThatIsNoObjectIsMalformed(String body) {
    assertThat(office.ask(POST.body(body)).status()).isEqualTo(400);
  }

  /** RFC 8259, 8.1: a reader may ignore a byte order mark. */
  @Test
  void aByteOrderMarkBeforeTheObjectIsPassedOver() {
    assertThat(office.ask(POST.body("\ufeff{}")).pointers()).contains("/demand");
    var inBytes = "\ufeff{}".getBytes(StandardCharsets.UTF_8);
    var encoded = POST.base64(Base64.getEncoder().encodeToString(inBytes));
    assertThat(office.ask(encoded).pointers()).contains("/demand");
  }

  @Test
  void aNameThatStandsTwiceIsMalformedAndItsPlaceIsTold() {
    var answered = office.ask(POST.body("{\n \"demand\": \"secret\",\n \"demand\": \"b\"}"));

    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.at("detail").toString()).contains("line 3, column ");
    assertThat(answered.text()).doesNotContain("secret");
  }

  @Test
  void nestingWithoutEndIsMalformed() {
    var answered = office.ask(POST.body("{\"grants\":" + "[".repeat(100_000)));

    assertThat(answered.status()).isEqualTo(400);
  }

  @Test
  void nestingThatIsAllowedInJsonIsStillNoLetter() {
    var deep = "{\"grants\":" + "[".repeat(500) + "]".repeat(500) + "}";

    assertThat(office.ask(POST.body(deep)).pointers()).contains("/grants/0");
  }

  @Test
  void aBodyHasAtMost256Kb() {
    var fits = padded(LIMIT);
    var tooLong = padded(LIMIT + 1);

    assertThat(office.ask(POST.body(fits)).status()).isEqualTo(422);
    assertThat(office.ask(POST.body(tooLong)).status()).isEqualTo(413);
    assertThat(office.ask(POST.base64(base64(fits))).status()).isEqualTo(422);
    assertThat(office.ask(POST.base64(base64(tooLong))).status()).isEqualTo(413);
  }

  @Test
  void bytesAreCountedNotCharacters() {
    var body = "{\"demand\":\"" + "\u00e9".repeat(LIMIT / 2) + "\"}";

    assertThat(office.ask(POST.body(body)).status()).isEqualTo(413);
  }

  @Test
  void base64AndUtf8HaveToBeSuch() {
    var latin =
        Base64.getEncoder()
            .encodeToString("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(office.ask(POST.base64("{}")).status()).isEqualTo(400);
    assertThat(office.ask(POST.base64(latin)).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "Application/JSON; charset=utf-8", "application/merge+json"})
  void jsonByAnyOfItsNamesIsRead(String type) {
    assertThat(office.ask(POST.header("Content-Type", type).body("{}")).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonx"})
  void anotherTypeIsRefused(String type) {
    assertThat(office.ask(POST.header("content-type", type).body("{}")).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\tb", "caf\u00e9"})
  void anIdempotencyKeyIsPrintable(String key) {
    var event = POST.body(Samples.json(Samples.letter()));

    assertThat(office.ask(event.header("Idempotency-Key", key)).status()).isEqualTo(400);
    assertThat(office.ask(event.header("idempotency-key", "x".repeat(101))).status())
        .isEqualTo(400);
    assertThat(office.ask(event.header("idempotency-key", "x".repeat(100))).status())
        .isEqualTo(201);
  }

  private static String padded(int bytes) {
    return "{\"a\":\"" + "x".repeat(bytes - 8) + "\"}";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
