package org.replyby.alerts.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.replyby.alerts.plan.CityTime;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Possible;
import org.replyby.model.DeadlineKind;

/** A date in words: which dates it has, and how much time is left. */
public final class When {
  private When() {}

  /** Its dates by their names, the one that alerts count down to first. */
  public static List<Fact> dates(DueDate date) {
    var facts = new ArrayList<Fact>();
    var due = date.due();
    var alarm = CityTime.full(date.alarm(), date.zone());
    switch (date.aim()) {
      case SAFE_DATE -> {
        if (!date.isUnsettled()) {
          return List.of(new Fact("Due", alarm));
        }
        facts.add(new Fact("Safe date", alarm));
        facts.add(
            new Fact(
                "Final date",
                due == null ? "cannot be computed" : CityTime.full(due, date.zone())));
      }
      case REVIEW -> facts.add(new Fact("No date is set. Look at it again by", alarm));
      case STAYED -> facts.add(new Fact("The date is stayed. Look at it again by", alarm));
      case STANDING -> facts.add(new Fact("Lasts", "until the city is released"));
      case NOT_BEFORE -> {
        if (due != null) {
          facts.add(new Fact("They owe you an answer by", CityTime.full(due, date.zone())));
        }
        facts.add(
            new Fact(
                "By the careful reading, their time has not run before",
                CityTime.day(date.alarmDay())));
      }
    }
    return List.copyOf(facts);
  }

  /** Days on which it can be too late already, in words; empty if there are none. */
  static List<String> between(DueDate date) {
    return date.between().stream().map(p -> between(p, date)).toList();
  }

  private static String between(Possible possible, DueDate date) {
    return "The last moment %s: %s"
        .formatted(possible.when(), CityTime.full(possible.at(), date.zone()));
  }

  /** What the words of {@link #timeLeft} are called: after the due date no time is left. */
  public static String label(DueDate date, Instant now) {
    return date.hasPassed(now) ? "Now" : "Time left";
  }

  public static String timeLeft(DeadlineKind kind, DueDate date, Instant now) {
    var zone = date.zone();
    var safeOnly = date.isUnsettled();
    return switch (Countdown.of(date, now)) {
      case Countdown.Ahead(var days) when days == 0 ->
          TimeLeft.words(now, date.alarm(), days)
              + (safeOnly ? ", the safe date is today at " : ", due today at ")
              + CityTime.hour(date.alarm(), zone);
      case Countdown.Ahead(var days) ->
          TimeLeft.words(now, date.alarm(), days) + (safeOnly ? " to the safe date" : "");
      case Countdown.SafePassed(var due, var days) when days == 0 ->
          "the safe date has passed, but the reply may still be in time: act now; the final date is"
              + " today at "
              + CityTime.hour(due, zone)
              + ", "
              + TimeLeft.left(now, due, days);
      case Countdown.SafePassed(var due, var days) ->
          ("the safe date has passed, but the reply may still be in time: act today; the final date"
                  + " is %s, %s")
              .formatted(CityTime.full(due, zone), TimeLeft.left(now, due, days));
      case Countdown.MayHavePassed() ->
          "the safe date has passed, but the reply may still be in time: act today; no final date"
              + " can be computed";
      case Countdown.Late(var due, var days) when kind.isRight() ->
          "its last day passed; nothing on record says it was used";
      case Countdown.Late(var due, var days) when days == 0 ->
          "late since " + CityTime.hour(due, zone) + " today";
      case Countdown.Late(var due, var days) -> Countdown.count(days, "late");
      case Countdown.Review(_, var days) when days == 0 -> "look at it today";
      case Countdown.Review(_, var days) when days < 0 ->
          "the review is " + Countdown.count(-days, "overdue") + ": look at it today";
      case Countdown.Review(_, var days) -> Countdown.days(days) + " to the review";
      case Countdown.Standing() -> "in force until the city is released";
      case Countdown.Owed(var due, var isOver) when isOver -> "their time has run";
      case Countdown.Owed(var due, var isOver) when now.isBefore(due) -> "their time is running";
      case Countdown.Owed(var due, var isOver) ->
          "their time may have run, but by the careful reading not before "
              + CityTime.day(date.alarmDay());
    };
  }

  /** For a line with little room, after the name of what is due. */
  public static String brief(DeadlineKind kind, DueDate date, Instant now) {
    var zone = date.zone();
    var alarm = CityTime.brief(date.alarm(), zone);
    var ahead = date.isUnsettled() ? ", safe date " : " due ";
    return switch (Countdown.of(date, now)) {
      case Countdown.Ahead(var days) ->
          ahead
              + (days == 0 ? "today, " : "")
              + alarm
              + ", "
              + TimeLeft.left(now, date.alarm(), days);
      case Countdown.SafePassed(var due, var days) when days == 0 ->
          ", safe date passed, act now, final today, " + CityTime.brief(due, zone);
      case Countdown.SafePassed(var due, var days) ->
          ", safe date passed, act today, final "
              + CityTime.brief(due, zone)
              + ", "
              + TimeLeft.left(now, due, days);
      case Countdown.MayHavePassed() -> ", safe date passed, may still be in time, act today";
      case Countdown.Late(var due, var days) when kind.isRight() ->
          ", last day passed (" + CityTime.dayWithYear(due, zone) + "), no use on record";
      case Countdown.Late(var due, var days) when days == 0 ->
          " was due today, " + CityTime.brief(due, zone) + ", now late";
      case Countdown.Late(var due, var days) ->
          " was due " + CityTime.briefWithYear(due, zone) + ", " + Countdown.count(days, "late");
      case Countdown.Review review when review.days() == 0 ->
          ", " + review.words() + ", look at it today";
      case Countdown.Review review when review.days() < 0 ->
          ", " + review.words() + ", review " + Countdown.count(-review.days(), "overdue");
      case Countdown.Review review -> ", " + review.words() + ", review by " + alarm;
      case Countdown.Standing() -> " in force until you are released";
      case Countdown.Owed(var due, var isOver) when isOver -> " owed to you, their time has run";
      case Countdown.Owed(var due, var isOver) ->
          " owed to you, due " + CityTime.briefDay(due, zone);
    };
  }

  /** What earlier alerts said: what others owe the city is known by its due date. */
  static Instant known(DueDate date) {
    return date.aim() == Aim.NOT_BEFORE && date.due() != null ? date.due() : date.alarm();
  }
}
