package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.deadlines.StateZones;

class NamesTest {
  private static final String OFFICIALS = "/v1/jurisdictions/chicago-il/officials";
  private final Office office = new Office();

  @BeforeEach
  void chicagoIsOnRecord() {
    office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(Samples.chicago()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u200b", "a\u0000b", "a\nb", "a\tb", "a\u0085b", "a\u2028b", "a\u202eb"})
  void aNameThatIsNoneIsRefused(String name) {
    var body = Samples.json(Map.of("name", name, "role", "Counsel"));

    assertThat(office.ask("POST", OFFICIALS, body).pointers()).containsExactly("/name");
  }

  /** A name is in messages to others: a mail program would make a link of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Click evil.example",
        "https://evil.example",
        "ann@city.gov",
        "www.evil",
        "a.b.cd"
      })
  void aNameOrARoleThatIsReadAsAnAddressIsRefused(String text) {
    var body = Samples.json(Map.of("name", text, "role", text));

    assertThat(office.ask("POST", OFFICIALS, body).pointers()).containsExactly("/name", "/role");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ann B. Example, Jr.", "J. R. Smith", "Counsel, U.S. grants", "St. Louis"})
  void aNameMayHavePeriods(String name) {
    assertThat(status(name)).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "a\\udc00b", "\\udfd9\\ud83c"})
  void halfACharacterIsRefused(String escaped) {
    var body = "{\"name\":\"%s\",\"role\":\"Counsel\"}".formatted(escaped);

    assertThat(office.ask("POST", OFFICIALS, body).pointers()).containsExactly("/name");
  }

  @Test
  void namesHaveAtMost200CharactersAndEmojiCountOnce() {
    assertThat(status("\ud83c\udfd9".repeat(200))).isEqualTo(201);
    assertThat(status("x".repeat(201))).isEqualTo(422);
    assertThat(status("x".repeat(10_000))).isEqualTo(422);
  }

  @Test
  void aNumberIsNoName() {
    var body = Samples.json(Map.of("name", 7, "role", true));

    assertThat(office.ask("POST", OFFICIALS, body).pointers()).containsExactly("/name", "/role");
  }

  @ParameterizedTest
  @CsvSource({
    "San Jos\u00e9,CA,san-jose-ca",
    "Hawai\u02bbi County,HI,hawaii-county-hi",
    "O\u2019Fallon,IL,ofallon-il",
    "Chicago \ud83c\udfd9,IL,chicago-il",
    "  Cook   County ,IL,cook-county-il"
  })
  void anIdIsMadeOfTheNameAndTheState(String name, String state, String id) {
    var body = Samples.chicago();
    body.put("name", name);
    body.put("state", state);
    body.put("timeZone", StateZones.of(state).getFirst());
    var put = Event.of("PUT", "/v1/jurisdictions/" + id).body(Samples.json(body));
    var operator = put.claims(Map.of("sub", "o", "replyby_groups", "*"));

    assertThat(office.ask(operator).pointers()).isEmpty();
  }

  @Test
  void aNameHasToMakeTheIdOfItsPath() {
    var body = Samples.chicago();
    body.put("name", "\ud83c\udfd9");
    var emojiOnly = office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(body));
    body.put("name", "Evanston");
    var another = office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(body));
    body.put("jurisdiction", "chicago-il");
    var claimed = office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(body));

    assertThat(emojiOnly.pointers()).containsExactly("/name");
    assertThat(another.pointers()).containsExactly("/name");
    assertThat(claimed.pointers()).containsExactly("/jurisdiction", "/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"il", "Illinois", "XX", ""})
  void aStateIsOneOfTheUnionOrATerritory(String state) {
    var body = Samples.chicago();
    body.put("state", state);

    assertThat(office.ask("PUT", "/v1/jurisdictions/chicago-il", Samples.json(body)).pointers())
        .containsExactly("/state");
  }

  private int status(String name) {
    return office.ask("POST", OFFICIALS, Samples.json(Map.of("name", name, "role", "R"))).status();
  }
}
