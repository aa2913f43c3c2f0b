package org.replyby.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Arrival;
import org.replyby.model.CountedFrom;
import org.replyby.model.Letter;

/** The days of a letter from which its time can run, as far as they are known. */
record LetterDays(Letter letter) {
  DayRange day(CountedFrom from) {
    return switch (from) {
      case LETTER -> dated("the letter");
      case RECEIPT -> received();
      case ISSUE, SERVICE ->
          throw new IllegalArgumentException("a letter is neither issued nor served");
    };
  }

  /** Without a date on it, the letter can be no younger than its mailing and its first receipt. */
  DayRange dated(String event) {
    var dated = letter.datedOn();
    return dated != null
        ? DayRange.known(event, dated)
        : new DayRange(
            event,
            event + " was dated",
            null,
            first(letter.arrival().mailedOn(), letter.arrival().firstReceivedOn()),
            List.of(),
            letter.recordedOn(),
            "The letter has no date. The safe date is the day on which city staff recorded the letter,"
                + " because the time to reply may already be over.");
  }

  private DayRange received() {
    var event = "the letter's receipt";
    var arrival = letter.arrival();
    var first = arrival.firstReceivedOn();
    var last = arrival.lastReceivedOn();
    if (first != null && first.equals(last) && arrival.presumed() == null) {
      return DayRange.known(event, first);
    }
    var earliest = earliest(arrival);
    return new DayRange(
        event,
        "the letter was received on",
        earliest,
        last,
        arrival.receivedOn(),
        letter.recordedOn(),
        why(arrival, earliest));
  }

  /** A rule that presumes receipt buys no time: the safe date counts from mailing. */
  private @Nullable LocalDate earliest(Arrival arrival) {
    if (arrival.presumed() != null) {
      return first(arrival.mailedOn(), arrival.firstReceivedOn());
    }
    var first = arrival.firstReceivedOn();
    return first != null
        ? first
        : Stream.of(arrival.mailedOn(), letter.datedOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static String why(Arrival arrival, @Nullable LocalDate earliest) {
    if (arrival.presumed() != null) {
      return "%s presumes receipt %d days after mailing. The safe date counts from the day of mailing, or from an earlier receipt."
          .formatted(arrival.presumed().rule(), arrival.presumed().days());
    }
    if (!arrival.receivedOn().isEmpty()) {
      return "The letter came more than once. The safe date counts from the first receipt, and the"
          + " final date from the last.";
    }
    return earliest == null
        ? "Neither the day of the letter nor the day of its receipt is on record. The safe date is"
            + " the day on which city staff recorded the letter, because the time to reply may already"
            + " be over."
        : "The day of receipt is not on record. The safe date counts from the earliest day on which"
            + " the city can have received the letter.";
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
