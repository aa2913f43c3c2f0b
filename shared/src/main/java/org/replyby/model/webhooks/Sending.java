package org.replyby.model.webhooks;

import java.time.Duration;
import java.time.Instant;

/** One attempt to send an event: when it began, how long it took, and how it ended. */
public record Sending(
    WebhookId webhook, String event, String type, Instant at, Duration took, Answer answer) {

  /** How it ended. */
  public sealed interface Answer {
    /** The receiver answered with this HTTP status. */
    record Answered(int status) implements Answer {
      private static final int OK = 200;
      private static final int OTHER = 300;

      @Override
      public boolean isAccepted() {
        return status >= OK && status < OTHER;
      }
    }

    /** There was no answer. */
    record Unanswered(Why why) implements Answer {}

    /** Whether the receiver has the event. */
    default boolean isAccepted() {
      return false;
    }
  }

  /** Why there was no answer. */
  public enum Why {
    /** The name has no address. */
    NO_SUCH_HOST,
    /** The name leads to an address that is not on the public internet. */
    ADDRESS_NOT_PUBLIC,
    NO_CONNECTION,
    /** The certificate is not valid for the name, or TLS failed. */
    NOT_TRUSTED,
    /** Nothing came within five seconds. */
    TOO_SLOW
  }
}
