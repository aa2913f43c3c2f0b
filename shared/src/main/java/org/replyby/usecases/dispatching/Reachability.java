package org.replyby.usecases.dispatching;

import java.time.Duration;
import org.replyby.model.Reached;

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
    record Live(Reached reached) implements Proof {}

    record Nobody() implements Proof {}

    /** SNS did not answer in time, or refused to. */
    record Unanswered() implements Proof {}
  }
}
