package org.replyby.usecases.run;

/** Waits between attempts, longer each time and never the same twice. */
@FunctionalInterface
public interface Backoff {
  /** Waits before the attempt with this number, counted from 2. */
  void before(int attempt);
}
