package org.replyby.deadlines;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Generates random deadlines, each for the engine and for the oracle. */
final class OracleCases {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final long DAYS = ChronoUnit.DAYS.between(FIRST, LocalDate.of(2061, 1, 1));
  private static final List<LocalDate> UNUSUAL =
      List.of(
          LocalDate.of(2009, 12, 24),
          LocalDate.of(2015, 12, 24),
          LocalDate.of(2018, 12, 4),
          LocalDate.of(2021, 12, 30),
          LocalDate.of(2024, 12, 24),
          LocalDate.of(2025, 1, 9),
          LocalDate.of(2025, 12, 26));
  private static final List<String> KINDS =
      List.of("STATE", "STATE_GIVEN", "DECLARED", "COURT", "EXECUTIVE", "HALF_DAY", "CITY");

  private final RandomGenerator random;

  OracleCases(RandomGenerator random) {
    this.random = random;
  }

  /** One deadline, as a setting for the engine and as the oracle counts it. */
  record Question(Setting setting, Oracle.Counted counted) {}

  /** A deadline in a forum, which may be in one of several zones, with closed days. */
  record Case(Question question, List<Oracle> oracles, List<Forum> forums, ClosedDays closed) {
    DueDate found() {
      return DueDates.of(question.setting(), forums, closed);
    }

    /** In the zone where it is due first. */
    Instant due() {
      return oracles.stream().map(o -> o.due(question.counted())).min(naturalOrder()).orElseThrow();
    }

    Instant safeDue() {
      return oracles.stream()
          .map(o -> o.safeDue(question.counted()))
          .min(naturalOrder())
          .orElseThrow();
    }

    @Override
    public String toString() {
      return question.setting() + " in " + forums + " with " + oracles.getFirst().calendar();
    }
  }

  Case next() {
    var zone = ZoneId.of(oneOf(Zones.UNITED_STATES));
    var court = random.nextInt(3) == 0 ? null : OracleCourt.random(random);
    var courtState = random.nextInt(3) == 0 ? "MA" : null;
    var cityState = random.nextInt(3) == 0 ? "MA" : null;
    var added = new HashMap<LocalDate, Set<String>>();
    var calendar = new OracleCalendar(court != null, courtState != null, cityState != null, added);
    var oracle = new Oracle(zone, court, calendar);
    var question = random.nextInt(8) == 0 ? unsettled(oracle) : any(oracle, 2);
    closeAround(LocalDate.ofInstant(oracle.due(question.counted()), zone), added);
    if (court == null) {
      return new Case(
          question,
          List.of(oracle),
          List.of(new Forum.Office(cityState, zone)),
          closed(cityState, cityState, added));
    }
    var oracles =
        random.nextInt(3) == 0
            ? List.of(oracle, new Oracle(ZoneId.of(oneOf(Zones.UNITED_STATES)), court, calendar))
            : List.of(oracle);
    return new Case(
        question,
        oracles,
        oracles.stream()
            .<Forum>map(o -> new Forum.DistrictCourt(courtState, o.zone(), court.forEngine()))
            .toList(),
        closed(courtState, cityState, added));
  }

  private static ClosedDays closed(
      @Nullable String state, @Nullable String cityState, Map<LocalDate, Set<String>> added) {
    var closings = new ArrayList<Closing>();
    added.forEach(
        (day, kinds) ->
            kinds.forEach(
                kind ->
                    closings.add(
                        new Closing(day, ClosureKind.valueOf(kind), "a closing", "an order"))));
    return ClosedDays.in(state).forCityIn(cityState).with(closings);
  }

  private void closeAround(LocalDate due, Map<LocalDate, Set<String>> added) {
    for (int left = random.nextInt(5); left > 0; left--) {
      added
          .computeIfAbsent(due.plusDays(random.nextInt(11) - 5), day -> new HashSet<>())
          .add(oneOf(KINDS));
    }
  }

