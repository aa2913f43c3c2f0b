package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Of what no rule moves: fixed dates and the periods of letters. */
@PropertyDefaults(tries = 500)
@AddLifecycleHook(TriesPrinted.class)
class AsStatedProperties {
  /**
   * Without a zone: on that day of the city's calendar or of Eastern time, whichever is earlier.
   */
  @Property
  void aFixedDateIsDueOnTheDayThatIsStated(@ForAll("fixed") Asked<Setting.Fixed> asked) {
    var on = asked.setting().on();
    var due = asked.found().due();
    var zones =
        on.zone() == null
            ? List.of(asked.forum().zone(), ZoneId.of("America/New_York"))
            : List.of(on.zone());

    assertThat(zones).anyMatch(zone -> LocalDate.ofInstant(due, zone).equals(on.date()));
  }

  @Property
  void aFixedDateIsMovedByNoClosing(
      @ForAll("fixed") Asked<Setting.Fixed> asked, @ForAll("closings") Closing more) {
    var due = DueDates.of(asked.setting(), asked.forum()).due();

    assertThat(asked.found().due()).isEqualTo(due);
    assertThat(asked.with(Periods.moved(more, asked.setting().on().date())).found().due())
        .isEqualTo(due);
  }

  @Property
  void aStatedHourIsKept(@ForAll("fixed") Asked<Setting.Fixed> asked) {
    var on = asked.setting().on();
    if (on.time() != null && on.zone() != null) {
      var stated = on.date().atTime(on.time());
      if (on.zone().getRules().getTransition(stated) == null) {
        assertThat(asked.found().due()).isEqualTo(stated.atZone(on.zone()).toInstant());
      }
    }
  }

  @Property
  void aLettersDaysAreCountedAndNothingRolls(
      @ForAll("asWritten") Asked<Setting.Forward> asked,
      @ForAll @IntRange(min = 1, max = 500) int n,
      @ForAll @IntRange(min = 1, max = 500) int m) {
    var from = asked.setting().trigger().date();

    assertThat(due(asked, from, n)).isEqualTo(from.plusDays(n));
    assertThat(due(asked, due(asked, from, n), m)).isEqualTo(due(asked, from, n + m));
  }

  @Property
  void aLettersPeriodIsMovedByNoClosingOfACourt(@ForAll("asWritten") Asked<Setting.Forward> asked) {
    var courts = asked.closings().stream().filter(c -> c.kind() != ClosureKind.DECLARED).toList();

    assertThat(new Asked<>(asked.setting(), asked.forum(), courts).found().due())
        .isEqualTo(DueDates.of(asked.setting(), asked.forum()).due());
  }

  /** No declared holidays here: those are days off of offices. */
  @Property
  void asManyWorkingDaysLieBehindTheTriggerAsAreCounted(
      @ForAll("asWritten") Asked<Setting.Forward> asked,
      @ForAll @IntRange(min = 1, max = 90) int n) {
    var from = asked.setting().trigger().date();
    var due =
        new Asked<>(letter(from, new Span(Unit.BUSINESS_DAYS, n)), asked.forum(), List.of())
            .found();

    assertThat(from.plusDays(1).datesUntil(due.day().plusDays(1)).filter(this::isWorkingDay))
        .hasSize(n);
    assertThat(isWorkingDay(due.day())).isTrue();
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && FederalHolidays.find(day).isEmpty();
  }

  private static LocalDate due(Asked<Setting.Forward> asked, LocalDate from, int days) {
    return asked.found(letter(from, new Span(Unit.CALENDAR_DAYS, days))).day();
  }

  private static Setting.Forward letter(LocalDate from, Span span) {
    return Periods.forward(from, span, Convention.letter(), Service.none());
  }

  @Provide
  Arbitrary<Asked<Setting.Fixed>> fixed() {
    return Periods.asked(Periods.fixed());
  }

  @Provide
  Arbitrary<Asked<Setting.Forward>> asWritten() {
    return Periods.asked(Periods.asWritten());
  }

  @Provide
  Arbitrary<Closing> closings() {
    return Periods.closings();
  }
}
