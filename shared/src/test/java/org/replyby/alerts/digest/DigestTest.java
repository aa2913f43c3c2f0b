package org.replyby.alerts.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.alerts.plan.Weekly;
import org.replyby.alerts.restricted.RestrictedText;
import org.replyby.alerts.texts.Gsm7;
import org.replyby.alerts.texts.Message;
import org.replyby.alerts.texts.MessageFixtures;
import org.replyby.alerts.texts.When;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Setting;
import org.replyby.model.Alert;
import org.replyby.model.Basis;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.DeadlineKind;
import org.replyby.model.Disclosure;
import org.replyby.model.Entered;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Plan;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/** What a digest says, and its limits. */
class DigestTest {
  private static final Instant MONDAY = local("2018-02-12T09:00", CHICAGO);

  static Stream<MessageFixtures.Government> governments() {
    return MessageFixtures.governments();
  }

  private static Deadline deadline(int number, DeadlineKind kind, DueDate date) {
    Alert about = MessageFixtures.letter("Chicago", Reason.APPROACHING, date);
    var setting =
        new Setting.Fixed(new DueOn(LocalDate.of(2018, 2, 23), LocalTime.NOON, CHICAGO), "order");
    return Deadline.begun(
        DeadlineId.parse("chicago-il.byrne-jag-fy2016.d" + number),
        kind,
        new Basis(setting, Basis.Place.OFFICE, false, "l1"),
        date,
        Plan.first(MONDAY, MONDAY.plusSeconds(60), null),
        about.demand(),
        new Entered(MONDAY, "clerk"));
  }

  private static Official official(String name) {
    return new Official(
        OfficialId.parse("chicago-il.o-1"),
        name,
        "City attorney",
        Tier.PRIMARY,
        Severity.NOTICE,
        true,
        false,
        "arn:aws:sns:us-east-1:000000000000:o-1",
        List.of(),
        0,
        1);
  }

  private static Digest digest(
      String city, ZoneId zone, List<Deadline> open, int unreachable, int matters) {
    var heads =
        IntStream.range(0, matters)
            .mapToObj(i -> new Matter(MatterId.parse("chicago-il.m" + i), "M", 3, "ab".repeat(32)))
            .toList();
    return new Digest(
        city,
        zone,
        MONDAY,
        open,
        Set.of(),
        Map.of(Reason.LATE, 2, Reason.APPROACHING, 3),
        Collections.nCopies(unreachable, official("Ann Example")),
        heads);
  }

  private static void keepsTheLimits(Message message) {
    assertThat(message.subject()).hasSizeLessThanOrEqualTo(Message.SUBJECT_LIMIT).matches("[ -~]+");
    assertThat(Gsm7.septets(message.sms())).isLessThanOrEqualTo(Message.SMS_LIMIT);
  }

