package org.replyby.usecases.subscribing;

import java.util.Map;
import org.replyby.model.Official;
import org.replyby.usecases.run.Journal;

/**
 * Removes from SNS every address on an official's topic that the record does not have there: one
 * that was ended, or that nobody here subscribed. The record decides, so that nobody who asked for
 * no more texts gets any.
 */
public final class RemoveUnwanted {
  private final Subscriptions sns;
  private final Journal journal;

  public RemoveUnwanted(Subscriptions sns, Journal journal) {
    this.sns = sns;
    this.journal = journal;
  }

  /** One list of the topic's addresses. What nobody confirmed yet, SNS removes by itself. */
  public void from(Official official) {
    for (var listed : sns.listed(official.topicArn())) {
      if (listed.arn() != null && !isWanted(official, listed)) {
        sns.unsubscribe(listed.arn());
        journal.note("subscription.removed", Map.of("official", official.id().toString()));
      }
    }
  }

  private static boolean isWanted(Official official, Subscriptions.Listed listed) {
    return official.subscriptions().stream()
        .filter(s -> s.isOnSns() || s.isDelivering())
        .anyMatch(s -> Addresses.same(s.address(), listed.address()));
  }
}
