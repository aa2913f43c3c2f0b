package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** If-Match and If-None-Match as RFC 9110 describes them, on one setting of a jurisdiction. */
class IfMatchTest {
  private static final String CITY = "/v1/jurisdictions/chicago-il";
  private static final String SETTING = CITY + "/escalation";
  private static final String HOUR = "{\"part\": 4, \"leastMinutes\": 60, \"mostMinutes\": 1440}";

  private final Office office = new Office();

  @BeforeEach
  void open() {
    office.ask("PUT", CITY, Samples.json(Samples.chicago()));
  }

  private Event change(String... ifMatch) {
    var plain = Event.of("PUT", SETTING).body(HOUR).without("if-match");
    return ifMatch.length == 0 ? plain : plain.header("if-match", ifMatch[0]);
  }

  private String tag() {
    return String.valueOf(office.ask("GET", SETTING).headers().get("ETag"));
  }

  @Test
  void theHeaderAndTheBodySayTheSameTag() {
    assertThat(tag()).matches("\"[0-9a-f]{20}\"");
    assertThat(office.ask("GET", SETTING).at("etag")).isEqualTo(tag());
    assertThat(office.ask("GET", CITY).headers().get("ETag")).isEqualTo(tag());
    var changed = office.ask(change(tag()));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.headers().get("ETag")).isEqualTo(tag());
  }

  @Test
  void oneOfSeveralIsEnough() {
    assertThat(office.ask(change("\"other\" ,\t" + tag() + ", W/\"x\"")).status()).isEqualTo(200);
  }

  @Test
  void anyVersionIsChanged() {
    assertThat(office.ask(change(" * ")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\"", "\"\"", "W/%s", "W/%s, \"other\""})
  void anotherOrAWeakTagIsNot(String form) {
    var before = tag();
    var refused = office.ask(change(form.formatted(before)));

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.at("type")).isEqualTo("/reference#problem-changed");
    assertThat(refused.headers().get("ETag")).isEqualTo(before);
    assertThat(tag()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "\"open", "\"a\" \"b\"", "\"a\",", "*, \"a\"", "w/\"a\""})
  void whatIsNoListOfTagsCannotBeRead(String header) {
    var refused = office.ask(change(header));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(String.valueOf(refused.at("detail"))).contains("If-Match");
  }

  @Test
  void withoutOneItSaysHowToGetOne() {
    var refused = office.ask(change());

    assertThat(refused.status()).isEqualTo(428);
    assertThat(String.valueOf(refused.at("detail"))).contains("If-Match", "GET");
    assertThat(refused.headers().get("ETag")).isNull();
  }

  @Test
  void whatIsAnothersIsMissingEvenWithoutOne() {
    var elsewhere = Event.of("PUT", "/v1/jurisdictions/topeka-ks/escalation").without("if-match");

    assertThat(office.ask(elsewhere.body(HOUR)).status()).isEqualTo(404);
  }

  @Test
  void theSameAgainIsNoConflict() {
    var seen = tag();
    office.ask(change(seen));

    assertThat(tag()).isNotEqualTo(seen);
    assertThat(office.ask(change(seen)).status()).isEqualTo(200);
  }

  @Test
  void aJurisdictionIsOpenedOnlyIfItIsNotThere() {
    var opening = Event.of("PUT", CITY).body(Samples.json(Samples.chicago()));
    assertThat(office.ask(opening).status()).isEqualTo(200);
    var refused = office.ask(opening.header("if-none-match", "*"));
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.headers().get("ETag")).isEqualTo(tag());
    var malformed = office.ask(opening.header("if-none-match", "\"a\""));
    assertThat(malformed.status()).isEqualTo(400);
  }

  @Test
  void whatIsExpectedToBeThereIsNotOpened() {
    var path = "/v1/jurisdictions/berkeley-ca";
    var berkeley =
        "{\"name\": \"Berkeley\", \"kind\": \"city\", \"state\": \"CA\", \"timeZone\":"
            + " \"America/Los_Angeles\"}";
    var refused = office.ask(Event.of("PUT", path).body(berkeley).header("if-match", "*"));

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.headers().get("ETag")).isNull();
    assertThat(office.ask("GET", path).status()).isEqualTo(404);
  }
}
