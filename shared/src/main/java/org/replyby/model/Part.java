package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a demand asks for, with its own time. {@code what} names it, such as
 * "documents" or "testimony", and is null if the demand asks for one thing only.
 */
public record Part(@Nullable String what, ResponseTime when) {
  /** The most parts of one demand: each starts a deadline of its own. */
  public static final int MOST = 10;

  public Part {
    if (what != null && what.isBlank()) {
      throw new IllegalArgumentException("a part has a name");
    }
  }
}
