package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Each step's day follows from the day before: nothing is skipped that no step tells. */
@PropertyDefaults(tries = 500)
@AddLifecycleHook(TriesPrinted.class)
class StepProperties {
  @Property
  void aForwardPeriodGoesByItsSpanThenOverClosedDaysAndByThreeForMail(
      @ForAll("rule6") Asked<Setting.Forward> asked) {
    var set = asked.setting();
    var reached = set.trigger().date().plus(Rule6Properties.period(set.span()));
    var added = set.service() instanceof Service.ThreeDaysAdded ? 3 : 0;

    follow(asked, asked.found().steps(), set.trigger().date(), reached, added);
    assertThat(days(asked.found().steps())).isSorted();
    followSafe(asked, set.trigger().date(), reached, added);
  }

  @Property
  void aBackwardPeriodGoesByItsSpanThenOverClosedDays(
      @ForAll("backward") Asked<Setting.Backward> asked) {
    var event = asked.setting().trigger().date();
    var reached = event.minus(Rule6Properties.period(asked.setting().span()));

    follow(asked, asked.found().steps(), event, reached, 0);
    followSafe(asked, event, reached, 0);
  }

  @Property
  void aFixedDateStaysAndItsSafeDayGoesBackOverClosedDays(
      @ForAll("fixed") Asked<Setting.Fixed> asked) {
    var stated = asked.setting().on().date();

    assertThat(days(asked.found().steps()).getFirst()).isEqualTo(stated);
    assertThat(asked.found().steps()).hasSizeBetween(2, 3);
    if (asked.found().isUnsettled()) {
      assertThat(days(asked.found().safeSteps())).hasSizeBetween(2, 3).first().isEqualTo(stated);
    }
  }

  @Property
  void beforeGoesToTheDayBefore(@ForAll("rule6") Asked<Setting.Forward> asked) {
    var limit = counting(asked.found().steps());
    var before = counting(asked.found(new Setting.Before(asked.setting())).steps());

    assertThat(before.subList(0, limit.size())).isEqualTo(limit);
    assertThat(before).hasSize(limit.size() + 1);
    assertThat(before.getLast().day()).isEqualTo(limit.getLast().day().minusDays(1));
  }

  @Property
  void ofTwoBothAreShownTheEarlierFirstAndTheLastStepGoesBackToIt(
      @ForAll("rule6") Asked<Setting.Forward> one, @ForAll("rule6") Asked<Setting.Forward> other) {
    var here = counting(one.found().steps());
    var there = counting(one.found(other.setting()).steps());
    var isFirst = !there.getLast().day().isBefore(here.getLast().day());
    var both = new ArrayList<>(isFirst ? here : there);
    both.addAll(isFirst ? there : here);

    var found = one.found(new Setting.EarlierOf(one.setting(), other.setting()));

    var steps = counting(found.steps());
    assertThat(steps.subList(0, both.size())).isEqualTo(both);
    assertThat(steps).hasSize(both.size() + 1);
    assertThat(steps.getLast().day()).isEqualTo((isFirst ? here : there).getLast().day());
  }

  private static void followSafe(Asked<?> asked, LocalDate trigger, LocalDate reached, int added) {
    if (!asked.found().safeDay().equals(asked.found().day())) {
      follow(asked, asked.found().safeSteps(), trigger, reached, added);
    }
  }

  private static void follow(
      Asked<?> asked, List<Step> steps, LocalDate trigger, LocalDate reached, int added) {
    var days = days(steps);
    assertThat(days.subList(0, 2)).containsExactly(trigger, reached);
    var left = added;
    for (int i = 2; i < days.size(); i++) {
      var from = days.get(i - 1);
      var to = days.get(i);
      if (steps.get(i).authority().equals("Fed. R. Civ. P. 6(d)") && left > 0) {
        assertThat(to).isEqualTo(from.plusDays(left));
        left = 0;
      } else {
        assertThat(passed(from, to)).as("%s", steps.get(i)).noneMatch(asked.closed()::isOpen);
      }
    }
    assertThat(left).isZero();
  }

  /** The days from one on, in either direction, that a step to another passed over. */
  private static List<LocalDate> passed(LocalDate from, LocalDate to) {
    var passed = new ArrayList<LocalDate>();
    for (var day = from; !day.equals(to); day = day.plusDays(to.isAfter(from) ? 1 : -1)) {
      passed.add(day);
    }
    return passed;
  }

  private static List<LocalDate> days(List<Step> steps) {
    return steps.stream().map(Step::day).toList();
  }

  /** Those of the count: without the one that says when the day ends. */
  private static List<Step> counting(List<Step> steps) {
    return steps.stream().filter(step -> step.time() == null).toList();
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
  Arbitrary<Asked<Setting.Fixed>> fixed() {
    return Periods.asked(Periods.fixed());
  }
}
