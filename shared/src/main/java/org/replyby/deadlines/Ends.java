package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** When the last day is over, in a forum. */
record Ends(Forum forum) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.US);

  Instant of(Trail trail) {
    return switch (trail.ending()) {
      case Ending.OfForum() -> EndOfDay.in(forum, trail.day());
      case Ending.Stated(var on, var by) -> EndOfDay.stated(on, trail.day(), forum.zone());
      case Ending.At(var moment) -> moment.toInstant();
    };
  }

  /** The last step: the moment, and why it is that moment. */
  ZonedDateTime end(Trail trail) {
    var moment = of(trail).atZone(forum.zone());
    switch (trail.ending()) {
      case Ending.OfForum() -> trail.to(moment, day() + on(trail, moment), authority());
      case Ending.Stated(var on, var by) -> stated(trail, on, by, moment);
      case Ending.At(var at) -> {}
    }
    return moment;
  }

  private String day() {
    return switch (forum) {
      case Forum.DistrictCourt court ->
          switch (court.dayEnd()) {
            case DayEnd.Electronic(var rule, _, _) ->
                "for electronic filing that day ends at "
                    + (rule == null ? "midnight" : HOUR.format(rule.at()))
                    + (court.name() == null ? " in the court's zone" : court.at())
                    + ": ";
            case DayEnd.ClerkCloses(var at) ->
                "that day ends when the clerk's office is scheduled to close: ";
          };
      case Forum.Office office -> ofBusiness(office.zone());
    };
  }

  /** The hour alone if it is on the day that was reached. */
  private static String on(Trail trail, ZonedDateTime moment) {
    return moment.toLocalDate().equals(trail.day()) ? Words.hour(moment) : Words.moment(moment);
  }

  private String authority() {
    if (forum instanceof Forum.DistrictCourt(_, _, _, DayEnd.Electronic(var rule, _, _))) {
      return rule == null ? Law.MIDNIGHT : rule.authority();
    }
    return Law.governing(forum, Law.CLERK_CLOSES);
  }

  private static boolean isEastern(ZoneId zone) {
    return zone.getRules().equals(EndOfDay.EASTERN.getRules());
  }

  private static String earlier(String hour) {
    return hour + " Eastern time or " + hour + " in the city, whichever comes first";
  }

  private static String ofBusiness(ZoneId city) {
    return "no hour is given, so ReplyBy takes the close of business"
        + (isEastern(city) ? ", 5:00 PM Eastern time: " : " (" + earlier("5:00 PM") + "): ");
  }

  private void stated(Trail trail, DueOn on, String by, ZonedDateTime moment) {
    var time = on.time();
    var zone = on.zone();
    if (time == null) {
      trail.to(
          moment, ofBusiness(forum.zone()) + on(trail, moment), Law.COMPARE + Law.CLERK_CLOSES);
      return;
    }
    var hour = HOUR.format(time);
    trail.to(
        moment,
        (zone == null
                ? "the hour given is %s, without a time zone, so ReplyBy takes %s"
                    .formatted(
                        hour,
                        (isEastern(forum.zone()) ? hour + " Eastern time" : earlier(hour)) + ": ")
                : "the hour given is %s %s: "
                    .formatted(hour, ZONE.format(moment.withZoneSameInstant(zone))))
            + Words.moment(moment),
        by);
    var zones = zone == null ? Stream.of(EndOfDay.EASTERN, forum.zone()) : Stream.of(zone);
    if (zones.anyMatch(z -> EndOfDay.isSkippedOrRepeated(on.date().atTime(time), z))) {
      trail.to(
          moment,
          "the clocks change at that hour: it is taken at the earliest instant that it can mean",
          Law.CLOCKS);
    }
  }

  LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, forum.zone());
  }
}
