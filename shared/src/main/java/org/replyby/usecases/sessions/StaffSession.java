package org.replyby.usecases.sessions;

import java.time.Instant;
import org.replyby.usecases.members.Caller;

/**
 * Somebody who has signed in at the page. {@code name} is how the issuer calls them, {@code
 * formToken} is in each of their forms. The session is over at {@code idleUntil} unless it is used
 * before, and at {@code until} in any case.
 */
public record StaffSession(
    Caller caller, String name, String formToken, Instant idleUntil, Instant until) {
  boolean isOver(Instant now) {
    return !now.isBefore(idleUntil) || !now.isBefore(until);
  }

  StaffSession idleUntil(Instant later) {
    return new StaffSession(caller, name, formToken, later, until);
  }
}
