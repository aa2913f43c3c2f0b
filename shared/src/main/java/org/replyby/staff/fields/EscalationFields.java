package org.replyby.staff.fields;

import java.time.Duration;
import java.util.function.Supplier;
import org.replyby.model.EscalationPolicy;
import org.replyby.staff.reading.Fields;
import org.replyby.staff.reading.Numbers;

/** How long a jurisdiction waits for an acknowledgment. */
public final class EscalationFields {
  private static final int MOST_PARTS = 100;
  private static final int SHORTEST = Math.toIntExact(EscalationPolicy.SHORTEST.toMinutes());
  private static final int LONGEST = Math.toIntExact(EscalationPolicy.LONGEST.toMinutes());

  private EscalationFields() {}

  public static Supplier<EscalationPolicy> of(Fields body) {
    var part = body.required("part", Numbers.between(1, MOST_PARTS, ""));
    var least = body.required("leastMinutes", Numbers.between(SHORTEST, LONGEST, "minutes"));
    var most = body.required("mostMinutes", Numbers.between(SHORTEST, LONGEST, "minutes"));
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      body.violate("leastMinutes", "must not be more than mostMinutes");
    }
    return () ->
        new EscalationPolicy(
            part.get(), Duration.ofMinutes(least.get()), Duration.ofMinutes(most.get()));
  }
}
