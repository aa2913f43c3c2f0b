package org.replyby.alerts.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.MessageFixtures.Government;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Setting;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Entered;
import org.replyby.model.Plan;
import org.replyby.model.Reason;
import org.replyby.usecases.acknowledging.StatusReply;

class TextReplyTest {
  private static final Instant NOW = local("2018-02-16T09:00", CHICAGO);

  private static final Basis BASIS =
      new Basis(
          new Setting.Fixed(new DueOn(LocalDate.of(2018, 9, 26), null, null), "the letter"),
          Basis.Place.OFFICE,
          false,
          null);

  static List<Government> governments() {
    return MessageFixtures.governments().toList();
  }

  private static Deadline deadline(String city, DeadlineKind kind, DueDate date) {
    var alert = MessageFixtures.letter(city, Reason.APPROACHING, date);
    return Deadline.begun(
        alert.id().deadline(),
        kind,
        BASIS,
        date,
        Plan.first(NOW, NOW.plusSeconds(60), null),
        alert.demand(),
        new Entered(NOW, "clerk"));
  }

  /** Wednesday, 26 September: long in every word. */
  private static List<DueDate> dates(ZoneId zone) {
    return List.of(
        due("2018-09-26T10:30", zone), due("2018-09-26T10:30", "2018-09-19T10:30", zone));
  }

  private static List<String> every(String city, ZoneId zone) {
    var replies =
        new ArrayList<>(
            List.of(
                TextReply.HELP,
                TextReply.NO_CODE,
                TextReply.NOT_SENT,
                TextReply.noSuchCode("W2W3W"),
                TextReply.ambiguous("W2W3W"),
                TextReply.STOPPED,
                TextReply.START,
                TextReply.welcome(city),
                TextReply.consentCode("482913", city),
                StatusReply.of(List.of(), NOW)));
    for (var kind : DeadlineKind.values()) {
      for (var date : dates(zone)) {
        var deadline = deadline(city, kind, date);
        for (var days : List.of(-400, -40, -1, 0, 1, 3, 100, 1000)) {
          var now = deadline.dueDate().due().plus(Duration.ofDays(days));
          replies.add(TextReply.acknowledged(deadline, now));
          replies.add(TextReply.already(deadline, now));
          replies.add(TextReply.notRecorded(deadline, "W2W3W", now));
          replies.add(StatusReply.of(List.of(deadline), now));
          replies.add(StatusReply.of(List.of(deadline), now, RestrictedText.ALSO));
        }
      }
    }
    return replies;
  }

  private static void isOneSegment(String reply) {
    assertThat(Gsm7.septets(reply)).as(reply).isLessThanOrEqualTo(160);
    assertThat(reply).startsWith("ReplyBy: ").endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("governments")
  void everyReplyToEveryRealGovernmentIsOneSegment(Government government) {
    assertThat(every(government.name(), government.zone())).allSatisfy(TextReplyTest::isOneSegment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "\u00e9", "\u5317", "\ud83c\udfd9\ufe0f", "[", "Ab "})
  void noNameOf200CharactersMakesItTwo(String part) {
    assertThat(every(part.repeat(200 / part.length()), ZoneId.of("Pacific/Wake")))
        .allSatisfy(TextReplyTest::isOneSegment);
  }

  @ParameterizedTest
  @MethodSource("governments")
  void aRestrictedMatterCutsNoDateOfAnother(Government government) {
    for (var kind : DeadlineKind.values()) {
      for (var date : dates(government.zone())) {
        for (var days : List.of(-400, -3, -1, 0, 1, 100)) {
          var now = date.due().plus(Duration.ofDays(days));
          var open = List.of(deadline(government.name(), kind, date));
          assertThat(StatusReply.of(open, now, RestrictedText.ALSO))
              .endsWith(When.brief(kind, date, now) + "." + RestrictedText.ALSO);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("governments")
  void statusIsNeverMoreThanTenSegments(Government government) {
    var deadline =
        deadline(government.name(), DeadlineKind.RESPONSE, dates(government.zone()).getFirst());
    var reply = StatusReply.of(Collections.nCopies(120, deadline), NOW);
    assertThat(Gsm7.septets(reply)).isBetween(1_200, 1_530);
    assertThat(reply).containsPattern("; and \\d+ more that day: ask city staff for the list\\.$");
  }

  @Test
  void statusNamesEverythingThatIsDueOnTheFirstDay() {
    var morning =
        deadline("Chicago", DeadlineKind.SUBPOENA_RETURN, due("2018-02-23T10:00", CHICAGO));
    var evening = deadline("Chicago", DeadlineKind.RESPONSE, due("2018-02-23T16:00", CHICAGO));
    var later = deadline("Chicago", DeadlineKind.RESPONSE, due("2018-03-01T16:00", CHICAGO));
    assertThat(StatusReply.of(List.of(later, evening, morning), NOW))
        .isEqualTo(
            "ReplyBy: 3 deadlines open, next: Chicago: subpoena answer due Fri Feb 23, 10:00 AM CST, 7 days"
                + " left; Chicago: reply to DOJ due Fri Feb 23, 4:00 PM CST, 7 days left.");
  }

  @Test
  void statusIsTheCountAndTheFirstSafeDate() {
    var later = deadline("Chicago", DeadlineKind.RESPONSE, due("2018-03-01T16:00", CHICAGO));
    var first = deadline("Chicago", DeadlineKind.SUBPOENA_RETURN, due("2018-02-23T10:00", CHICAGO));
    assertThat(StatusReply.of(List.of(later, first), NOW))
        .isEqualTo(
            "ReplyBy: 2 deadlines open, next: Chicago: subpoena answer due Fri Feb 23, 10:00 AM CST, 7 days"
                + " left.");
    assertThat(StatusReply.of(List.of(), NOW)).isEqualTo("ReplyBy: no deadline is open.");
  }

  @Test
  void anAcknowledgmentIsAnsweredByWhatWasAcknowledged() {
    var deadline = deadline("Chicago", DeadlineKind.RESPONSE, due("2018-02-23T16:00", CHICAGO));
    assertThat(TextReply.acknowledged(deadline, NOW))
        .isEqualTo(
            "ReplyBy: acknowledged, thank you. Chicago: reply to DOJ due Fri Feb 23, 4:00 PM"
                + " CST, 7 days left.");
    assertThat(TextReply.already(deadline, NOW))
        .isEqualTo(
            "ReplyBy: already acknowledged on Fri Feb 16, 9:00 AM CST: Chicago, reply to DOJ, due Fri"
                + " Feb 23, 4:00 PM CST.");
  }

  @Test
  void aCodeIsOneSegmentHoweverLongTheNameOfTheJurisdiction() {
    assertThat(TextReply.consentCode("482913", "x".repeat(64)))
        .startsWith("ReplyBy: 482913 is your code")
        .endsWith("xx.. by text. Tell it to city staff within 10 minutes. Not you? Ignore this.")
        .hasSize(160);
  }
}
