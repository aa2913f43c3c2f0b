package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.WITH_CODE;
import static org.replyby.alerts.texts.MessageFixtures.letter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Demand;
import org.replyby.model.InCity;
import org.replyby.model.Reason;

/** A short text names the matter if the city has more than one. */
class NamedMatterTest {
  private static final DueDate DUE = due("2018-02-23T16:00", CHICAGO);
  private static final DueDate SUNDAY = due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO);

  @Test
  void theMatterFollowsTheCity() {
    var message = sent(among(letter("Chicago", Reason.APPROACHING, DUE)));

    assertThat(message.sms())
        .isEqualTo(
            "ReplyBy: Chicago (Byrne JAG FY2016): reply to DOJ due Fri Feb 23, 4:00 PM CST, 7 days"
                + " left. Reply ACK 7KQ2M.");
    assertThat(message.subject())
        .isEqualTo(
            "Chicago (Byrne JAG FY2016): reply to DOJ due Fri Feb 23, 4:00 PM CST, 7 days left");
  }

  @Test
  void aCityWithOneMatterIsNotToldItsName() {
    assertThat(sent(letter("Chicago", Reason.APPROACHING, DUE)).sms()).doesNotContain("Byrne");
  }

  /** The date and the code are never cut; the title is cut before the city. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chicago | Chicago (Byrne JAG FY2016)",
        "City and County of San Francisco | San Francisco (Byrne JA..)",
      })
  void theTitleIsCutBeforeTheCity(String city, String names) {
    var message = sent(among(letter(city, Reason.APPROACHING, SUNDAY)));

    assertThat(message.sms())
        .hasSizeLessThanOrEqualTo(151)
        .startsWith("ReplyBy: " + names + ": reply to DOJ, safe date Fri Feb 23, 4:00 PM CST, 7")
        .endsWith(" Final date Sun Feb 25, 4:00 PM CST. Reply ACK 7KQ2M.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "é", "北", "[", "x y"})
  void namesOfAnyLengthAndAlphabetFit(String part) {
    var name = part.repeat(200 / part.length());
    for (var reason : Reason.values()) {
      for (var date : new DueDate[] {DUE, SUNDAY}) {
        for (var now : new String[] {"2017-06-01T09:00", "2018-02-24T09:00", "2018-09-26T09:00"}) {
          var alert = among(titled(name, letter(name, reason, date)));
          var message = Messages.of(alert, local(now, CHICAGO), WITH_CODE);

          assertThat(Gsm7.septets(message.sms())).isLessThanOrEqualTo(160);
          assertThat(message.sms())
              .endsWith(ending(reason))
              .containsPattern("Feb 2.*( PM |, 2018\\))");
          assertThat(message.subject()).hasSizeLessThanOrEqualTo(99).matches("[ -~]+");
        }
      }
    }
  }

  private static Message sent(Alert alert) {
    return Messages.of(alert, local("2018-02-16T09:00", CHICAGO), WITH_CODE);
  }

  private static Alert among(Alert alert) {
    return MessageFixtures.of(alert.demand().told(new InCity(true, null)), alert);
  }

  private static Alert titled(String title, Alert alert) {
    var d = alert.demand();
    return MessageFixtures.of(
        new Demand(
            d.jurisdictionName(),
            title,
            d.from(),
            d.datedOn(),
            d.text(),
            d.consequences(),
            d.subpoena()),
        alert);
  }

  private static String ending(Reason reason) {
    return switch (reason) {
      case VOIDED -> " no longer counts. Other deadlines still apply.";
      case CLOSED -> " recorded as answered on Thu Feb 15. Wrong? Tell city staff.";
      case ACKNOWLEDGED -> ".";
      default -> " Reply ACK 7KQ2M.";
    };
  }
}
