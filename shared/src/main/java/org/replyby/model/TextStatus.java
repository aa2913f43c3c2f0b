package org.replyby.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of one text to one phone. {@code sent} is when SNS was asked to send it, {@code at}
 * is when SNS logged the result.
 */
public record TextStatus(TextResult result, Instant sent, Instant at) {
  private static final Comparator<TextStatus> EARLIEST =
      Comparator.comparing(TextStatus::at).thenComparing(TextStatus::result);

  /**
   * What is known of a text once {@code another} line about it came, in whichever order. SNS can
   * log two: a delivery to the phone settles it, and a failure says more than that the phone
   * company took the text. Of two failures the first one counts.
   */
  public TextStatus or(@Nullable TextStatus another) {
    if (another == null) {
      return this;
    }
    if (weight() != another.weight()) {
      return weight() > another.weight() ? this : another;
    }
    return EARLIEST.compare(this, another) <= 0 ? this : another;
  }

  /** The later of two texts to a phone, or what is known of it if both are the same text. */
  public TextStatus laterOf(@Nullable TextStatus another) {
    if (another == null || sent.isAfter(another.sent)) {
      return this;
    }
    return another.sent.isAfter(sent) ? another : or(another);
  }

  private int weight() {
    if (result.isFailure()) {
      return 1;
    }
    return result == TextResult.DELIVERED ? 2 : 0;
  }
}
