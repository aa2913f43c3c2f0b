package org.replyby.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @ParameterizedTest
  @CsvSource({
    "Chicago, IL, chicago-il",
    "Cook County, IL, cook-county-il",
    "City and County of San Francisco, CA, city-and-county-of-san-francisco-ca",
    "Coeur d'Alene, ID, coeur-dalene-id",
    "St. Louis, MO, st-louis-mo"
  })
  void aJurisdictionsIdIsTheSlugOfItsNameAndState(String name, String state, String slug) {
    assertThat(JurisdictionId.of(name, state)).hasToString(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Chicago-IL", "a--b", "a-", "-a", "a.b", "a b", "a/b", "é"})
  void whatIsNoSlugIsNoJurisdictionsId(String text) {
    assertThat(JurisdictionId.isValid(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new JurisdictionId(text));
  }

  @Test
  void aNameOfAnyLengthGivesAnIdThatFits() {
    assertThat(JurisdictionId.of("Very long name ".repeat(40), "TX").value()).hasSizeLessThan(65);
  }

  @Test
  void everyIdReadsBackAsItWasWritten() {
    var alert = AlertId.parse("chicago-il.byrne-jag.dabc.2.d14.oxyz");
    assertThat(alert).hasToString("chicago-il.byrne-jag.dabc.2.d14.oxyz");
    assertThat(alert.planVersion()).isEqualTo(2);
    assertThat(DeadlineId.parse("chicago-il.byrne-jag.dabc")).isEqualTo(alert.deadline());
    assertThat(OfficialId.parse("chicago-il.oxyz")).isEqualTo(alert.official());
    assertThat(SubscriptionId.parse("chicago-il.oxyz.s1").official()).isEqualTo(alert.official());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chicago-il",
        "chicago-il.m",
        "chicago-il.m.d.e",
        "chicago-il..d",
        "chicago-il.M.d",
        "chicago-il.m.d#1",
        ".m.d"
      })
  void whatIsNotMadeOfThreeSlugsIsNoDeadlinesId(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DeadlineId.parse(text));
  }

  @Test
  void anAlertStaysWithinOneJurisdiction() {
    var deadline = DeadlineId.parse("chicago-il.m.d");
    var stranger = OfficialId.parse("denver-co.o1");
    assertThatIllegalArgumentException().isThrownBy(() -> new AlertId(deadline, 1, "d7", stranger));
  }
}
