package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person said about a deadline that they entered by hand: what they call it, null if its
 * kind already names it, and whether a court's order fixed its date.
 */
public record HandEntry(@Nullable String name, boolean byOrder) {
  /** Characters of a name, which has to fit into a text message. */
  public static final int NAME_LIMIT = 60;
}
