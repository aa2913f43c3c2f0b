package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;
import static org.replyby.alerts.plan.PlanFixtures.due;
import static org.replyby.alerts.plan.PlanFixtures.local;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.FederalHolidays;
import org.replyby.model.Address;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Severity;
import org.replyby.model.Subscription;
import org.replyby.model.SubscriptionId;
import org.replyby.model.SubscriptionState;
import org.replyby.model.Tier;

/** A city attorney confirms every date (DEADLINES, head), and is reminded to do so in time. */
class ConfirmReminderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-01-24T09:00 | 2018-02-23T16:00 | 2018-01-26T09:00", // thirty days: two working days
        "2018-01-26T16:00 | 2018-02-23T16:00 | 2018-01-30T09:00", // a Friday: Tuesday
        "2018-02-16T10:00 | 2018-03-16T16:00 | 2018-02-21T09:00", // Washington's Birthday on Monday
        "2018-01-24T10:00 | 2018-01-29T16:00 | 2018-01-26T09:00", // five days: after a quarter
        "2018-01-24T10:00 | 2018-01-26T16:00 | 2018-01-25T09:00", // two days: the next morning
        "2018-01-24T08:00 | 2018-01-24T11:30 | 2018-01-24T09:00", // a quarter later is before nine
        "2018-01-24T10:00 | 2018-01-24T17:00 | 2018-01-24T15:00", // today: two hours before
        "2018-01-24T10:00 | 2018-01-25T10:00 | 2018-01-25T08:00", // never after the safe date
      })
  void itComesAfterAQuarterOfTheWindowAndAtMostTwoWorkingDays(
      String start, String safe, String reminded) {
    var at = ConfirmReminder.at(local(start, CHICAGO), due(safe, CHICAGO));
    assertThat(at).isEqualTo(local(reminded, CHICAGO));
  }

  @Test
  void thereIsNoneIfTheSafeDateIsAtHandOrHasPassed() {
    var start = local("2018-01-24T10:00", CHICAGO);
    assertThat(ConfirmReminder.at(start, due("2018-01-24T12:00", CHICAGO))).isNull();
    assertThat(ConfirmReminder.at(start, due("2018-01-23T16:00", CHICAGO))).isNull();
  }

  @Test
  void itCountsToTheSafeDate() {
    var start = local("2018-01-24T10:00", CHICAGO);
    assertThat(ConfirmReminder.at(start, due("2018-02-23T16:00", "2018-01-25T16:00", CHICAGO)))
        .isEqualTo(local("2018-01-25T09:00", CHICAGO));
  }

  @Property(tries = 10_000)
  void itIsAfterTheStartBeforeTheSafeDateAndWithinTwoWorkingDays(
      @ForAll @IntRange(max = 40_000) int startHour, @ForAll @IntRange(max = 120_000) int minutes) {
    var start = Instant.parse("2018-01-01T00:00:00Z").plus(Duration.ofHours(startHour));
    var safe = start.plus(Duration.ofMinutes(minutes));
    var date = DueDate.own(safe, safe, CHICAGO, List.of(), List.of(), List.of(), "");
    var at = ConfirmReminder.at(start, date);
    if (at == null) {
      assertThat(safe).isBeforeOrEqualTo(start.plus(Duration.ofHours(2)));
      return;
    }
    var last = nine(secondWorkingDay(LocalDate.ofInstant(start, CHICAGO)), CHICAGO);
    assertThat(at)
        .isAfter(start)
        .isBeforeOrEqualTo(safe.minus(Duration.ofHours(2)))
        .isBeforeOrEqualTo(last);
    var isAtNine = LocalDateTime.ofInstant(at, CHICAGO).toLocalTime().equals(LocalTime.of(9, 0));
    var isTwoHoursBefore = at.equals(safe.minus(Duration.ofHours(2)));
    var quarter = start.plus(Duration.ofMinutes(minutes).dividedBy(4));
    assertThat(isTwoHoursBefore || (isAtNine && (at.equals(last) || !at.isBefore(quarter))))
        .isTrue();
  }

  private static Instant nine(LocalDate day, ZoneId zone) {
    return day.atTime(9, 0).atZone(zone).toInstant();
  }

  private static LocalDate secondWorkingDay(LocalDate start) {
    return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
        .filter(day -> day.getDayOfWeek().getValue() < 6 && FederalHolidays.find(day).isEmpty())
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAttorneysWhoCanBeReachedAreTold() {
    var ann = official("ann", Tier.DEPUTY, true, true);
    var bob = official("bob", Tier.PRIMARY, true, false);
    var cat = official("cat", Tier.PRIMARY, false, true);
    var told = ConfirmReminder.audience(List.of(ann, bob, cat));
    assertThat(told.officials()).containsExactly(ann);
    assertThat(told.why()).isEqualTo(ConfirmReminder.Why.IS_ATTORNEY);
  }

  @Test
  void withoutOneThePrimariesAreAndSayWhy() {
    var bob = official("bob", Tier.PRIMARY, true, false);
    var cat = official("cat", Tier.PRIMARY, false, true);
    var dee = official("dee", Tier.DEPUTY, false, true);
    var unreached = ConfirmReminder.audience(List.of(bob, cat, dee));
    assertThat(unreached.officials()).containsExactly(bob, cat);
    assertThat(unreached.why()).isEqualTo(ConfirmReminder.Why.NO_ATTORNEY_REACHABLE);
    assertThat(ConfirmReminder.audience(List.of(cat, dee)).why())
        .isEqualTo(ConfirmReminder.Why.NO_ATTORNEY);
  }

  @Test
  void ifNoPrimaryCanBeReachedEverybodyIsTold() {
    var cat = official("cat", Tier.PRIMARY, false, false);
    var dee = official("dee", Tier.DEPUTY, false, true);
    assertThat(ConfirmReminder.audience(List.of(cat, dee)).officials()).containsExactly(cat, dee);
    assertThat(ConfirmReminder.audience(List.of(dee)).officials()).containsExactly(dee);
  }

  private static Official official(String name, Tier tier, boolean attorney, boolean reachable) {
    var id = OfficialId.parse("chicago-il.o" + name);
    var now = Instant.EPOCH;
    var address =
        new Subscription(
            new SubscriptionId(id, "s1"),
            new Address.Email(name + "@example.com"),
            reachable
                ? new SubscriptionState.Confirmed("arn", true, now)
                : new SubscriptionState.Pending("arn", now, false, null),
            now,
            null);
    return new Official(
        id, name, "x", tier, Severity.URGENT, false, attorney, "arn", List.of(address), 1, 1);
  }
}
