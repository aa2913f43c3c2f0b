package org.replyby.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random settings from 1990 to 2060, at courts and offices all over the country. */
final class Periods {
  private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
  private static final int LAST = (int) LocalDate.of(2060, 12, 31).toEpochDay();
  private static final int CLOSINGS_FROM = (int) LocalDate.of(2018, 11, 1).toEpochDay();
  private static final int CLOSINGS_TO = (int) LocalDate.of(2026, 1, 31).toEpochDay();

  private Periods() {}

  /** Any setting, one inside another too. */
  static Arbitrary<Setting> any() {
    return Arbitraries.oneOf(simple(), before(), earlierOf().map(Setting.class::cast));
  }

  static Arbitrary<Setting> simple() {
    return Arbitraries.oneOf(
        rule6().map(Setting.class::cast),
        asWritten().map(Setting.class::cast),
        backward().map(Setting.class::cast),
        hours().map(Setting.class::cast),
        hoursBackward().map(Setting.class::cast),
        fixed().map(Setting.class::cast));
  }

  static Arbitrary<Setting> before() {
    return Arbitraries.oneOf(simple(), earlierOf().map(Setting.class::cast))
        .map(Setting.Before::new);
  }

  static Arbitrary<Setting.EarlierOf> earlierOf() {
    return Combinators.combine(simple(), Arbitraries.oneOf(simple(), nearDate()))
        .as(Setting.EarlierOf::new);
  }

  private static Arbitrary<Setting> nearDate() {
    return simple().map(Setting.Before::new);
  }

  /** Days and longer units under Rule 6(a)(1). */
  static Arbitrary<Setting.Forward> rule6() {
    return Combinators.combine(dates(), spans(), services())
        .as((on, span, service) -> forward(on, span, new Convention.Rule6(), service));
  }

  static Arbitrary<Setting.Forward> asWritten() {
    return Combinators.combine(dates(), Arbitraries.oneOf(spans(), workingDays()))
        .as((on, span) -> forward(on, span, Convention.letter(), Service.none()));
  }

  static Arbitrary<Setting.Backward> backward() {
    return Combinators.combine(dates(), spans())
        .as((on, span) -> new Setting.Backward(Trigger.on("the hearing", on), span));
  }

  static Arbitrary<Setting.Forward> hours() {
    return Combinators.combine(moments(), hourSpans())
        .as((at, n) -> new Setting.Forward(at, n, new Convention.Rule6(), Service.none()));
  }

  static Arbitrary<Setting.Backward> hoursBackward() {
    return Combinators.combine(moments(), hourSpans()).as(Setting.Backward::new);
  }

  static Arbitrary<Setting.Fixed> fixed() {
    return Combinators.combine(dates(), times().injectNull(0.4), zones().injectNull(0.5))
        .as((on, at, zone) -> new DueOn(on, at, at == null ? null : zone))
        .map(on -> new Setting.Fixed(on, "the letter"));
  }

  static Setting.Forward forward(LocalDate on, Span span, Convention convention, Service service) {
    return new Setting.Forward(Trigger.on("service", on), span, convention, service);
  }

  /** At a random forum, with closings in the week on each side of the day that is due. */
  static <S extends Setting> Arbitrary<Asked<S>> asked(Arbitrary<S> settings) {
    return Combinators.combine(settings, forums(), closings().list().ofMaxSize(4))
        .as(
            (setting, forum, near) -> {
              var due = DueDates.of(setting, forum).day();
              return new Asked<>(setting, forum, near.stream().map(c -> moved(c, due)).toList());
            });
  }

  /** A closing so many days from the epoch as it is to be from a due date. */
  static Arbitrary<Closing> closings() {
    return Combinators.combine(
            Arbitraries.integers().between(-7, 7).map(LocalDate::ofEpochDay),
            Arbitraries.of(
                ClosureKind.DECLARED,
                ClosureKind.STATE,
                ClosureKind.STATE_GIVEN,
                ClosureKind.COURT,
                ClosureKind.EXECUTIVE,
                ClosureKind.HALF_DAY,
                ClosureKind.CITY))
        .as((day, kind) -> new Closing(day, kind, "a closing", "an order"));
  }

  static Closing moved(Closing closing, LocalDate to) {
    return new Closing(
        to.plusDays(closing.date().toEpochDay()),
        closing.kind(),
        closing.name(),
        closing.authority());
  }

  static Arbitrary<Forum> forums() {
    return Combinators.combine(
            Arbitraries.of("MA").injectNull(0.6), zones(), dayEnds().injectNull(0.3))
        .as(
            (state, zone, dayEnd) ->
                dayEnd == null
                    ? new Forum.Office(state, zone)
                    : new Forum.DistrictCourt(state, zone, dayEnd));
  }

  private static Arbitrary<DayEnd> dayEnds() {
    return Arbitraries.of(
        List.of(
            DayEnd.filed(),
            new DayEnd.ClerkCloses(LocalTime.of(16, 0)),
            new DayEnd.ClerkCloses(LocalTime.of(17, 0))));
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(Zones.UNITED_STATES).map(ZoneId::of);
  }

  /** One in four in the years of the closings by executive order. */
  static Arbitrary<LocalDate> dates() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(FIRST, LAST)),
            Tuple.of(1, Arbitraries.integers().between(CLOSINGS_FROM, CLOSINGS_TO)))
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Span> spans() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 400).map(n -> new Span(Unit.CALENDAR_DAYS, n)),
        Arbitraries.integers().between(1, 60).map(n -> new Span(Unit.WEEKS, n)),
        Arbitraries.integers().between(1, 40).map(n -> new Span(Unit.MONTHS, n)),
        Arbitraries.integers().between(1, 6).map(n -> new Span(Unit.YEARS, n)));
  }

  static Arbitrary<Span> workingDays() {
    return Arbitraries.integers().between(1, 90).map(n -> new Span(Unit.BUSINESS_DAYS, n));
  }

  private static Arbitrary<Span> hourSpans() {
    return Arbitraries.integers().between(1, 1_000).map(n -> new Span(Unit.HOURS, n));
  }

  private static Arbitrary<Trigger> moments() {
    return Combinators.combine(dates(), times()).as((on, at) -> new Trigger("the order", on, at));
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }

  private static Arbitrary<Service> services() {
    return Arbitraries.of(
        Service.none(),
        Service.underRule5(Service.Method.MAIL, LocalDate.EPOCH),
        Service.notUnderRule5("a subpoena"));
  }
}
