package org.replyby.model;

/** What a jurisdiction shows of one of its matters to those who may see what it shares. */
public enum Shares {
  NOTHING,
  /** What is due when, what became of it, and what grant money is at stake. */
  STATUS_AND_DATES,
  /** The same, with the matter's title and what the department demands. */
  DEMAND_TOO
}
