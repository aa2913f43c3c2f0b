package org.replyby.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How and when a document came, as far as is known. {@code mailedOn} is null if it is not known or
 * was not mailed. {@code receivedOn} has a day for each copy, in ascending order, and is empty if
 * the day is not known or nothing came. {@code presumed} is the rule that says when it counts as
 * received, if there is one. Days are calendar days in the city.
 */
public record Arrival(
    DeliveryMethod came,
    @Nullable LocalDate mailedOn,
    List<LocalDate> receivedOn,
    @Nullable Presumption presumed) {
  /** The most copies of a document whose receipt is kept. */
  public static final int MOST_COPIES = 5;

  public Arrival {
    receivedOn = receivedOn.stream().sorted().distinct().toList();
    if (receivedOn.size() > MOST_COPIES) {
      throw new IllegalArgumentException("at most 5 copies of a document are kept");
    }
    if (presumed != null && mailedOn == null) {
      throw new IllegalArgumentException("a presumed receipt counts from the day of mailing");
    }
  }

  /** One copy, received on a day. */
  public static Arrival on(DeliveryMethod came, LocalDate received) {
    return new Arrival(came, null, List.of(received), null);
  }

  /** When the first copy came, or null if that is not known. */
  public @Nullable LocalDate firstReceivedOn() {
    return receivedOn.isEmpty() ? null : receivedOn.getFirst();
  }

  /** The latest day on which it counts as received, or null if that is not known. */
  public @Nullable LocalDate lastReceivedOn() {
    if (mailedOn != null && presumed != null) {
      var byRule = mailedOn.plusDays(presumed.days());
      return receivedOn.isEmpty() || receivedOn.getLast().isBefore(byRule)
          ? byRule
          : receivedOn.getLast();
    }
    return receivedOn.isEmpty() ? null : receivedOn.getLast();
  }
}
