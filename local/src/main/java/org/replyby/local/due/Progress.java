package org.replyby.local.due;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Counts rows, and reports the count every second; {@code nanos} is a clock that only moves
 * forward.
 */
final class Progress {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final PrintStream err;
  private final LongSupplier nanos;
  private final long began;
  private long told;
  private long rows;
  private long bad;

  Progress(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    began = nanos.getAsLong();
    told = began;
  }

  void row(Answer answer) {
    rows++;
    if (answer instanceof Answer.Bad) {
      bad++;
    }
    var now = nanos.getAsLong();
    if (now - told >= SECOND) {
      told = now;
      err.println(String.format(Locale.ROOT, "%,d rows, %,.0f rows/s", rows, rows / seconds(now)));
    }
  }

  void end() {
    var took = seconds(nanos.getAsLong());
    err.println(
        String.format(
            Locale.ROOT, "%,d rows: %,d computed, %,d bad, %.1f s", rows, rows - bad, bad, took));
  }

  boolean isAllGood() {
    return bad == 0;
  }

  private double seconds(long now) {
    return (now - began) / (double) SECOND;
  }
}
