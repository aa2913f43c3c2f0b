package org.replyby.staffpages.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read from elsewhere and is kept for a while. Nothing is read before it is asked for. */
final class Kept<T> {
  private final Supplier<T> source;
  private final InstantSource clock;
  private @Nullable Read<T> last;

  private record Read<T>(T value, Instant at) {}

  Kept(Supplier<T> source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /** The value as it was within this time, or as it is now. */
  synchronized T within(Duration age) {
    var now = clock.instant();
    var known = last;
    if (known == null || known.at().plus(age).isBefore(now)) {
      known = new Read<>(source.get(), now);
      last = known;
    }
    return known.value();
  }
}
