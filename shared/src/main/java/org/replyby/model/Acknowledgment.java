package org.replyby.model;

import java.time.Instant;

/**
 * That a person knows of an alert: when, how, and by whom. {@code by} is the subject of the token
 * for the API; for a link and a text message it is the official to whom they were sent, since an
 * email can be forwarded.
 */
public record Acknowledgment(Instant at, How how, String by) {
  /** The way in which it came. */
  public enum How {
    API,
    EMAIL_LINK,
    SMS
  }
}
