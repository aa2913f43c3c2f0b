package org.replyby.usecases.dispatching;

import java.time.Duration;
import java.util.List;
import org.replyby.model.Address;

/** Asks SNS who would get a message on a topic. It changes nothing. */
@FunctionalInterface
public interface Reachability {
  /** How long SNS may take to answer: a message waits no longer for a proof. */
  Duration TIMEOUT = Duration.ofSeconds(1);

  /**
   * One list of the topic's subscriptions, and for each confirmed phone whether it opted out. It
   * never throws because SNS does not answer.
   */
  Proof of(String topicArn);

  /** What SNS answered. */
  sealed interface Proof {
    /** These addresses are live: at least one. */
    record Live(List<Address> addresses) implements Proof {
      public Live {
        addresses = List.copyOf(addresses);
      }
    }

    record Nobody() implements Proof {}

    /** SNS did not answer in time, or refused to. */
    record Unanswered() implements Proof {}
  }
}
