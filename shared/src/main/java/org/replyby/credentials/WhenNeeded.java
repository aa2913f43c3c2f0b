package org.replyby.credentials;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client that the first call makes, and every later one gets: for a client that few requests use,
 * since each cold start would wait for it.
 */
public final class WhenNeeded<C> implements Supplier<C> {
  private final Supplier<C> maker;
  private @Nullable C made;

  public WhenNeeded(Supplier<C> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized C get() {
    var client = made == null ? maker.get() : made;
    made = client;
    return client;
  }
}
