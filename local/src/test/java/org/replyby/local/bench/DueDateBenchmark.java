package org.replyby.local.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.replyby.deadlines.Convention;
import org.replyby.deadlines.DayEnd;
import org.replyby.deadlines.DueDates;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Forum;
import org.replyby.deadlines.Service;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Trigger;
import org.replyby.deadlines.Unit;

/** One date with its explanation, of every kind; all but the first end on days that are closed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueDateBenchmark {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Forum COURT = new Forum.DistrictCourt("MA", CHICAGO, DayEnd.filed());
  private static final Forum CITY = new Forum.Office(null, CHICAGO);
  private static final Convention RULE_6 = new Convention.Rule6();
  private static final LocalDate TRIGGER = LocalDate.of(2018, 8, 17);

  private final Setting fourteenDays = rule6(new Span(Unit.CALENDAR_DAYS, 14), Service.none());
  private final Setting twentyWorkingDays =
      new Setting.Forward(
          Trigger.on("receipt", TRIGGER),
          new Span(Unit.BUSINESS_DAYS, 20),
          Convention.letter(),
          Service.none());
  private final Setting mail =
      rule6(new Span(Unit.CALENDAR_DAYS, 15), Service.underRule5(Service.Method.MAIL, TRIGGER));
  private final Setting hours =
      new Setting.Forward(
          new Trigger("the order", TRIGGER, LocalTime.of(10, 23)),
          new Span(Unit.HOURS, 14 * 24 + 48),
          RULE_6,
          Service.none());
  private final Setting fixedDate =
      new Setting.Fixed(new DueOn(LocalDate.of(2018, 9, 3), null, null), "the letter");
  private final Setting earlierOf =
      new Setting.Before(
          new Setting.EarlierOf(
              rule6(new Span(Unit.CALENDAR_DAYS, 15), Service.none()), fixedDate));

  @Benchmark
  public String fourteenDaysForward() {
    return explained(fourteenDays, COURT);
  }

  @Benchmark
  public String twentyWorkingDays() {
    return explained(twentyWorkingDays, CITY);
  }

  @Benchmark
  public String servedByMail() {
    return explained(mail, COURT);
  }

  @Benchmark
  public String hours() {
    return explained(hours, COURT);
  }

  @Benchmark
  public String fixedDate() {
    return explained(fixedDate, CITY);
  }

  @Benchmark
  public String beforeTheEarlierOf() {
    return explained(earlierOf, COURT);
  }

  private static Setting rule6(Span span, Service service) {
    return new Setting.Forward(Trigger.on("service", TRIGGER), span, RULE_6, service);
  }

  private static String explained(Setting setting, Forum forum) {
    return Explanation.line(DueDates.of(setting, forum));
  }
}
