package org.replyby.usecases.subscribing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replyby.alerts.texts.Message;
import org.replyby.model.Address;
import org.replyby.model.OfficialId;

/**
 * Topics and their subscriptions as SNS has them. Any call may throw {@link Unavailable}; it may be
 * tried again, since each is idempotent.
 */
public interface Subscriptions {
  /** The topic of an official, created if it does not exist. */
  String topic(OfficialId official);

  /** Subscribes an address; for an email SNS sends a confirmation, again if one is pending. */
  Subscribed subscribe(String topicArn, Address address);

  Standing standing(String subscriptionArn);

  /** Confirms by the token of SNS's email, so that only an authenticated call can unsubscribe. */
  Confirmation confirm(String topicArn, String token);

  /** Ends a subscription; ending one that is already gone is not an error. */
  void unsubscribe(String subscriptionArn);

  /** Whether a phone texted STOP: it is then silent for the whole account. */
  boolean isOptedOut(Address.Phone phone);

  /**
   * Sends a text to a phone, outside of any topic: the message id; empty if SNS never will, as
   * after STOP.
   */
  Optional<String> text(Address.Phone phone, String text);

  /**
   * Sends a test to every confirmed address on a topic: the message id; empty if SNS never will.
   * {@code name} is the id of the subscription that is tested, for programs that watch the topic.
   */
  Optional<String> test(String topicArn, String name, Message message);

  /** The addresses of people that SNS has on a topic, confirmed or not; never a queue. */
  List<Listed> listed(String topicArn);

  /** An address on a topic. {@code arn} is null until it is confirmed. */
  record Listed(Address address, @Nullable String arn) {}

  sealed interface Subscribed {
    record Made(String arn) implements Subscribed {}

    record Refused(String code) implements Subscribed {}
  }

  sealed interface Standing {
    record Pending() implements Standing {}

    record Confirmed(boolean authenticated) implements Standing {}

    record Gone() implements Standing {}
  }

  sealed interface Confirmation {
    record Made(String arn) implements Confirmation {}

    record Refused(String code) implements Confirmation {}
  }

  /** SNS did not answer, or asked to slow down. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
      super("SNS is unavailable", cause);
    }
  }
}
