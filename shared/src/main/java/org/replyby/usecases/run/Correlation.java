package org.replyby.usecases.run;

import org.jspecify.annotations.Nullable;

/**
 * What caused all that is done now: the id of the request or of the run. It goes with each alert
 * that is born meanwhile, so that the log tells which request an alert came from.
 */
public final class Correlation {
  private static final ScopedValue<String> ID = ScopedValue.newInstance();

  private Correlation() {}

  /** Does something under an id, and whatever that calls. */
  public static <T, X extends Throwable> T under(String id, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ID, id).call(work);
  }

  /** The id of what goes on; null where nobody gave one. */
  public static @Nullable String id() {
    return ID.isBound() ? ID.get() : null;
  }
}
