package org.replyby.alerts.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
      case REVIEW -> facts.add(new Fact("No due date is set. Review by", alarm));
      case STAYED -> facts.add(new Fact("The due date is on hold (stayed). Review by", alarm));
      case STANDING ->
          facts.add(
              new Fact(
                  "How long",
                  "until the office that sent the demand, or a court, releases the city"));
      case NOT_BEFORE -> {
        if (due != null) {
          facts.add(new Fact("They owe you an answer by", CityTime.full(due, date.zone())));
        }
        facts.add(new Fact("They are surely late from", CityTime.day(date.alarmDay())));
      }
    }
    return List.copyOf(facts);
  }

  /** Its dates in the middle of a sentence, such as "due Friday, February 23, 2018, ...". */
  public static String listed(DueDate date) {
    return dates(date).stream()
        .map(fact -> PlainText.lowercase(fact.name()) + " " + fact.words())
        .collect(Collectors.joining(", "));
  }

  /**
   * The safe dates of other days that the city may have been reached on; empty if there are none.
   */
  static List<String> between(DueDate date) {
    return date.between().stream().map(p -> between(p, date)).toList();
  }

  private static String between(Possible possible, DueDate date) {
    return "Safe date %s: %s".formatted(possible.when(), CityTime.full(possible.at(), date.zone()));
  }

  /** How much time is left, or what holds now; none of a duty without an end. */
  public static Optional<Fact> left(DeadlineKind kind, DueDate date, Instant now) {
    return date.aim() == Aim.STANDING
        ? Optional.empty()
        : Optional.of(new Fact(label(date, now), timeLeft(kind, date, now)));
  }

  /** After the due date no time is left. */
  private static String label(DueDate date, Instant now) {
    var isOver =
        switch (Countdown.of(date, now)) {
          case Countdown.Ahead _, Countdown.SafePassed _, Countdown.MayHavePassed _ -> false;
          case Countdown.Late _ -> true;
          case Countdown.Review(_, var days) -> days <= 0;
          case Countdown.Standing _ -> false;
          case Countdown.Owed(var due, _) -> !now.isBefore(due);
        };
    return isOver ? "Now" : "Time left";
  }

  private static String timeLeft(DeadlineKind kind, DueDate date, Instant now) {
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
          "the last day has passed, and nobody recorded that the city used this right";
      case Countdown.Late(var due, var days) when days == 0 ->
          "late since " + CityTime.hour(due, zone) + " today";
      case Countdown.Late(var due, var days) -> Countdown.count(days, "late");
      case Countdown.Review(_, var days) when days == 0 -> "review it today";
      case Countdown.Review(_, var days) when days < 0 ->
          "the review is " + Countdown.count(-days, "overdue") + ": review it today";
      case Countdown.Review(_, var days) -> Countdown.days(days) + " to the review";
      case Countdown.Standing() -> "in force until the city is released";
      case Countdown.Owed(var due, var isOver) when isOver -> "they are late";
      case Countdown.Owed(var due, var isOver) when now.isBefore(due) -> "they still have time";
      case Countdown.Owed(var due, var isOver) ->
          "they may be late, but they are not surely late before " + CityTime.day(date.alarmDay());
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
          ", safe date passed, act now, final date today, " + CityTime.brief(due, zone);
      case Countdown.SafePassed(var due, var days) ->
          ", safe date passed, act today, final date " + CityTime.brief(due, zone);
      case Countdown.MayHavePassed() ->
          ", safe date "
              + CityTime.briefDay(date.alarm(), zone)
              + " has passed, may still be in time, act today";
      case Countdown.Late(var due, var days) when kind.isRight() ->
          ", last day was " + CityTime.dayWithYear(due, zone) + ", none on record";
      case Countdown.Late(var due, var days) when days == 0 ->
          " was due today, " + CityTime.brief(due, zone) + ", now late";
      case Countdown.Late(var due, var days) ->
          " was due " + CityTime.briefWithYear(due, zone) + ", " + Countdown.count(days, "late");
      case Countdown.Review review when review.days() == 0 ->
          ", " + review.words() + ", review it today, " + CityTime.briefDay(date.alarm(), zone);
      case Countdown.Review review when review.days() < 0 ->
          ", %s, review was due %s, %s"
              .formatted(
                  review.words(),
                  CityTime.briefDay(date.alarm(), zone),
                  Countdown.count(-review.days(), "overdue"));
      case Countdown.Review review -> ", " + review.words() + ", review by " + alarm;
      case Countdown.Standing() -> " in force until the city is released";
      case Countdown.Owed(var due, var isOver) when isOver ->
          " owed to you, was due " + CityTime.briefDay(due, zone) + ", now overdue";
      case Countdown.Owed(var due, var isOver) ->
          " owed to you, due " + CityTime.briefDay(due, zone);
    };
  }

  /** What earlier alerts said: what others owe the city is known by its due date. */
  static Instant known(DueDate date) {
    return date.aim() == Aim.NOT_BEFORE && date.due() != null ? date.due() : date.alarm();
  }
}
