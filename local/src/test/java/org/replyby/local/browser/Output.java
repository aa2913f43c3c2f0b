package org.replyby.local.browser;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a program prints, for somebody who waits for a line of it. */
final class Output extends OutputStream {
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(90);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Lock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    lock.lock();
    try {
      printed.write(bytes, from, count);
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How much is printed now, to wait only for what comes after it. */
  int size() {
    lock.lock();
    try {
      return text().length();
    } finally {
      lock.unlock();
    }
  }

  /** The first match behind a place, as soon as it is printed. */
  MatchResult await(Pattern wanted, int after) {
    lock.lock();
    try {
      var left = LIMIT;
      while (left > 0) {
        var found = wanted.matcher(text());
        if (found.find(after)) {
          return found.toMatchResult();
        }
        left = more.awaitNanos(left);
      }
      throw new AssertionError("nothing like " + wanted + " was printed in time, only: " + text());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped while waiting for " + wanted, e);
    } finally {
      lock.unlock();
    }
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
