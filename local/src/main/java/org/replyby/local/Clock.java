package org.replyby.local;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that does not move until it is set. */
public final class Clock implements InstantSource {
  private final AtomicReference<Instant> now;

  public Clock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(instant);
  }
}
