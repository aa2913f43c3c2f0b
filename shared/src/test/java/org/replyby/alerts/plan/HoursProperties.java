package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.EscalationPolicy;

/** What holds of the hours of every reminder and every step, for any date in any city. */
class HoursProperties {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> STATES = List.of("IL", "TX", "CA", "NE", "HI", "AK");
  private static final List<String> ZONES =
      List.of(
          "America/Chicago",
          "America/Los_Angeles",
          "America/New_York",
          "Pacific/Guam",
          "Pacific/Honolulu",
          "America/Anchorage");

  /** The exceptions are what comes two hours before a last moment that is before 11:00. */
  @Property(tries = 500)
  void everyRungIsBetween8And20UnlessADateLeavesNoSuchHour(
      @ForAll @IntRange(max = 1_000_000) int startMinutes,
      @ForAll @IntRange(max = 100_000) int window,
      @ForAll @IntRange(max = 30_000) int untilDue,
      @ForAll @IntRange(max = 5) int place) {
    var start = after(BEGIN, startMinutes);
    var date = date(after(start, window), untilDue, place);
    var city = city(place);
    for (var rung : plan(start, date, city).between(start, date.due().plus(Duration.ofDays(9)))) {
      var hour = LocalTime.ofInstant(rung.at(), city.zone());
      var isTwoHoursBefore =
          List.of(date.alarm(), date.due()).contains(rung.at().plus(Duration.ofHours(2)));
      assertThat(isTwoHoursBefore || isReadingHour(hour)).as("%s of %s", rung, date).isTrue();
    }
  }

  @Property(tries = 500)
  void theLastOpenDayBeforeTheSafeDayAlwaysHasARung(
      @ForAll @IntRange(max = 1_000_000) int startMinutes,
      @ForAll @IntRange(min = 1, max = 100_000) int window,
      @ForAll @IntRange(max = 5) int place) {
    var start = after(BEGIN, startMinutes);
    var date = date(after(start, window), 0, place);
    var city = city(place);
    var safeDay = city.dayOf(date.alarm());
    var lastOpen = city.openDayBefore(safeDay);
    var nine = Ladder.at(lastOpen, LocalTime.of(9, 0), city.zone());
    var rungs = plan(start, date, city).between(start, date.alarm());

    assertThat(nine).isBefore(date.alarm());
    if (nine.isAfter(start)) {
      assertThat(rungs.stream().map(Rung::at)).contains(nine);
    }
    assertThat(rungs)
        .allMatch(
            rung ->
                rung.key().startsWith("d0")
                    || city.dayOf(rung.at()).equals(safeDay)
                    || city.isOpen(city.dayOf(rung.at()))
                    || city.dayOf(rung.at()).isBefore(safeDay.minusDays(3)));
  }

  @Property(tries = 1000)
  void noStepComesAfterTheDueDateNorAtNightWhileTheMorningWouldDo(
      @ForAll @IntRange(max = 1_000_000) int toldMinutes,
      @ForAll @IntRange(min = -20_000, max = 30_000) int untilSafe,
      @ForAll @IntRange(max = 30_000) int untilDue,
      @ForAll @IntRange(max = 5) int place) {
    var told = after(BEGIN, toldMinutes);
    var date = date(after(told, untilSafe), untilDue, place);
    var zone = city(place).zone();
    for (var step : steps(told, date, zone)) {
      assertThat(step).isAfter(told).isBefore(date.due());
      var safe = date.alarm();
      if (!isReadingHour(LocalTime.ofInstant(step, zone)) && safe.isAfter(told)) {
        var morning = ReadingHours.from(step, zone);
        var half = told.plus(Duration.between(told, safe).dividedBy(2));
        assertThat(morning.isAfter(half) || morning.isAfter(safe.minus(Duration.ofHours(4))))
            .as("%s, told %s, of %s", step, told, date)
            .isTrue();
      }
    }
  }

  /** The first step. A further one waits for a day from it. */
  private static List<Instant> steps(Instant told, DueDate date, ZoneId zone) {
    @Nullable Instant first = StepHour.first(EscalationPolicy.DEFAULT, date, told, zone);
    return first == null ? List.of() : List.of(first);
  }

  @Property(tries = 500)
  void anEscalationEndsBeforeTheDueDate(
      @ForAll @IntRange(max = 1_000_000) int toldMinutes,
      @ForAll @IntRange(min = 1, max = 30_000) int untilDue,
      @ForAll @IntRange(max = 5) int place) {
    var told = after(BEGIN, toldMinutes);
    var date = date(after(told, untilDue), 0, place);
    var zone = city(place).zone();
    var at = StepHour.first(EscalationPolicy.DEFAULT, date, told, zone);
    while (at != null) {
      assertThat(at).isBefore(date.due());
      at = StepHour.after(Duration.ofDays(1), date, at, zone);
    }
  }

  private static ReminderPlan plan(Instant start, DueDate date, CityCalendar city) {
    return ReminderPlan.of(start, DeadlineKind.RESPONSE, date, city);
  }

  private static CityCalendar city(int place) {
    return new CityCalendar(ZoneId.of(ZONES.get(place)), ClosedDays.in(STATES.get(place)));
  }

  /** Read in the city's zone, and in Guam's case in the court's. */
  private static DueDate date(Instant safe, int minutesUntilDue, int place) {
    var zone = ZoneId.of(place == 3 ? "America/New_York" : ZONES.get(place));
    return DueDate.own(
        after(safe, minutesUntilDue), safe, zone, List.of(), List.of(), List.of(), "");
  }

  private static boolean isReadingHour(LocalTime hour) {
    return !hour.isBefore(LocalTime.of(8, 0)) && !hour.isAfter(LocalTime.of(20, 0));
  }

  private static Instant after(Instant moment, int minutes) {
    return moment.plus(Duration.ofMinutes(minutes));
  }
}
