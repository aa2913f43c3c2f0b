package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Of every setting, fixed dates and those inside others too. */
@PropertyDefaults(tries = 500)
@AddLifecycleHook(TriesPrinted.class)
class SafeDayProperties {
  @Property
  void theSafeDayIsNeverAfterTheDueDate(@ForAll("any") Asked<Setting> asked) {
    assertThat(asked.found().safeDue()).isBeforeOrEqualTo(asked.found().due());
  }

  @Property
  void theSafeDayIsOpenUnderEveryReading(@ForAll("any") Asked<Setting> asked) {
    assertThat(asked.closed().find(asked.found().safeDay())).isEmpty();
  }

  /** Except for a holiday that a statute of the court's own state sets; an office has no court. */
  @Property
  void aClosedDayThatAPersonAddsNeverMakesTheSafeDateLater(@ForAll("any") Asked<Setting> asked) {
    var isCourt = asked.forum() instanceof Forum.DistrictCourt;
    var statute = asked.only(kind -> isCourt && kind == ClosureKind.STATE);

    assertThat(asked.found().safeDue()).isBeforeOrEqualTo(statute.found().safeDue());
  }

  /** Rule 9: the courthouse is not known, and each of two can be in another zone. */
  @Property
  void anUnknownCourthouseNeverGivesMoreTimeThanAnyThatItCanBe(
      @ForAll("any") Asked<Setting> asked, @ForAll("zones") ZoneId other) {
    var there =
        switch (asked.forum()) {
          case Forum.Office office -> new Forum.Office(office.state(), other);
          case Forum.DistrictCourt court ->
              new Forum.DistrictCourt(court.state(), other, court.dayEnd());
        };
    var unknown = DueDates.of(asked.setting(), List.of(asked.forum(), there), asked.closed());

    for (var forum : List.of(asked.forum(), there)) {
      var known = DueDates.of(asked.setting(), forum, asked.closed());
      assertThat(unknown.safeDue()).isBeforeOrEqualTo(known.safeDue());
      assertThat(unknown.due()).isBeforeOrEqualTo(known.due());
    }
  }

  @Property
  void theStepsEndAtBothDates(@ForAll("any") Asked<Setting> asked) {
    var found = asked.found();

    endsAt(found.steps(), found.due().atZone(found.zone()));
    endsAt(found.safeSteps(), found.safeDue().atZone(found.zone()));
  }

  private static void endsAt(List<Step> steps, ZonedDateTime end) {
    var last = steps.getLast();
    assertThat(last.day()).isEqualTo(end.toLocalDate());
    if (last.time() != null) {
      assertThat(last.time()).isEqualTo(end.toLocalTime());
    }
  }

  @Property
  void beforeADayIsTheDayBeforeIt(@ForAll("simple") Asked<Setting> asked) {
    var before = asked.found(new Setting.Before(asked.setting()));
    var limit =
        asked.setting() instanceof Setting.Fixed(var on, var by) ? on.date() : asked.found().day();

    assertThat(before.day()).isEqualTo(limit.minusDays(1));
    assertThat(before.safeDay()).isBefore(limit);
  }

  @Property
  void ofTwoTheEarlierIsDueAndNeitherSafeDayIsMissed(
      @ForAll("earlierOf") Asked<Setting.EarlierOf> asked) {
    var found = asked.found();
    var one = asked.found(asked.setting().one());
    var other = asked.found(asked.setting().other());

    assertThat(List.of(one.due(), other.due()).stream().sorted().findFirst()).contains(found.due());
    assertThat(List.of(one.safeDay(), other.safeDay()).stream().sorted().findFirst())
        .contains(found.safeDay());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Periods.zones();
  }

  @Provide
  Arbitrary<Asked<Setting>> any() {
    return Periods.asked(Periods.any());
  }

  @Provide
  Arbitrary<Asked<Setting>> simple() {
    return Periods.asked(Periods.simple());
  }

  @Provide
  Arbitrary<Asked<Setting.EarlierOf>> earlierOf() {
    return Periods.asked(Periods.earlierOf());
  }
}
