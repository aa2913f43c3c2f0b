package org.replyby.usecases.dispatching;

/** What became of an alert in one call of the dispatch. */
public enum Dispatched {
  PUBLISHED,
  SUPERSEDED,
  UNREACHED,
  FAILED,
  /**
   * It stays due: it waits for the hour at which people read, too little time was left, SNS was
   * unsure, or another transaction was under way.
   */
  LEFT_DUE,
  /** Another dispatcher has it, or its outcome was already final. */
  NOT_OURS
}
