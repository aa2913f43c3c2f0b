package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyDocketTest {
  private static final String DOCKET = "/v1/matters/chicago-il.byrne-jag-fy2016/docket";

  private final Office office = new Office();

  @BeforeEach
  void theLetterIsOnRecord() {
    office.ask("POST", "/v1/letters", Samples.json(Samples.letter()));
  }

  private Answered asking(String query) {
    return office.ask(Event.of("GET", DOCKET).query(query));
  }

  @Test
  void aDocketThatHoldsIsAnsweredWithItsHead() {
    var page = asking("verify=false");
    var last = (java.util.Map<?, ?>) ((List<?>) page.at("entries")).getLast();
    var answered = asking("verify=true");

    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body())
        .containsOnlyKeys("matter", "verified", "entries", "withheldTexts", "headHash", "fault")
        .containsEntry("matter", "chicago-il.byrne-jag-fy2016")
        .containsEntry("verified", true)
        .containsEntry("entries", 2)
        .containsEntry("withheldTexts", 0)
        .containsEntry("headHash", last.get("hash"))
        .containsEntry("fault", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify=", "verify=yes", "verify=TRUE", "verify=true&verify=true"})
  void whatIsNeitherTrueNorFalseIsRefusedByName(String query) {
    var answered = asking(query);

    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.text()).contains("verify");
  }

  @Test
  void theWholeIsNotCheckedFromAPlaceInTheMiddle() {
    var answered = asking("verify=true&cursor=MQ");

    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.text()).contains("cursor");
    assertThat(asking("verify=false&limit=1").status()).isEqualTo(200);
  }

  @Test
  void anUnknownMatterIsNotFound() {
    var unknown = Event.of("GET", "/v1/matters/chicago-il.none/docket").query("verify=true");
    assertThat(office.ask(unknown).status()).isEqualTo(404);
  }
}
