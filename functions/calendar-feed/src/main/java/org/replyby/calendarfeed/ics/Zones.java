package org.replyby.calendarfeed.ics;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

/**
 * A time zone as a calendar file defines it: what its clocks do every year, as rules. Some programs
 * ignore a list of days, so that there is none. The rules of the United States hold since 2007, and
 * the service has no earlier deadline.
 */
final class Zones {
  private static final int SINCE = 2007;
  private static final int WEEK = 7;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.US);

  private Zones() {}

  static TimezoneAssignment of(ZoneId zone) {
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component(zone));
  }

  static VTimezone component(ZoneId zone) {
    var component = new VTimezone(zone.getId());
    var rules = zone.getRules().getTransitionRules();
    if (rules.isEmpty()) {
      component.addStandardTime(alwaysThe(zone));
    }
    for (var rule : rules) {
      if (isSummer(rule)) {
        component.addDaylightSavingsTime(observed(new DaylightSavingsTime(), zone, rule));
      } else {
        component.addStandardTime(observed(new StandardTime(), zone, rule));
      }
    }
    return component;
  }

  /** A zone whose clocks never change, such as Phoenix, Honolulu or Guam. */
  private static StandardTime alwaysThe(ZoneId zone) {
    var start = LocalDateTime.of(SINCE, 1, 1, 0, 0);
    var offset = zone.getRules().getOffset(start);
    var standard = new StandardTime();
    standard.setDateStart(components(start));
    standard.setTimezoneOffsetFrom(offset(offset));
    standard.setTimezoneOffsetTo(offset(offset));
    standard.addTimezoneName(NAME.format(start.atZone(zone)));
    return standard;
  }

  private static boolean isSummer(ZoneOffsetTransitionRule rule) {
    return rule.getOffsetAfter().getTotalSeconds() > rule.getStandardOffset().getTotalSeconds();
  }

  private static <O extends Observance> O observed(
      O observance, ZoneId zone, ZoneOffsetTransitionRule rule) {
    var first = rule.createTransition(SINCE);
    observance.setDateStart(components(first.getDateTimeBefore()));
    observance.setTimezoneOffsetFrom(offset(first.getOffsetBefore()));
    observance.setTimezoneOffsetTo(offset(first.getOffsetAfter()));
    observance.setRecurrenceRule(yearly(rule, first));
    observance.addTimezoneName(NAME.format(first.getInstant().atZone(zone)));
    return observance;
  }

  /** Such as the second Sunday in March, the last one in October, or a date. */
  private static Recurrence yearly(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
    var yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
    var day = rule.getDayOfMonthIndicator();
    var weekday = rule.getDayOfWeek();
    if (weekday == null) {
      return yearly.byMonthDay(first.getDateTimeBefore().getDayOfMonth()).build();
    }
    var that = DayOfWeek.valueOf(weekday.name());
    if (day < 0 || day == rule.getMonth().maxLength() - WEEK + 1) {
      return yearly.byDay(-1, that).build();
    }
    return day % WEEK == 1
        ? yearly.byDay(day / WEEK + 1, that).build()
        : yearly.byDay(that).byMonthDay(weekFrom(day)).build();
  }

  private static List<Integer> weekFrom(int day) {
    return IntStream.range(day, day + WEEK).boxed().toList();
  }

  private static DateTimeComponents components(LocalDateTime local) {
    return new DateTimeComponents(
        local.getYear(),
        local.getMonthValue(),
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond(),
        false);
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
  }
}