  @ParameterizedTest
  @MethodSource("governments")
  void aTextIsOneSegmentAndWholeForEveryRealGovernmentKindAndDate(
      MessageFixtures.Government government) {
    for (var kind : DeadlineKind.values()) {
      for (int days : new int[] {-400, -1, 0, 1, 300}) {
        var due = MONDAY.plus(Duration.ofDays(days)).atZone(government.zone()).toLocalDateTime();
        var safeEarlier = due(due.toString(), due.minusDays(3).toString(), government.zone());
        for (var date : List.of(due(due.toString(), government.zone()), safeEarlier)) {
          var open = Collections.nCopies(999, deadline(1, kind, date));
          var message =
              DigestText.message(digest(government.name(), government.zone(), open, 60, 1));
          keepsTheLimits(message);
          assertThat(message.sms())
              .contains(": Mon Feb 12: 999 open, next: ")
              .contains(When.brief(kind, date, MONDAY) + ".");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("governments")
  void aRestrictedMatterCutsNoDateOfAnother(MessageFixtures.Government government) {
    for (var kind : DeadlineKind.values()) {
      for (int days : new int[] {-400, -1, 0, 1, 2, 300}) {
        var due = MONDAY.plus(Duration.ofDays(days)).atZone(government.zone()).toLocalDateTime();
        var date = due(due.toString(), due.minusDays(3).toString(), government.zone());
        var named = deadline(1, kind, date);
        var open = List.of(named, deadline(2, kind, date).disclosed(new Disclosure.NotKnown()));
        var message = DigestText.message(digest(government.name(), government.zone(), open, 60, 1));
        keepsTheLimits(message);
        assertThat(message.sms())
            .endsWith(When.brief(kind, date, MONDAY) + "." + RestrictedText.ALSO);
        assertThat(message.subject())
            .endsWith("1 deadline open. Also, a restricted matter needs you");
      }
    }
  }

  @Test
  void whatHasNoRoomIsLeftOutBeforeTheDate() {
    var date = due("2018-02-23T16:00", CHICAGO);
    var open =
        List.of(
            deadline(1, DeadlineKind.RESPONSE, date),
            deadline(2, DeadlineKind.RESPONSE, date).disclosed(new Disclosure.NotKnown()));
    assertThat(DigestText.message(digest("Cleveland Heights", CHICAGO, open, 1, 1)).sms())
        .isEqualTo(
            "ReplyBy: Cleveland Heights: Mon Feb 12: 1 open, next: reply to DOJ due Fri Feb 23,"
                + " 4:00 PM CST, 11 days left. Also, a restricted matter needs you.");
    assertThat(DigestText.message(digest("Ohio", CHICAGO, open.subList(0, 1), 1, 1)).sms())
        .endsWith(" 11 days left. 1 official cannot be reached.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"東京", "Ville de Montréal-des-Très-Longs-Noms-et-Encore-Plus-Longs", "🏛", "{[~]}"})
  void anyNameKeepsTheLimits(String city) {
    keepsTheLimits(DigestText.message(digest(city, CHICAGO, List.of(), 0, 0)));
  }

  @Test
  void atMostFiftyOfAListAreNamedAndTheRestCounted() {
    var open =
        IntStream.rangeClosed(1, 53)
            .mapToObj(i -> deadline(i, DeadlineKind.RESPONSE, due("2018-02-23T16:00", CHICAGO)))
            .toList();
    var email = DigestText.message(digest("Chicago", CHICAGO, open, 0, 51)).email();
    assertThat(email).contains("Open deadlines: 53", "\nand 3 more", "\nand 1 more");
    assertThat(email.lines().filter(l -> l.startsWith("- reply to"))).hasSize(50);
    assertThat(email).contains("about open deadlines: 5.\n");
  }

  @Test
  void theFirstThatIsDueComesFirst() {
    var open =
        List.of(
            deadline(1, DeadlineKind.RESPONSE, due("2018-02-23T16:00", CHICAGO)),
            deadline(2, DeadlineKind.SUBPOENA_RETURN, due("2018-02-10T16:00", CHICAGO)));
    assertThat(DigestText.message(digest("Chicago", CHICAGO, open, 0, 1)).sms())
        .isEqualTo(
            "ReplyBy: Chicago: Mon Feb 12: 2 open, next: subpoena answer was due Sat Feb 10,"
                + " 2018, 4:00 PM CST, 2 days late.");
  }

  @Test
  void aWeekIsFromMondayToMondayOnTheCitysClock() {
    assertThat(Weekly.after(MONDAY.minusSeconds(1), CHICAGO)).isEqualTo(MONDAY);
    assertThat(Weekly.after(MONDAY, CHICAGO)).isEqualTo(local("2018-02-19T09:00", CHICAGO));
    assertThat(Weekly.after(local("2018-03-05T09:00", CHICAGO), CHICAGO))
        .isEqualTo(Instant.parse("2018-03-12T14:00:00Z"));
  }
}
