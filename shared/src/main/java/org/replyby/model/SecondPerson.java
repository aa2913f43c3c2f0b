package org.replyby.model;

/** Whether a second person has to confirm that a deadline of a jurisdiction is closed. */
public enum SecondPerson {
  NOT_REQUIRED,
  REQUIRED
}
