package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Of periods in days and longer units under Rule 6(a)(1) and 6(a)(5). */
@PropertyDefaults(tries = 500)
@AddLifecycleHook(TriesPrinted.class)
class Rule6Properties {
  private static final Set<ClosureKind> UNSETTLED =
      EnumSet.of(
          ClosureKind.FEDERAL_OBSERVED,
          ClosureKind.DECLARED,
          ClosureKind.STATE_OBSERVED,
          ClosureKind.STATE_GIVEN,
          ClosureKind.COURT,
          ClosureKind.EXECUTIVE,
          ClosureKind.HALF_DAY,
          ClosureKind.CITY,
          ClosureKind.CITY_STATE);
  private static final Set<ClosureKind> MOVES_NOTHING =
      EnumSet.of(
          ClosureKind.EXECUTIVE, ClosureKind.HALF_DAY, ClosureKind.CITY, ClosureKind.CITY_STATE);

  @Property
  void aPeriodEndsOnADayThatIsNoWeekendAndNoHoliday(@ForAll("rule6") Asked<Setting.Forward> asked) {
    var found = asked.found();

    assertThat(asked.closed().first(found.day(), kind -> !MOVES_NOTHING.contains(kind))).isNull();
  }

  @Property
  void aPeriodNeverEndsBeforeItsLastDay(@ForAll("rule6") Asked<Setting.Forward> asked) {
    var setting = asked.setting();
    var added = setting.service() instanceof Service.ThreeDaysAdded ? 3 : 0;

    assertThat(asked.found().day())
        .isAfterOrEqualTo(setting.trigger().date().plus(period(setting.span())).plusDays(added));
  }

  @Property
  void oneMoreClosedDayNeverMakesItEarlier(
      @ForAll("rule6") Asked<Setting.Forward> asked, @ForAll("closings") Closing more) {
    var before = asked.found();
    var after = asked.with(Periods.moved(more, before.day())).found();

    assertThat(after.due()).isAfterOrEqualTo(before.due());
  }

  @Property
  void aLaterTriggerNeverMakesItEarlier(
      @ForAll("rule6") Asked<Setting.Forward> asked,
      @ForAll @IntRange(min = 1, max = 40) int days) {
    var set = asked.setting();
    var later =
        Periods.forward(
            set.trigger().date().plusDays(days), set.span(), set.convention(), set.service());

    assertThat(asked.found(later).due()).isAfterOrEqualTo(asked.found().due());
    assertThat(asked.found(later).safeDue()).isAfterOrEqualTo(asked.found().safeDue());
  }

  @Property
  void threeDaysForMailAreAddedToTheEndAndRollAgain(@ForAll("rule6") Asked<Setting.Forward> asked) {
    var set = asked.setting();
    var end = asked.found(served(set, Service.none())).day();
    var mail = served(set, Service.underRule5(Service.Method.MAIL, set.trigger().date()));

    assertThat(asked.found(mail).day())
        .isEqualTo(
            asked
                .found(
                    Periods.forward(
                        end, new Span(Unit.CALENDAR_DAYS, 3), set.convention(), Service.none()))
                .day());
  }

  @Property
  void bothDatesDifferOnlyWhereADayIsUnsettled(@ForAll("rule6") Asked<Setting.Forward> asked) {
    var found = asked.found(served(asked.setting(), Service.none()));

    if (!found.safeDay().equals(found.day())) {
      assertThat(found.safeDay().datesUntil(found.day().plusDays(1)))
          .anyMatch(day -> asked.closed().first(day, UNSETTLED::contains) != null);
    }
  }

  @Property
  void weeksAreSevenDaysAndYearsTwelveMonths(
      @ForAll("rule6") Asked<Setting.Forward> asked, @ForAll @IntRange(min = 1, max = 50) int n) {
    assertThat(due(asked, new Span(Unit.WEEKS, n)))
        .isEqualTo(due(asked, new Span(Unit.CALENDAR_DAYS, 7 * n)));
    assertThat(due(asked, new Span(Unit.YEARS, n)))
        .isEqualTo(due(asked, new Span(Unit.MONTHS, 12 * n)));
  }

  @Property
  void aBackwardPeriodIsNeverShortened(@ForAll("backward") Asked<Setting.Backward> asked) {
    var last = asked.setting().trigger().date().minus(period(asked.setting().span()));
    var found = asked.found();

    assertThat(found.safeDay()).isBeforeOrEqualTo(last);
    if (asked.closings().stream().noneMatch(c -> c.kind() == ClosureKind.COURT)) {
      assertThat(found.day()).isBeforeOrEqualTo(last);
    }
  }

  @Property
  void aBackwardPeriodEndsOnADayThatIsNoWeekendAndNoFederalHoliday(
      @ForAll("backward") Asked<Setting.Backward> asked) {
    assertThat(
            asked
                .closed()
                .first(asked.found().day(), kind -> kind.isDayOffOfOffices(Reading.PREVAILING)))
        .isNull();
  }

  private static LocalDate due(Asked<Setting.Forward> asked, Span span) {
    var set = asked.setting();
    return asked
        .found(Periods.forward(set.trigger().date(), span, set.convention(), set.service()))
        .day();
  }

  private static Setting.Forward served(Setting.Forward set, Service service) {
    return new Setting.Forward(set.trigger(), set.span(), set.convention(), service);
  }

  static Period period(Span span) {
    var n = span.count();
    return switch (span.unit()) {
      case CALENDAR_DAYS -> Period.ofDays(n);
      case WEEKS -> Period.ofWeeks(n);
      case MONTHS -> Period.ofMonths(n);
      case YEARS -> Period.ofYears(n);
      case HOURS -> throw new IllegalArgumentException("hours are no period of days");
      case BUSINESS_DAYS -> throw new IllegalArgumentException("not of the calendar");
    };
  }

  @Provide
  Arbitrary<Asked<Setting.Forward>> rule6() {
    return Periods.asked(Periods.rule6());
  }

  @Provide
  Arbitrary<Asked<Setting.Backward>> backward() {
    return Periods.asked(Periods.backward());
  }

  @Provide
  Arbitrary<Closing> closings() {
    return Periods.closings();
  }
}
