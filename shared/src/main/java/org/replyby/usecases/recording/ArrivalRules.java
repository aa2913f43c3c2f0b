package org.replyby.usecases.recording;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.demands.DateRules;
import org.replyby.model.Arrival;
import org.replyby.model.Violation;

/** What can be wrong with the days on which a letter came. */
final class ArrivalRules {
  private ArrivalRules() {}

  static Stream<Violation> violations(
      Arrival arrival, @Nullable LocalDate datedOn, LocalDate today) {
    return Stream.concat(
        arrival.receivedOn().stream()
            .flatMap(day -> violations("/receivedOn", day, datedOn, today)),
        Stream.ofNullable(arrival.mailedOn())
            .flatMap(day -> violations("/mailedOn", day, datedOn, today)));
  }

  private static Stream<Violation> violations(
      String field, LocalDate day, @Nullable LocalDate datedOn, LocalDate today) {
    return Stream.of(
            DateRules.within(field, day, today),
            DateRules.notFuture(field, day, today),
            datedOn == null
                ? Stream.<Violation>empty()
                : DateRules.notLongBefore(field, day, "datedOn", datedOn))
        .flatMap(v -> v);
  }
}