  private Question any(Oracle at, int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 8)) {
      case 0, 1 -> rule6();
      case 2 -> asWritten();
      case 3 -> workingDays();
      case 4 -> backward();
      case 5, 6 -> hours();
      case 7 -> fixed();
      case 8 -> before(any(at, depth - 1));
      default -> earlierOf(at, depth);
    };
  }

  private Question rule6() {
    var from = date();
    var span = span();
    var mail = random.nextBoolean();
    return new Question(
        new Setting.Forward(
            Trigger.on("service", from),
            span,
            new Convention.Rule6(),
            mail ? Service.underRule5(Service.Method.MAIL, from) : Service.none()),
        (oracle, early) -> oracle.rule6(from, span.unit().word() + "s", span.count(), mail, early));
  }

  private Question asWritten() {
    return asWritten(span());
  }

  private Question asWritten(Span span) {
    var from = date();
    return new Question(
        new Setting.Forward(
            Trigger.on("the letter", from), span, Convention.letter(), Service.none()),
        (oracle, early) -> oracle.asWritten(from, span.unit().word() + "s", span.count(), early));
  }

  private Question workingDays() {
    var span = new Span(Unit.BUSINESS_DAYS, 1 + random.nextInt(60));
    if (random.nextBoolean()) {
      return asWritten(span);
    }
    var from = date();
    return new Question(
        new Setting.Forward(
            Trigger.on("the order", from), span, new Convention.Rule6(), Service.none()),
        (oracle, early) -> oracle.rule6(from, "working days", span.count(), false, early));
  }

  private Question backward() {
    var event = date();
    var span = span();
    return new Question(
        new Setting.Backward(Trigger.on("the hearing", event), span),
        (oracle, early) -> oracle.backward(event, span.unit().word() + "s", span.count(), early));
  }

  private Question hours() {
    var from = date();
    var time = time();
    var span = new Span(Unit.HOURS, 1 + random.nextInt(400));
    var trigger = new Trigger("the order", from, time);
    return random.nextInt(3) == 0
        ? new Question(
            new Setting.Backward(trigger, span),
            (oracle, early) -> oracle.hours(from, time, -span.count(), early))
        : new Question(
            new Setting.Forward(trigger, span, new Convention.Rule6(), Service.none()),
            (oracle, early) -> oracle.hours(from, time, span.count(), early));
  }

  private Question fixed() {
    return fixed(date());
  }

  private Question fixed(LocalDate on) {
    var time = random.nextBoolean() ? time() : null;
    var zone = time != null && random.nextBoolean() ? ZoneId.of(oneOf(Zones.UNITED_STATES)) : null;
    return new Question(
        new Setting.Fixed(new DueOn(on, time, zone), "the letter"),
        (oracle, early) -> oracle.fixed(on, time, zone));
  }

  private static Question before(Question limit) {
    return new Question(
        new Setting.Before(limit.setting()),
        (oracle, early) -> oracle.before(limit.counted().by(oracle, early), early));
  }

  /** The second period is mostly a date near the first, as a return date is. */
  private Question earlierOf(Oracle at, int depth) {
    var one = any(at, depth - 1);
    var near = one.counted().by(at, false).day().plusDays(random.nextInt(15) - 7);
    var other =
        switch (random.nextInt(4)) {
          case 0 -> any(at, depth - 1);
          case 1 -> before(fixed(near));
          default -> fixed(near);
        };
    return new Question(
        new Setting.EarlierOf(one.setting(), other.setting()),
        (oracle, early) ->
            oracle.earlierOf(one.counted().by(oracle, early), other.counted().by(oracle, early)));
  }

  /** Set in two ways, of which the safe date takes the earlier. */
  private Question unsettled(Oracle at) {
    var due = any(at, 1);
    var safe = any(at, 1);
    return new Question(
        new Setting.Unsettled(due.setting(), safe.setting(), "A fact is not known."),
        (oracle, early) ->
            early
                ? oracle.earlierOf(safe.counted().by(oracle, true), due.counted().by(oracle, true))
                : due.counted().by(oracle, false));
  }

  private Span span() {
    return switch (random.nextInt(6)) {
      case 0 -> new Span(Unit.WEEKS, 1 + random.nextInt(30));
      case 1 -> new Span(Unit.MONTHS, 1 + random.nextInt(30));
      case 2 -> new Span(Unit.YEARS, 1 + random.nextInt(4));
      default -> new Span(Unit.CALENDAR_DAYS, 1 + random.nextInt(random.nextBoolean() ? 30 : 400));
    };
  }

  private LocalDate date() {
    return random.nextInt(8) == 0
        ? oneOf(UNUSUAL).minusDays(random.nextInt(30))
        : FIRST.plusDays(random.nextLong(DAYS));
  }

  /** A random time, often one that clock changes skip or repeat. */
  private LocalTime time() {
    return LocalTime.of(
        random.nextBoolean() ? random.nextInt(24) : 1 + random.nextInt(2), random.nextInt(60));
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
