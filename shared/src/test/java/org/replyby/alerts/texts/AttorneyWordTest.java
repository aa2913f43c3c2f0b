package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.ADDRESS;
import static org.replyby.alerts.texts.MessageFixtures.letter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Confirmation;
import org.replyby.model.Entered;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;

/** A city attorney confirms every date (DEADLINES, head): an email says whether one has. */
class AttorneyWordTest {
  private static final DueDate TWO = due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO);

  private static Confirmation word(Confirmation.Reading reading, @Nullable String note) {
    return new Confirmation(
        OfficialId.parse("chicago-il.o-1"),
        "Ada\nExample",
        "City attorney",
        reading,
        note,
        new Entered(local("2018-02-19T20:00", CHICAGO), "ada"),
        false);
  }

  private static Message message(@Nullable Confirmation word) {
    var alert = letter("Chicago", Reason.APPROACHING, TWO);
    var confirmed =
        new Alert(
            alert.id(),
            alert.delivery(),
            alert.kind(),
            alert.reason(),
            alert.dueDate(),
            alert.demand(),
            word,
            alert.remarks(),
            null);
    return Messages.of(confirmed, local("2018-02-20T09:00", CHICAGO), ADDRESS);
  }

  @Test
  void anUnconfirmedDateSaysSoUnderTheDates() {
    assertThat(message(null).email())
        .contains(
            """
            Time left: 3 days to the safe date
            No city attorney has confirmed these dates yet. Use the safe date.

            """);
  }

  @Test
  void aConfirmedDateSaysWhoAndWhenInTheCitysDaysAndTheNote() {
    var email = message(word(new Confirmation.Reading.AsCounted(), "Checked.\nTwice.")).email();
    assertThat(email)
        .contains(
            "\nConfirmed by Ada Example, City attorney, on Monday, February 19, 2018. Note:"
                + " \"Checked. Twice.\"\n\n")
        .doesNotContain("Not yet confirmed");
  }

  @Test
  void theLaterDateIsSaidBesideBothDatesAndAlertsKeepCountingDownToTheEarlier() {
    var email = message(word(new Confirmation.Reading.Later("Sundays count."), null)).email();
    assertThat(email)
        .contains(
            "\nSafe date: Friday, February 23, 2018, 4:00 PM CST\n",
            "\nFinal date: Sunday, February 25, 2018, 4:00 PM CST\n",
            "\nTime left: 3 days to the safe date\n",
            "The attorney takes the later date to be the right one: \"Sundays count.\" Alerts still"
                + " count down to the earlier date.");
  }

  @Test
  void aTextMessageHasNoRoomForIt() {
    assertThat(message(word(new Confirmation.Reading.AsCounted(), null)).sms())
        .isEqualTo(message(null).sms());
  }
}
