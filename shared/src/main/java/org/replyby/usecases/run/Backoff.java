package org.replyby.usecases.run;

/** Waits between attempts, longer each time and never twice the same. */
@FunctionalInterface
public interface Backoff {
  /** Waits before the attempt with this number, counted from 2. */
  void before(int attempt);
}
