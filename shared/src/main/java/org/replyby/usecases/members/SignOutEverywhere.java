package org.replyby.usecases.members;

import java.time.Instant;
import org.replyby.model.PersonId;

/** Ends what a person has open at the page. */
@FunctionalInterface
public interface SignOutEverywhere {
  /** Ends all sessions of a person: one query, and one write for each. */
  void endAll(PersonId person, Instant now);
}
