package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
  private final Office office = new Office();

  @Test
  void aLetterIsRecordedOnceUnderItsKeyAndFoundAgain() {
    var event =
        Event.of("POST", "/v1/letters")
            .header("idempotency-key", "k")
            .body(Samples.json(Samples.letter()));
    var first = office.ask(event);
    var second = office.ask(event);
    var location = String.valueOf(first.headers().get("Location"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(office.ask("GET", location).body()).isEqualTo(first.at("letter"));
    assertThat(first.at("letter", "matter")).isEqualTo("chicago-il.byrne-jag-fy2016");
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsPointer() {
    var letter = Samples.letter();
    letter.remove("delivery");
    letter.put("receivedOn", "2018-02-30");
    letter.put("demand", 7);
    letter.put("consequences", List.of("subpoena", "prison"));
    letter.put("grants", List.of(Samples.grant(1), Samples.grant("1.005"), 3));
    letter.put("responseDue", Map.of("date", "2018-02-23", "zone", "America/New_York"));
    letter.put("de/mand~", "typo");

    assertThat(office.ask("POST", "/v1/letters", Samples.json(letter)).pointers())
        .containsExactlyInAnyOrder(
            "/delivery",
            "/receivedOn",
            "/demand",
            "/consequences/1",
            "/grants/1/amount",
            "/grants/2",
            "/responseDue/zone",
            "/de~1mand~0");
  }

  @Test
  void anEmptyObjectLacksEachFieldOnce() {
    assertThat(office.ask("POST", "/v1/letters", "{}").pointers())
        .containsExactlyInAnyOrder(
            "/jurisdiction",
            "/matter",
            "/from",
            "/delivery",
            "/datedOn",
            "/receivedOn",
            "/demand",
            "/responseDue");
  }

  @ParameterizedTest
  @CsvSource({
    "datedOn,2018-1-24",
    "datedOn,24.01.2018",
    "datedOn,+12018-01-24",
    "datedOn,2018-01-24T00:00:00Z",
    "announcedOn,tomorrow",
    "receivedOn,2016-01-24",
    "receivedOn,2018-01-27",
    "delivery,pigeon",
    "jurisdiction,Chicago",
    "matter,denver-co.m",
    "addressee,''"
  })
  void aFaultyFieldIsNamed(String field, String value) {
    var answered = office.ask("POST", "/v1/letters", Samples.letterWith(field, value));

    assertThat(answered.status()).isEqualTo(422);
    assertThat(answered.pointers()).containsExactly("/" + field);
  }

  @Test
  void aReplyIsNotDueBeforeTheLetterIsDated() {
    var body = Samples.letterWith("responseDue", Map.of("date", "2018-01-23"));

    assertThat(office.ask("POST", "/v1/letters", body).pointers())
        .containsExactly("/responseDue/date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EST", "+05:00", "UTC", "Etc/GMT+5", "America/Chicagoland", "Chicago"})
  void aZoneIsAPlaceOfTheIanaList(String zone) {
    var due = Map.of("date", "2018-02-23", "time", "17:00", "zone", zone);

    assertThat(office.ask("POST", "/v1/letters", Samples.letterWith("responseDue", due)).pointers())
        .containsExactly("/responseDue/zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "5:00", "17:00:00", "5 PM", "24:00"})
  void aTimeIsOf24Hours(String time) {
    var due = Map.of("date", "2018-02-23", "time", time);

    assertThat(office.ask("POST", "/v1/letters", Samples.letterWith("responseDue", due)).pointers())
        .containsExactly("/responseDue/time");
  }

  @Test
  void aDemandKeepsItsLines() {
    var body = Samples.letterWith("demand", "first\r\n\tsecond\n");
    var answered = office.ask("POST", "/v1/letters", body);

    assertThat(answered.at("letter", "demand")).isEqualTo("first\n\tsecond");
  }

  @Test
  void anUnknownLetterIsNotFound() {
    assertThat(office.ask("GET", "/v1/letters/chicago-il.m.l1").status()).isEqualTo(404);
    assertThat(office.ask("GET", "/v1/letters/l1").status()).isEqualTo(404);
  }
}
