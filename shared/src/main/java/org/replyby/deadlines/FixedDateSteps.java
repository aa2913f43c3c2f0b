package org.replyby.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.replyby.model.DueOn;

/** The explanation of a fixed date, one sentence a step, each with its authority. */
record FixedDateSteps(DueOn stated, ZoneId city, String statedBy) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy, h:mm a z", Locale.US);

  List<String> leadingTo(Instant due, Instant safeDue) {
    var steps = new ArrayList<String>();
    steps.add(
        "%s is fixed by %s; no rule moves it (2009 Committee Note to Rule 6)."
            .formatted(DAY.format(stated.date()), statedBy));
    steps.add(hour());
    clockChange().ifPresent(steps::add);
    steps.add("Due: " + local(due) + ".");
    if (!safeDue.equals(due)) {
      steps.add(closedDay(due));
    }
    steps.add(
        safeDue.equals(due)
            ? "Safe date: the same, as the day is open (holidays: " + FederalHolidays.VERSION + ")."
            : "Safe date: " + local(safeDue) + ".");
    return List.copyOf(steps);
  }

  private String hour() {
    var time = stated.time();
    var zone = stated.zone();
    if (time == null) {
      return ("No hour is given, and no rule says when a day ends for a demand: taken as 5:00 PM at"
              + " the earlier of Eastern time and %s, as Rule 6(a)(4)(B) ends a day when the office"
              + " closes.")
          .formatted(city);
    }
    return zone == null
        ? ("%s is given without a zone: read at the earlier of Eastern time and %s, the earliest"
                + " tenable reading of %s.")
            .formatted(HOUR.format(time), city, statedBy)
        : "%s in %s is the hour given by %s.".formatted(HOUR.format(time), zone, statedBy);
  }

  private Optional<String> clockChange() {
    var time = stated.time();
    var zone = stated.zone();
    var zones = zone == null ? Stream.of(EndOfDay.EASTERN, city) : Stream.of(zone);
    return time != null
            && zones.anyMatch(z -> EndOfDay.isSkippedOrRepeated(stated.date().atTime(time), z))
        ? Optional.of(
            "The clocks change at that hour (15 U.S.C. 260a): taken at the earliest instant that it"
                + " can mean.")
        : Optional.empty();
  }

  private String closedDay(Instant due) {
    var closed =
        Stream.of(stated.date(), LocalDate.ofInstant(due, city))
            .filter(day -> !OpenDays.isOpen(day))
            .findFirst()
            .orElseThrow();
    return ("%s is closed: it is %s. A fixed date does not roll forward, so the safe date is the last"
            + " open day before, by its end of business (2009 Committee Note to Rule 6; holidays: %s).")
        .formatted(
            DAY.format(closed), OpenDays.whyClosed(closed).orElseThrow(), FederalHolidays.VERSION);
  }

  private String local(Instant moment) {
    return MOMENT.format(moment.atZone(city));
  }
}
