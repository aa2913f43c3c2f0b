package org.replyby.demands;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Setting;
import org.replyby.deadlines.Trigger;

/**
 * The day that starts a time, as far as the record tells it: an unknown day is a range. The safe
 * date counts from its early end, and if that is not known either, it is the day of recording. The
 * due date counts from the late end, and cannot be computed without one. {@code event} names the
 * day, such as "service", and {@code happened} says it, such as "the subpoena was served on".
 * {@code others} are more days that it can have been.
 */
record DayRange(
    String event,
    String happened,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<LocalDate> others,
    LocalDate recordedOn,
    String why) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

  /** A day that is on record. */
  static DayRange known(String event, LocalDate day) {
    return new DayRange(event, "", day, day, List.of(), day, "");
  }

  boolean isKnown() {
    return earliest != null && earliest.equals(latest);
  }

  /** The latest day that the record supports, or no due date. */
  Setting counted(@Nullable LocalTime at, Function<Trigger, Setting> period) {
    var late =
        latest == null
            ? new Setting.Unknown("the day of " + event + " is not on record")
            : period.apply(new Trigger(event, latest, at));
    return counted(at, late, period);
  }

  /** With this due date unless the day is known. */
  Setting counted(@Nullable LocalTime at, Setting dueIfUnknown, Function<Trigger, Setting> period) {
    if (earliest != null && earliest.equals(latest)) {
      return period.apply(new Trigger(event, earliest, at));
    }
    var safe =
        earliest == null
            ? new Setting.Fixed(new DueOn(recordedOn, null, null), Setting.Fixed.RECORDED)
            : period.apply(new Trigger(event + ", at the earliest", earliest, at));
    return new Setting.Unsettled(dueIfUnknown, safe, alternatives(at, period), why);
  }

  /** The other days, and the day of recording, by which the document was there. */
  private List<Setting.Alternative> alternatives(
      @Nullable LocalTime at, Function<Trigger, Setting> period) {
    return Stream.concat(others.stream(), Stream.of(recordedOn))
        .distinct()
        .filter(day -> earliest == null || day.isAfter(earliest))
        .map(
            day ->
                new Setting.Alternative(
                    period.apply(new Trigger(event, day, at)),
                    "if %s %s".formatted(happened, DAY.format(day))))
        .toList();
  }
}
