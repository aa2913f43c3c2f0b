package org.replyby.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which something was done, kept only so that it is not done too often. {@code name}
 * never holds an address in clear. {@code last} says what was done last, where that matters. {@code
 * version} counts the writes: 0 if nothing was written yet.
 */
public record Tally(String name, List<Instant> moments, @Nullable String last, long version) {
  public Tally {
    moments = List.copyOf(moments);
  }

  /** Nothing was done yet. */
  public static Tally none(String name) {
    return new Tally(name, List.of(), null, 0);
  }

  /**
   * The name of what is counted for one address, over all cities and officials. The address is
   * hashed, in lower case, since two spellings of an inbox are one inbox.
   */
  public static String name(String what, Address address) {
    return what + "-" + Sha256.of(address.endpoint().toLowerCase(Locale.ROOT));
  }

  /** How often it was done in the time before {@code now}, the present moment included. */
  public int within(Duration time, Instant now) {
    return (int) moments.stream().filter(moment -> moment.isAfter(now.minus(time))).count();
  }

  /** How long until it was done fewer than {@code most} times in the time before. */
  public Duration waitFor(int most, Duration time, Instant now) {
    var counted =
        moments.stream().filter(moment -> moment.isAfter(now.minus(time))).sorted().toList();
    return counted.size() < most
        ? Duration.ZERO
        : Duration.between(now, counted.get(counted.size() - most).plus(time));
  }

  /** One more, without those that are no longer within {@code kept} of it. */
  public Tally and(Instant now, Duration kept, @Nullable String what) {
    var recent = moments.stream().filter(moment -> moment.isAfter(now.minus(kept)));
    return new Tally(name, Stream.concat(recent, Stream.of(now)).toList(), what, version + 1);
  }

  /** The last one moved back by {@code time}, so that the next need not wait for it. */
  public Tally lastMovedBack(Duration time) {
    var others = moments.stream().limit(Math.max(0, moments.size() - 1));
    var moved = moments.stream().skip(Math.max(0, moments.size() - 1)).map(m -> m.minus(time));
    return new Tally(name, Stream.concat(others, moved).toList(), last, version + 1);
  }
}
