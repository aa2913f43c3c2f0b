package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubpoenaTest {
  private final Office office = new Office();
  private String letter = "";

  @BeforeEach
  void theLetterIsOnRecord() {
    var recorded = office.ask("POST", "/v1/letters", Samples.json(Samples.letter()));
    letter = recorded.at("letter", "letter").toString();
  }

  @Test
  void oneThatFollowsALetterIsOfItsMatter() {
    var subpoena = Samples.subpoena();
    subpoena.remove("jurisdiction");
    subpoena.remove("matter");
    subpoena.put("follows", letter);
    var answered = office.ask("POST", "/v1/subpoenas", Samples.json(subpoena));

    assertThat(answered.status()).isEqualTo(201);
    assertThat(answered.at("subpoena", "matter")).isEqualTo("chicago-il.byrne-jag-fy2016");
  }

  @Test
  void oneCanComeWithoutALetter() {
    var answered = office.ask("POST", "/v1/subpoenas", Samples.json(Samples.subpoena()));

    assertThat(answered.status()).isEqualTo(201);
    assertThat(answered.at("deadline", "kind")).isEqualTo("subpoena-return");
  }

  @Test
  void aLetterOfAnotherMatterDoesNotFit() {
    var subpoena = Samples.subpoena();
    subpoena.put("follows", letter);
    subpoena.put("matter", Map.of("title", "Another"));

    assertThat(office.ask("POST", "/v1/subpoenas", Samples.json(subpoena)).pointers())
        .containsExactly("/follows");
  }

  @Test
  void anotherCitysLetterIsNotFound() {
    var subpoena = Samples.subpoena();
    subpoena.remove("jurisdiction");
    subpoena.remove("matter");
    subpoena.put("follows", "denver-co.m.l1");

    assertThat(office.ask("POST", "/v1/subpoenas", Samples.json(subpoena)).status()).isEqualTo(404);
  }

  @Test
  void whatIsNoLettersIdIsOneFaultNotThree() {
    var subpoena = Samples.subpoena();
    subpoena.remove("jurisdiction");
    subpoena.remove("matter");
    subpoena.put("follows", "the letter of January");

    assertThat(office.ask("POST", "/v1/subpoenas", Samples.json(subpoena)).pointers())
        .containsExactly("/follows");
  }
}
