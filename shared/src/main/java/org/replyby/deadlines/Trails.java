package org.replyby.deadlines;

import java.time.LocalDate;

/**
 * The steps of a setting, under one reading or to its safe day. What no period sets alone is not
 * here: it is never part of another setting.
 */
record Trails(Forum forum, ClosedDays closed, Ends ends) {

  /** Each of two settings has its own safe day: the later date can have the earlier safe day. */
  Trail safe(Setting setting) {
    switch (setting) {
      case Setting.EarlierOf(var one, var other) -> {
        return earlier(safe(one), safe(other));
      }
      case Setting.Unsettled unsettled -> {
        var careful = safe(unsettled.safe());
        return unsettled.prevailing() instanceof Setting.Unknown
            ? careful
            : first(careful, safe(unsettled.due()));
      }
      case Setting.Uncounted uncounted -> throw notCounted();
      case Setting.Fixed _, Setting.Forward _, Setting.Backward _, Setting.Before _ -> {}
    }
    var trail = trail(setting, Reading.EARLIEST);
    new SafeDay(forum, closed, ends).end(trail);
    return trail;
  }

  Trail trail(Setting setting, Reading reading) {
    return switch (setting) {
      case Setting.Fixed(var on, var by) -> fixed(on, by);
      case Setting.Forward f when f.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone()).forward(f);
      case Setting.Forward f -> new Count(closed, reading).forward(f);
      case Setting.Backward b when b.span().unit() == Unit.HOURS ->
          new Hours(closed, reading, forum.zone())
              .counted(b.trigger(), b.span(), Direction.BACKWARD);
      case Setting.Backward b -> new Count(closed, reading).backward(b);
      case Setting.Before(var limit) -> before(trail(limit, reading));
      case Setting.EarlierOf(var one, var other) ->
          reading == Reading.PREVAILING
              ? earlier(trail(one, reading), trail(other, reading))
              : earlierDay(trail(one, reading), trail(other, reading));
      case Setting.Unsettled(var due, var careful, _, _) ->
          reading == Reading.PREVAILING
              ? trail(due, reading)
              : due instanceof Setting.Unknown
                  ? trail(careful, reading)
                  : firstDay(trail(careful, reading), trail(due, reading));
      case Setting.Uncounted uncounted -> throw notCounted();
    };
  }

  private static IllegalArgumentException notCounted() {
    return new IllegalArgumentException("this way to set a date is not part of another");
  }

  /** A safe date before the earlier of two days needs only the days, however late each ends. */
  private Trail earlierDay(Trail one, Trail other) {
    if (one.day().equals(other.day())) {
      return earlier(one, other);
    }
    return other.day().isBefore(one.day()) ? both(other, one) : both(one, other);
  }

  private Trail firstDay(Trail careful, Trail prevailing) {
    if (careful.day().equals(prevailing.day())) {
      return first(careful, prevailing);
    }
    return prevailing.day().isBefore(careful.day()) ? prevailing : careful;
  }

  /** The one that ends first: the careful way never gives more time than the prevailing one. */
  private Trail first(Trail careful, Trail prevailing) {
    return ends.of(prevailing).isBefore(ends.of(careful)) ? prevailing : careful;
  }

  private Trail fixed(DueOn on, String by) {
    return new Trail()
        .to(
            on.date(),
            says(on.date(), by),
            isChosen(by) ? "" : Law.governing(forum, Law.DATE_CERTAIN))
        .endingBy(new Ending.Stated(on, by));
  }

  private static String says(LocalDate day, String by) {
    return switch (by) {
      case Setting.Fixed.RECORDED ->
          "ReplyBy takes "
              + Words.day(day)
              + ", the day of recording, because the time to reply may already be over";
      case Setting.Fixed.REVIEWED ->
          "city staff chose " + Words.day(day) + " as the day to review it";
      default -> by + " sets " + Words.day(day) + "; no rule moves it";
    };
  }

  /** Whether no paper sets the day: then no authority says that nothing moves it. */
  private static boolean isChosen(String by) {
    return by.equals(Setting.Fixed.RECORDED) || by.equals(Setting.Fixed.REVIEWED);
  }

  private static Trail before(Trail limit) {
    var last = limit.day().minusDays(1);
    return limit
        .to(
            last,
            "it must be done before "
                + Words.day(limit.day())
                + ": the last day is the day before, "
                + Words.day(last),
            "\"before\" a day leaves that day out")
        .endingBy(new Ending.OfForum());
  }

  /**
   * Shows both ways, starting with the one that counts; the last step says so and returns to it.
   */
  private Trail earlier(Trail one, Trail other) {
    return ends.of(other).isBefore(ends.of(one)) ? both(other, one) : both(one, other);
  }

  private Trail both(Trail first, Trail second) {
    var both = new Trail();
    first.steps().forEach(both::take);
    second.steps().forEach(both::take);
    return both.to(first.day(), which(first, second), "").endingBy(first.ending());
  }

  private String which(Trail first, Trail second) {
    var day = Words.day(first.day());
    if (!first.day().equals(second.day())) {
      return "the earlier of %s and %s is %s".formatted(day, Words.day(second.day()), day);
    }
    return ends.of(first).equals(ends.of(second))
        ? "both come to " + day
        : "both come to %s; the earlier hour counts".formatted(day);
  }
}
