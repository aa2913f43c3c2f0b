package org.replyby.model;

import java.time.Instant;

/**
 * Records that a person knows of an alert: when, how, and by what. For the API, {@code by} is the
 * subject of the token. Otherwise it is the link or the phone, such as "the link sent to Ada
 * Example": an email can be forwarded, so it never is the official.
 */
public record Acknowledgment(Instant at, How how, String by) {
  /** How the acknowledgment came in. */
  public enum How {
    API,
    EMAIL_LINK,
    SMS
  }
}
