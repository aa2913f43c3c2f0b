package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.CHICAGO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.reach.Audience;
import org.replyby.alerts.reach.EscalationAudience;
import org.replyby.deadlines.ClosedDays;
import org.replyby.deadlines.DueDate;
import org.replyby.model.DeadlineKind;
import org.replyby.model.EscalationPolicy;
import org.replyby.model.Official;
import org.replyby.model.OfficialId;
import org.replyby.model.Reason;
import org.replyby.model.Severity;
import org.replyby.model.Tier;

/**
 * How many alerts the three officials of a city get in a year in which a demand comes in each
 * month: eight letters due in 30 days and four subpoenas due in 14. Alerts are counted one by one,
 * before any of them go out together.
 */
class YearOfMessagesTest {
  private static final CityCalendar CITY = new CityCalendar(CHICAGO, ClosedDays.in("IL"));
  private static final Instant END = at(LocalDate.of(2027, 1, 1), 0);
  private static final EscalationPolicy POLICY = EscalationPolicy.DEFAULT;
  private static final List<Official> OFFICIALS =
      Stream.of(Tier.values()).map(YearOfMessagesTest::official).toList();

  /** What officials and staff do. */
  private enum People {
    ANSWER_AND_REPLY,
    ANSWER_ONLY,
    ARE_SILENT
  }

  /** Which rules are in force. */
  private enum Rules {
    BEFORE,
    NOW
  }

  @Test
  void aYearWithTwelveDemands() {
    assertThat(year(Rules.BEFORE))
        .isEqualTo("164 ANSWER_AND_REPLY, 6353 ANSWER_ONLY, 6477 ARE_SILENT");
    assertThat(year(Rules.NOW))
        .isEqualTo("152 ANSWER_AND_REPLY, 1238 ANSWER_ONLY, 6454 ARE_SILENT");
  }

  private static String year(Rules rules) {
    var counts = Stream.of(People.values()).map(people -> year(rules, people) + " " + people);
    return String.join(", ", counts.toList());
  }

  private static int year(Rules rules, People people) {
    return IntStream.rangeClosed(1, 12).map(month -> demand(month, rules, people)).sum();
  }

  /** It comes in on the first open day of the month at 10:00, and is due at 17:00. */
  private static int demand(int month, Rules rules, People people) {
    var isSubpoena = month % 3 == 0;
    var day = openFrom(LocalDate.of(2026, month, 1));
    var due = openFrom(day.plusDays(isSubpoena ? 14 : 30));
    var safe = at(due, 17);
    var date = DueDate.own(safe, safe, CHICAGO, List.of(), List.of(), List.of(), "");
    var start = at(day, 10);
    var told = isSubpoena ? AtOnce.subpoenaRecorded(start) : AtOnce.letterRecorded(date, start);
    var until = people == People.ANSWER_AND_REPLY ? at(due, 12) : END;
    return alerts(rungs(rules, people, told, date, until), rules, people, date, until);
  }

  private static List<Rung> rungs(
      Rules rules, People people, Rung told, DueDate date, Instant until) {
    var all = new ArrayList<>(List.of(told));
    if (rules == Rules.BEFORE) {
      all.addAll(before(told.at(), date).takeWhile(rung -> !rung.at().isAfter(until)).toList());
      return all;
    }
    var plan = ReminderPlan.of(told.at(), DeadlineKind.RESPONSE, date, CITY);
    var followed = people == People.ANSWER_ONLY ? plan.thinned() : plan;
    for (var next = followed.next(told.at()); next.isPresent(); ) {
      if (next.get().at().isAfter(until)) {
        break;
      }
      all.add(next.get());
      next = followed.next(next.get().at());
    }
    return all;
  }

  /** Before, no day was closed for a reminder, none was certain, and late was daily for ever. */
  private static Stream<Rung> before(Instant start, DueDate date) {
    var dueDay = date.alarmDay();
    var window = Math.toIntExact(dueDay.toEpochDay() - CITY.dayOf(start).toEpochDay());
    var ladder =
        Ladder.daysBefore(window).stream()
            .map(
                days ->
                    new Rung(
                        "d" + days,
                        at(dueDay.minusDays(days), 9),
                        days == 0 ? Reason.DUE_TODAY : Reason.APPROACHING));
    var late =
        IntStream.range(1, 400)
            .mapToObj(n -> new Rung("late" + n, at(dueDay.plusDays(n), 9), Reason.LATE));
    return Stream.concat(ladder, late);
  }

  private static int alerts(
      List<Rung> rungs, Rules rules, People people, DueDate date, Instant until) {
    var count = 0;
    var unacknowledged = false;
    for (int i = 0; i < rungs.size(); i++) {
      var rung = rungs.get(i);
      var next = i + 1 < rungs.size() ? rungs.get(i + 1).at() : until;
      count += told(rung, date);
      var waits =
          people == People.ARE_SILENT
              && EscalationSteps.begun(POLICY, rung, date, unacknowledged, rung.at(), CHICAGO)
                  != null;
      var steps = 0;
      var at = waits ? first(rules, date, rung.at()) : null;
      while (at != null && at.isBefore(next)) {
        count += EscalationAudience.of(++steps, OFFICIALS).size();
        at = after(rules, date, at);
      }
      unacknowledged = waits;
    }
    return count;
  }

  private static int told(Rung rung, DueDate date) {
    var severity = Urgency.of(rung.reason(), date, rung.at());
    return Math.toIntExact(
        OFFICIALS.stream()
            .map(official -> Audience.decide(official, rung.reason(), severity))
            .filter(Audience.Decision.Told.class::isInstance)
            .count());
  }

  private static @Nullable Instant first(Rules rules, DueDate date, Instant told) {
    return rules == Rules.BEFORE
        ? told.plus(POLICY.waiting(told, date.alarm()))
        : StepHour.first(POLICY, date, told, CHICAGO);
  }

  private static @Nullable Instant after(Rules rules, DueDate date, Instant step) {
    var day = Duration.ofDays(1);
    return rules == Rules.BEFORE ? step.plus(day) : StepHour.after(day, date, step, CHICAGO);
  }

  private static Official official(Tier tier) {
    return new Official(
        OfficialId.parse("chicago-il.o" + tier.name().toLowerCase(Locale.ROOT)),
        "Ada Example",
        "Official",
        tier,
        Severity.NOTICE,
        false,
        false,
        "",
        List.of(),
        0,
        1);
  }

  private static LocalDate openFrom(LocalDate day) {
    return CITY.isOpen(day) ? day : openFrom(day.plusDays(1));
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(CHICAGO).toInstant();
  }
}
