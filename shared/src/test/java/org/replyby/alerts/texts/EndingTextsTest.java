package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.Entered;
import org.replyby.model.Reason;

/** Who is told that a deadline is over reads what, which day, by whom, and how to object. */
class EndingTextsTest {
  private static final DueDate DUE = due("2018-02-23T16:00", CHICAGO);
  private static final String WAITING = "Answered? Needs 2nd person.";

  private static Message sent(Alert alert) {
    return Messages.of(alert, local("2018-02-16T09:00", CHICAGO), MessageFixtures.WITH_CODE);
  }

  private static Alert letter(Reason reason) {
    return MessageFixtures.letter("Chicago", reason, DUE);
  }

  @Test
  void aClosingSaysWhatWhichDayByWhomAndHowToObject() {
    var message = sent(letter(Reason.CLOSED));

    assertThat(message.email())
        .startsWith("ReplyBy for Chicago: reply to the Justice Department's letter\n")
        .contains(
            "Recorded as answered on Thursday, February 15, 2018. Its date was Friday,"
                + " February 23, 2018.",
            "Recorded by: clerk, on Friday, February 16, 2018, 9:00 AM CST.",
            "If this is wrong, tell city staff and your city attorney at once")
        .doesNotContain("press the button", "By email.", "message 4711");
    assertThat(message.sms())
        .isEqualTo(
            "ReplyBy: Chicago: closed, reply to DOJ (due Fri Feb 23, 2018), recorded as answered on"
                + " Thu Feb 15. Wrong? Tell city staff.");
    assertThat(message.subject()).contains("closed, reply to DOJ (due Fri Feb 23, 2018)");
  }

  @Test
  void aSecondPersonIsNamed() {
    var confirmed =
        MessageFixtures.MET.confirmed(new Entered(local("2018-02-17T10:00", CHICAGO), "attorney"));

    assertThat(EmailReason.recorded(confirmed, letter(Reason.CLOSED)))
        .isEqualTo(
            "Recorded by: clerk, on Friday, February 16, 2018, 9:00 AM CST. Confirmed by a second"
                + " person: attorney, on Saturday, February 17, 2018, 10:00 AM CST.");
  }

  /**
   * "Until then the deadline stays open and alarms say" so. News of an acknowledgment is no alarm.
   */
  @ParameterizedTest
  @EnumSource(
      names = {"CLOSED", "VOIDED", "ACKNOWLEDGED"},
      mode = EnumSource.Mode.EXCLUDE)
  void anAlarmSaysThatASecondPersonIsNeeded(Reason reason) {
    var message = sent(MessageFixtures.waiting(letter(reason)));

    assertThat(message.sms()).contains(WAITING).endsWith(" Reply ACK 7KQ2M.").hasSizeLessThan(161);
    assertThat(message.email())
        .contains(
            "Recorded as answered on Thursday, February 15, 2018, waiting for a second person.",
            "Recorded by: clerk, on",
            "the deadline stays open and its alerts continue")
        .doesNotContain("no reply has been recorded");
  }

  @Test
  void itFitsWhateverTheNamesAre() {
    var name = "W".repeat(200);
    var alarms =
        EnumSet.complementOf(EnumSet.of(Reason.CLOSED, Reason.VOIDED, Reason.ACKNOWLEDGED));
    for (var reason : alarms) {
      for (var now : List.of("2017-06-01T09:00", "2018-02-23T09:00", "2018-09-26T09:00")) {
        var alert = MessageFixtures.waiting(MessageFixtures.letter(name, reason, DUE));
        var sms = Messages.of(alert, local(now, CHICAGO), MessageFixtures.WITH_CODE).sms();
        assertThat(sms).hasSizeLessThan(161).contains("Feb 23", WAITING, "Reply ACK 7KQ2M.");
      }
    }
  }
}
