package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Of periods in hours, Rule 6(a)(2). */
@PropertyDefaults(tries = 500)
@AddLifecycleHook(TriesPrinted.class)
class HoursProperties {
  @Property
  void hoursThatEndOnAnOpenDayAreAsManySecondsAsTheyHave(
      @ForAll("forward") Asked<Setting.Forward> asked) {
    var end = end(asked, asked.setting().trigger(), asked.setting().span().count());

    var day = end.atZone(asked.forum().zone()).toLocalDate();
    if (asked.closed().isOpen(day)) {
      assertThat(asked.found().due()).isEqualTo(end);
      if (asked.closed().fromNoon(day).isEmpty()) {
        assertThat(asked.found().safeDue()).isEqualTo(end);
      }
    }
  }

  @Property
  void hoursNeverEndBeforeTheyHavePassedAndKeepTheTimeOfDay(
      @ForAll("forward") Asked<Setting.Forward> asked) {
    var zone = asked.forum().zone();
    var end = end(asked, asked.setting().trigger(), asked.setting().span().count());
    var due = asked.found().due().atZone(zone);

    assertThat(due.toInstant()).isAfterOrEqualTo(end);
    var sameTime = due.toLocalDate().atTime(end.atZone(zone).toLocalTime());
    if (zone.getRules().getTransition(sameTime) == null) {
      assertThat(due.toLocalDateTime()).isEqualTo(sameTime);
    }
  }

  @Property
  void hoursBackwardThatEndOnAnOpenDayAreAsManySecondsAsTheyHave(
      @ForAll("backward") Asked<Setting.Backward> asked) {
    var end = end(asked, asked.setting().trigger(), -asked.setting().span().count());

    if (asked.closed().isOpen(end.atZone(asked.forum().zone()).toLocalDate())) {
      assertThat(asked.found().due()).isEqualTo(end);
    }
    assertThat(asked.found().safeDue()).isBeforeOrEqualTo(end);
  }

  /** Two hours that the clocks repeat or skip begin at the earlier instant. */
  private static Instant end(Asked<?> asked, Trigger trigger, int hours) {
    var time = trigger.time();
    assertThat(time).isNotNull();
    var start = EndOfDay.earliest(trigger.date().atTime(time), asked.forum().zone());
    return start.plusSeconds(hours * 3600L);
  }

  @Provide
  Arbitrary<Asked<Setting.Forward>> forward() {
    return Periods.asked(Periods.hours());
  }

  @Provide
  Arbitrary<Asked<Setting.Backward>> backward() {
    return Periods.asked(Periods.hoursBackward());
  }
}
