package org.replyby.model;

/** How urgent an alert is, from the least to the most urgent. */
public enum Severity {
  NOTICE,
  WARNING,
  URGENT
}
