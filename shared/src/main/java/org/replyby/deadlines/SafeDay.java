package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of the day that was reached if that day is open under every reading; otherwise the end of
 * the last such day before it. If offices close at noon by order, the day ends then.
 */
record SafeDay(Forum forum, ClosedDays closed, Ends ends) {

  Instant end(Trail trail) {
    var end = endOfOpenDay(trail);
    var day = ends.dayOf(end);
    var noon = EndOfDay.noon(forum, day);
    var closing = closed.fromNoon(day);
    if (closing.isEmpty() || !end.isAfter(noon)) {
      return end;
    }
    var safe = noon.atZone(forum.zone());
    trail.to(
        safe,
        "%s is %s: by noon of that day, %s"
            .formatted(Words.day(day), closing.get().cited(), Words.moment(safe)),
        Law.HOLIDAY);
    return noon;
  }

  private Instant endOfOpenDay(Trail trail) {
    return switch (trail.ending()) {
      case Ending.Stated(var on, var by) -> beforeCounterCloses(trail, on, stated(trail, on));
      case Ending.OfForum() -> {
        var day = lastOpen(trail.day());
        if (!day.equals(trail.day())) {
          trail.to(
              day,
              closed(trail, trail.day(), trail.whyNotRolled()) + Words.day(day),
              trail.authorityNotToRoll());
        }
        yield forum instanceof Forum.DistrictCourt court
                && court.dayEnd() instanceof DayEnd.Electronic filing
            ? filedBy(trail, filing.safe(), court)
            : ends.end(trail).toInstant();
      }
      case Ending.At(var moment) -> {
        var day = lastOpen(trail.day());
        if (day.equals(trail.day())) {
          yield moment.toInstant();
        }
        var zone = forum.zone();
        var safe = EndOfDay.earliest(day.atTime(moment.toLocalTime()), zone).atZone(zone);
        var start = trail.start();
        if (start != null && !safe.isAfter(start)) {
          trail.to(
              moment,
              closing(trail, trail.day())
                  + "no open day lies between, so reach the office before it closes; the hours end "
                  + Words.moment(moment),
              trail.authorityNotToRoll());
          yield moment.toInstant();
        }
        trail.to(
            safe,
            closed(trail, trail.day(), trail.whyNotRolled()) + Words.moment(safe),
            trail.authorityNotToRoll());
        yield safe.toInstant();
      }
    };
  }

  /** A local rule, or a counter that closes early, can end the day before midnight. */
  private static Instant filedBy(Trail trail, Hour hour, Forum.DistrictCourt court) {
    var safe = EndOfDay.earliest(trail.day().atTime(hour.at()), court.zone()).atZone(court.zone());
    trail.to(safe, hour.why() + court.at() + ": file by " + Words.hour(safe), hour.authority());
    return safe.toInstant();
  }

  /**
   * A fixed date at a court: if it gives no hour, or the paper may have to be filed at the counter,
   * the day ends at the court's safe hour where that is earlier.
   */
  private Instant beforeCounterCloses(Trail trail, DueOn on, Instant end) {
    if (forum instanceof Forum.DistrictCourt court
        && court.dayEnd() instanceof DayEnd.Electronic filing
        && (filing.opensCase() || on.time() == null)) {
      var hour = trail.day().atTime(filing.safe().at());
      return EndOfDay.earliest(hour, court.zone()).isBefore(end)
          ? filedBy(trail, filing.safe(), court)
          : end;
    }
    return end;
  }

  /** The day has to be open both as stated and on the city's calendar. */
  private Instant stated(Trail trail, DueOn on) {
    var due = ends.of(trail);
    var stated = trail.day();
    var inCity = ends.dayOf(due);
    if (closed.isOpen(stated) && closed.isOpen(inCity)) {
      return ends.end(trail).toInstant();
    }
    var day = stated;
    while (!closed.isOpen(day) || !closed.isOpen(ends.dayOf(endOn(day, on)))) {
      day = day.minusDays(1);
    }
    var safe = endOn(day, on).atZone(forum.zone());
    trail.to(
        safe,
        closed(trail, closed.isOpen(stated) ? inCity : stated, "a fixed date does not roll forward")
            + "by its end of business, "
            + Words.moment(safe),
        Law.governing(forum, Law.DATE_CERTAIN));
    return safe.toInstant();
  }

  private Instant endOn(LocalDate day, DueOn on) {
    return EndOfDay.earlier(
        EndOfDay.ofBusiness(day, forum.zone()), EndOfDay.stated(on, day, forum.zone()));
  }

  private LocalDate lastOpen(LocalDate day) {
    var open = day;
    while (!closed.isOpen(open)) {
      open = open.minusDays(1);
    }
    return open;
  }

  private String closed(Trail trail, LocalDate day, String rule) {
    return closing(trail, day) + rule + ", so the safe date is the working day before it, ";
  }

  /** What is closed, unless the step before has said so of that one day. */
  private String closing(Trail trail, LocalDate day) {
    var isTold =
        closed.isOpen(day.minusDays(1))
            && closed
                .find(day)
                .filter(why -> trail.steps().getLast().what().contains(why.cited()))
                .isPresent();
    return isTold ? "" : new ClosedRun(closed, ClosureKind::closesTheWholeDay).upTo(day) + "; ";
  }
}
