package org.replyby.model;

/** How pressing an alert is, from the least to the most. */
public enum Severity {
  NOTICE,
  WARNING,
  URGENT
}
