package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.LOS_ANGELES;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;
import static org.replyby.alerts.texts.MessageFixtures.ADDRESS;
import static org.replyby.alerts.texts.MessageFixtures.alert;
import static org.replyby.alerts.texts.MessageFixtures.letter;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.DueDate;
import org.replyby.model.Alert;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Demand;
import org.replyby.model.Reason;
import org.replyby.model.SubpoenaKind;

class MessagesTest {
  private static final DueDate DUE = due("2018-02-23T16:00", CHICAGO);
  private static final DueDate SUNDAY = due("2018-02-25T16:00", "2018-02-23T16:00", CHICAGO);

  @Test
  void anEmailSaysWhoDemandsWhatWhenWhyAndWhatMayFollow() {
    var alert =
        alert("Chicago", Reason.APPROACHING, DUE, null, "d3", "All orders.\r\nAll guidance.");

    assertThat(at("2018-02-20T09:00", alert).email())
        .isEqualTo(
            """
            ReplyBy for Chicago: reply to the Justice Department's letter
            From: Bureau of Justice Assistance (Jon Adler, Director), dated Wednesday, January 24, 2018
            Due: Friday, February 23, 2018, 4:00 PM CST
            Time left: 3 days
            No city attorney has confirmed this date yet.

            What to do now: send the reply to the letter by the due date. Then tell city staff, so that they record it and the alerts stop.

            To say that you have seen this alert, open this link and press the button. ReplyBy then stops passing it on to other officials, unless you only follow this deadline. The button does not reply to the demand:
            https://replyby.example/acknowledge/chicago-il.byrne-jag-fy2016.d1.1.d7.o-1

            The letter demands:
            > All orders.
            > All guidance.

            According to the letter, failing to reply in time may result in: a subpoena, denial of new grants, return of past grants.

            Matter: Byrne JAG FY2016

            You are receiving this because no reply has been recorded.
            ReplyBy is your city's reminder service for federal letters and subpoenas. The federal government did not send this email. "City staff" means the people in your city who enter dates in ReplyBy: ask them if you do not want these emails. The unsubscribe link at the end stops all ReplyBy emails to you.

            How the date was computed:
            - Fixed (the letter).
            - The law.

            ReplyBy counts dates by rule. This is not legal advice: your city attorney (or law director, or county attorney) decides.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-20T09:00 | Time left: 3 days",
        "2018-02-21T16:00 | Time left: 2 days",
        "2018-02-21T16:01 | Time left: 48 hours",
        "2018-02-21T16:06 | Time left: 47 hours",
        "2018-02-22T23:59 | Time left: 16 hours",
        "2018-02-23T09:00 | Time left: 7 hours, due today at 4:00 PM",
        "2018-02-23T15:30 | Time left: less than 1 hour, due today at 4:00 PM",
        "2018-02-23T16:00 | Now: late since 4:00 PM today",
        "2018-02-24T00:00 | Now: 1 day late",
        "2018-02-25T09:00 | Now: 2 days late"
      })
  void theTimeLeftIsThatOfTheSendingNotOfTheBirth(String now, String left) {
    assertThat(at(now, letter("Chicago", Reason.DUE_TODAY, DUE)).email())
        .contains("\n" + left + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-20T09:00 | Time left: 3 days to the safe date",
        "2018-02-23T09:00 | Time left: 7 hours, the safe date is today at 4:00 PM",
        "2018-02-24T09:00 | Time left: the safe date has passed, but the reply may still be in time: act today; the final date is Sunday, February 25, 2018, 4:00 PM CST, 31 hours left",
        "2018-02-25T09:00 | Time left: the safe date has passed, but the reply may still be in time: act now; the final date is today at 4:00 PM, 7 hours left",
        "2018-02-26T09:00 | Now: 1 day late"
      })
  void twoDatesAreBothNamedAndTheSafeOneIsCountedFirst(String now, String left) {
    assertThat(at(now, letter("Chicago", Reason.LATE, SUNDAY)).email())
        .contains(
            "\nSafe date: Friday, February 23, 2018, 4:00 PM CST\n",
            "\nFinal date: Sunday, February 25, 2018, 4:00 PM CST\n",
            "\n" + left + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LETTER_RECEIVED | Chicago: new DOJ letter, reply due Fri Feb 23, 4:00 PM CST, 3 days left",
        "EXTENDED | Chicago: date changed, reply to DOJ due Fri Feb 23, 4:00 PM CST, 3 days left",
        "OPEN_WHEN_CONFIRMED | Chicago: reply to DOJ due Fri Feb 23, 4:00 PM CST, 3 days left",
        "APPROACHING | Chicago: reply to DOJ due Fri Feb 23, 4:00 PM CST, 3 days left"
      })
  void subjectAndSmsSayTheSameOfALetter(Reason reason, String line) {
    var message = at("2018-02-20T09:00", letter("Chicago", reason, DUE));

    assertThat(message.subject()).isEqualTo(line);
    assertThat(message.sms()).isEqualTo("ReplyBy: " + line + ".");
  }

  @Test
  void aSubpoenaIsNamedFirst() {
    var alert =
        alert("Denver", Reason.SUBPOENA_ISSUED, DUE, SubpoenaKind.ADMINISTRATIVE, "issued", "All.");
    var message = at("2018-02-20T09:00", alert);

    assertThat(message.sms())
        .isEqualTo(
            "ReplyBy: Denver: SUBPOENA issued, answer due Fri Feb 23, 4:00 PM CST, 3 days left.");
    assertThat(message.email())
        .startsWith("ReplyBy for Denver: answer to the administrative subpoena\n")
        .contains("a subpoena was issued: city staff recorded the administrative subpoena.");
  }

  @Test
  void theShortLineOfTheDayItselfAndOfLatenessIsTrueWhenSent() {
    var alert = letter("Chicago", Reason.DUE_TODAY, DUE);

    assertThat(at("2018-02-23T12:00", alert).sms())
        .isEqualTo(
            "ReplyBy: Chicago: reply to DOJ due today, Fri Feb 23, 4:00 PM CST, 4 hours left.");
    assertThat(at("2018-02-22T22:30", alert).sms()).endsWith("4:00 PM CST, 17 hours left.");
    assertThat(at("2018-02-23T17:00", alert).sms())
        .endsWith("was due today, Fri Feb 23, 4:00 PM CST, now late.");
    assertThat(at("2018-02-25T17:00", alert).sms()).endsWith("4:00 PM CST, 2 days late.");
  }

  @Test
  void anSmsNamesBothDatesWhileTheSafeOneCanBeKept() {
    var alert = letter("Chicago", Reason.APPROACHING, SUNDAY);

    assertThat(at("2018-02-20T09:00", alert).sms())
        .isEqualTo(
            "ReplyBy: Chicago: reply to DOJ, safe date Fri Feb 23, 4:00 PM CST, 3 days left."
                + " Final date Sun Feb 25, 4:00 PM CST.");
    assertThat(at("2018-02-24T09:00", alert).sms())
        .isEqualTo(
            "ReplyBy: Chicago: reply to DOJ, safe date passed, act today, final date Sun Feb 25, 4:00 PM"
                + " CST.");
  }

  @Test
  void theFirstAlertOfALetterRecordedAfterItsDateSaysSo() {
    var alert = alert("Chicago", Reason.LATE, DUE, null, "received", "All.");

    assertThat(at("2018-02-25T09:00", alert).email())
        .contains(
            "You are receiving this because city staff recorded the letter after its final date had passed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PETITION | new deadline, petition, | petition to modify or set aside the False Claims Act civil investigative demand",
        "OBJECTION | new deadline, objections, | objections to the False Claims Act civil investigative demand",
        "MOTION_TO_QUASH | new deadline, motion to quash, | motion to quash the False Claims Act civil investigative demand",
        "COMPLIANCE | new deadline, OJP compliance, | compliance after the notice of the Office of Justice Programs",
        "APPEAL | new deadline, OJP appeal, | appeal to the Office of Justice Programs",
        "FOIA_DETERMINATION | new deadline, FOIA answer, | the agency's determination on the city's FOIA request",
        "ORDERED | new deadline, May 4 order, | May 4 order"
      })
  void everyKindIsNamedWithBothItsDates(DeadlineKind kind, String brief, String full) {
    var alert =
        MessageFixtures.of(
            kind,
            alert(
                "Denver", Reason.DEADLINE_SET, SUNDAY, SubpoenaKind.FALSE_CLAIMS_CID, "set", "A"));
    var message = at("2018-02-20T09:00", alert);

    assertThat(message.sms())
        .isEqualTo(
            "ReplyBy: Denver: "
                + brief
                + " safe date Fri Feb 23, 4:00 PM CST, 3 days left. Final date Sun Feb 25, 4:00 PM"
                + " CST.");
    assertThat(message.email())
        .startsWith("ReplyBy for Denver: " + full + "\n")
        .contains(
            "Safe date: Friday, February 23, 2018, 4:00 PM CST",
            "Final date: Sunday, February 25, 2018, 4:00 PM CST",
            "Why the safe date is earlier:\n- The last open day before (the note).\n"
                + "How the final date was computed:\n- Fixed (the letter).");
  }

  @Test
  void aDateThatWasCountedAgainReplacesTheOld() {
    var message = at("2018-02-20T09:00", letter("Denver", Reason.DATE_CHANGED, DUE));

    assertThat(message.sms())
        .isEqualTo(
            "ReplyBy: Denver: date changed, reply to DOJ due Fri Feb 23, 4:00 PM CST, 3 days left.");
    assertThat(message.email()).contains("The date above replaces every earlier date.");
  }

  @Test
  void onlyConsequencesThatTheLetterStatesAreNamed() {
    var stated = letter("Chicago", Reason.APPROACHING, DUE);
    var d = stated.demand();
    var silent = new Demand("Chicago", "T", d.from(), d.datedOn(), "All.", Set.of(), null);
    var alert =
        new Alert(
            stated.id(),
            stated.delivery(),
            stated.kind(),
            stated.reason(),
            DUE,
            silent,
            null,
            List.of(),
            null);

    assertThat(at("2018-02-20T09:00", alert).email()).doesNotContain("says that");
  }

  @Test
  void hoursAreThoseOfTheCity() {
    var alert = letter("Fremont", Reason.APPROACHING, due("2018-02-23T14:00", LOS_ANGELES));

    assertThat(Messages.of(alert, local("2018-02-20T09:00", LOS_ANGELES), ADDRESS).sms())
        .contains("Fri Feb 23, 2:00 PM PST, 3 days left");
  }

  private static Message at(String now, Alert alert) {
    return Messages.of(alert, local(now, CHICAGO), ADDRESS);
  }
}
