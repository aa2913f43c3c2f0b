package org.replyby.model;

import org.jspecify.annotations.Nullable;

/**
 * What an alert keeps of its city as it was when the alert was created: whether the city has other
 * matters too, so that a short text has to name this one, and whom to tell that the reply went out,
 * null if the city named nobody.
 */
public record InCity(boolean amongOthers, @Nullable Contact contact) {
  /** Of what is no alert: a message about it names no contact. */
  public static final InCity NONE = new InCity(false, null);
}
