package org.replyby.usecases.dispatching;

import java.time.Duration;
import org.replyby.alerts.texts.Message;

/**
 * Publishes a message to an official: one attempt, without retries of its own. {@code name} is the
 * id of the alert or notice.
 */
public interface Publisher {
  /** How long a publish can take: the client's timeout for its one attempt. */
  Duration TIMEOUT = Duration.ofSeconds(5);

  Sending publish(Recipient to, String name, Message message);

  /** What came of a publish. */
  sealed interface Sending {
    record Accepted(String messageId) implements Sending {}

    /** Trying again cannot help. */
    record Refused(String code) implements Sending {}

    /**
     * Not known to be sent; it is tried again, and may then arrive twice if the answer was lost.
     */
    record Unsure(String code) implements Sending {}
  }
}
