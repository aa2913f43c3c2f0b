package org.replyby.usecases.run;

import org.jspecify.annotations.Nullable;

/**
 * What caused everything that is done now: the id of the request or of the run. Each alert that is
 * created meanwhile carries it, so that the log tells which request an alert came from.
 */
public final class Correlation {
  private static final ScopedValue<String> ID = ScopedValue.newInstance();

  private Correlation() {}

  /** Runs an operation, and everything that it calls, under an id. */
  public static <T, X extends Throwable> T under(String id, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ID, id).call(work);
  }

  /** The id of what is running now; null if nobody gave one. */
  public static @Nullable String id() {
    return ID.isBound() ? ID.get() : null;
  }
}
