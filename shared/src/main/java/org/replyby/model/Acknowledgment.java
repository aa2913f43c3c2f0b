package org.replyby.model;

import java.time.Instant;

/**
 * Records that a person knows of an alert: when, how, and who it was. For the API, {@code by} is
 * the subject of the token. For a link or a text message, it is the official to whom the message
 * was sent, since an email can be forwarded.
 */
public record Acknowledgment(Instant at, How how, String by) {
  /** How the acknowledgment came in. */
  public enum How {
    API,
    EMAIL_LINK,
    SMS
  }
}
