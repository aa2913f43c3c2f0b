package org.replyby.deadlines;

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
import java.util.function.Function;
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

  /** One deadline, as a setting for the engine and as a function of the oracle. */
  record Question(Setting setting, Function<Boolean, Oracle.LastDay> counted) {}

  /** A deadline in a forum with closed days. */
  record Case(Question question, Oracle oracle, Forum forum, ClosedDays closed) {
    DueDate found() {
      return DueDates.of(question.setting(), forum, closed);
    }

    @Override
    public String toString() {
      return question.setting() + " in " + forum + " with " + oracle.calendar().added();
    }
  }

  Case next() {
    var zone = ZoneId.of(oneOf(Zones.UNITED_STATES));
    var state = random.nextInt(3) == 0 ? "MA" : null;
    var dayEnd =
        switch (random.nextInt(3)) {
          case 0 -> null;
          case 1 -> LocalTime.of(23, 59, 59);
          default -> LocalTime.of(15 + random.nextInt(3), 30 * random.nextInt(2));
        };
    var added = new HashMap<LocalDate, Set<String>>();
    var oracle = new Oracle(zone, dayEnd, new OracleCalendar(state != null, added));
    var question = random.nextInt(8) == 0 ? unsettled(oracle) : any(oracle, 2);
    closeAround(LocalDate.ofInstant(oracle.due(question.counted()), zone), added);
    return new Case(question, oracle, forum(zone, state, dayEnd), closed(state, added));
  }

  private static Forum forum(ZoneId zone, @Nullable String state, @Nullable LocalTime dayEnd) {
    if (dayEnd == null) {
      return new Forum.Office(state, zone);
    }
    return new Forum.DistrictCourt(
        state, zone, dayEnd.getSecond() > 0 ? DayEnd.filed() : new DayEnd.ClerkCloses(dayEnd));
  }

  private static ClosedDays closed(@Nullable String state, Map<LocalDate, Set<String>> added) {
    var closings = new ArrayList<Closing>();
    added.forEach(
        (day, kinds) ->
            kinds.forEach(
                kind ->
                    closings.add(
                        new Closing(day, ClosureKind.valueOf(kind), "a closing", "an order"))));
    return ClosedDays.in(state).with(closings);
  }

  private void closeAround(LocalDate due, Map<LocalDate, Set<String>> added) {
    for (int left = random.nextInt(5); left > 0; left--) {
      added
          .computeIfAbsent(due.plusDays(random.nextInt(11) - 5), day -> new HashSet<>())
          .add(oneOf(KINDS));
    }
  }

  private Question any(Oracle oracle, int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 8)) {
      case 0, 1 -> rule6(oracle);
      case 2 -> asWritten(oracle);
      case 3 -> workingDays(oracle);
      case 4 -> backward(oracle);
      case 5, 6 -> hours(oracle);
      case 7 -> fixed(oracle);
      case 8 -> before(oracle, any(oracle, depth - 1));
      default -> earlierOf(oracle, depth);
    };
  }

  private Question rule6(Oracle oracle) {
    var from = date();
    var span = span();
    var mail = random.nextBoolean();
    return new Question(
        new Setting.Forward(
            Trigger.on("service", from),
            span,
            new Convention.Rule6(),
            mail ? Service.underRule5(Service.Method.MAIL, from) : Service.none()),
        early -> oracle.rule6(from, span.unit().word() + "s", span.count(), mail, early));
  }

  private Question asWritten(Oracle oracle) {
    return asWritten(oracle, span());
  }

  private Question asWritten(Oracle oracle, Span span) {
    var from = date();
    return new Question(
        new Setting.Forward(
            Trigger.on("the letter", from), span, Convention.letter(), Service.none()),
        early -> oracle.asWritten(from, span.unit().word() + "s", span.count(), early));
  }

  private Question workingDays(Oracle oracle) {
    var span = new Span(Unit.BUSINESS_DAYS, 1 + random.nextInt(60));
    if (random.nextBoolean()) {
      return asWritten(oracle, span);
    }
    var from = date();
    return new Question(
        new Setting.Forward(
            Trigger.on("the order", from), span, new Convention.Rule6(), Service.none()),
        early -> oracle.rule6(from, "working days", span.count(), false, early));
  }

  private Question backward(Oracle oracle) {
    var event = date();
    var span = span();
    return new Question(
        new Setting.Backward(Trigger.on("the hearing", event), span),
        early -> oracle.backward(event, span.unit().word() + "s", span.count(), early));
  }

  private Question hours(Oracle oracle) {
    var from = date();
    var time = time();
    var span = new Span(Unit.HOURS, 1 + random.nextInt(400));
    var trigger = new Trigger("the order", from, time);
    return random.nextInt(3) == 0
        ? new Question(
            new Setting.Backward(trigger, span),
            early -> oracle.hours(from, time, -span.count(), early))
        : new Question(
            new Setting.Forward(trigger, span, new Convention.Rule6(), Service.none()),
            early -> oracle.hours(from, time, span.count(), early));
  }

  private Question fixed(Oracle oracle) {
    return fixed(oracle, date());
  }

  private Question fixed(Oracle oracle, LocalDate on) {
    var time = random.nextBoolean() ? time() : null;
    var zone = time != null && random.nextBoolean() ? ZoneId.of(oneOf(Zones.UNITED_STATES)) : null;
    return new Question(
        new Setting.Fixed(new DueOn(on, time, zone), "the letter"),
        early -> oracle.fixed(on, time, zone));
  }

  private static Question before(Oracle oracle, Question limit) {
    return new Question(
        new Setting.Before(limit.setting()),
        early -> oracle.before(limit.counted().apply(early), early));
  }

  /** The second period is mostly a date near the first, as a return date is. */
  private Question earlierOf(Oracle oracle, int depth) {
    var one = any(oracle, depth - 1);
    var near = one.counted().apply(false).day().plusDays(random.nextInt(15) - 7);
    var other =
        switch (random.nextInt(4)) {
          case 0 -> any(oracle, depth - 1);
          case 1 -> before(oracle, fixed(oracle, near));
          default -> fixed(oracle, near);
        };
    return new Question(
        new Setting.EarlierOf(one.setting(), other.setting()),
        early -> oracle.earlierOf(one.counted().apply(early), other.counted().apply(early)));
  }

  /** Set in two ways, of which the safe date takes the earlier. */
  private Question unsettled(Oracle oracle) {
    var due = any(oracle, 1);
    var safe = any(oracle, 1);
    return new Question(
        new Setting.Unsettled(due.setting(), safe.setting(), "A fact is not known."),
        early ->
            early
                ? oracle.earlierOf(safe.counted().apply(true), due.counted().apply(true))
                : due.counted().apply(false));
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
