package org.replyby.alerts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.alerts.plan.PlanFixtures.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.deadlines.DueDate;

/** What holds for every start and every date: they are stepped through two years, oddly. */
class ReminderPlanLawsTest {
  private static final Duration STEP_OF_START = Duration.ofHours(239).plusMinutes(7);
  private static final Duration STEP_OF_DUE = Duration.ofHours(53).plusMinutes(13);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/Chicago",
        "America/Kentucky/Louisville",
        "Pacific/Guam",
        "Pacific/Marquesas",
        "America/St_Johns",
        "Pacific/Kiritimati"
      })
  void rungsAscendKeepTheirNoticeAndAgreeWithEachOther(ZoneId zone) {
    var begin = Instant.parse("2017-01-01T03:00:00Z");
    for (var start : Stream.iterate(begin, t -> t.plus(STEP_OF_START)).limit(75).toList()) {
      for (int i = -3; i < 45; i++) {
        var safe = start.plus(STEP_OF_DUE.multipliedBy(i));
        check(start, DueDate.own(safe, safe, zone, List.of(), List.of(), List.of(), ""));
      }
    }
  }

  private static void check(Instant start, DueDate dueDate) {
    var plan = plan(start, dueDate);
    var ladder = plan.ladder().stream().map(Rung::at).toList();
    assertThat(ladder).isSorted().doesNotHaveDuplicates();
    assertThat(ladder).allMatch(at -> !at.isAfter(dueDate.safeDue().minus(Duration.ofHours(2))));

    var followed = follow(plan, start);
    assertThat(followed).allMatch(rung -> rung.at().isAfter(start));
    assertThat(followed.stream().map(Rung::at).toList()).isSorted().doesNotHaveDuplicates();
    assertThat(followed.stream().map(Rung::key).toList()).doesNotHaveDuplicates();
    assertThat(plan.between(start, followed.getLast().at())).isEqualTo(followed);
    assertThat(plan.between(Instant.MIN, followed.getLast().at())).isEqualTo(followed);
    assertThat(plan.between(followed.get(3).at(), followed.getLast().at()))
        .isEqualTo(followed.subList(4, followed.size()));
    assertThat(plan.between(followed.getFirst().at(), followed.getFirst().at())).isEmpty();
  }

  private static List<Rung> follow(ReminderPlan plan, Instant start) {
    var rungs = new ArrayList<Rung>();
    var moment = start;
    for (int i = 0; i < 14; i++) {
      var next = plan.next(moment).orElseThrow();
      rungs.add(next);
      moment = next.at();
    }
    return rungs;
  }
}
