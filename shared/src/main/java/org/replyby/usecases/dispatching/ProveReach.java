package org.replyby.usecases.dispatching;

import java.util.List;
import java.util.Map;
import org.replyby.model.Address;
import org.replyby.model.Notice;
import org.replyby.model.Official;
import org.replyby.model.Subscription;
import org.replyby.model.ToSend;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;
import org.replyby.usecases.subscribing.CheckSubscriptions;
import org.replyby.usecases.subscribing.SnsCheck;

/**
 * Finds out whether a message reaches anybody, just before it is published. If SNS lists no live
 * address, each address is checked by itself, since the list can be a moment behind; what is lost
 * is written at once, so that others are told of the loss.
 */
public final class ProveReach {
  private final Reachability sns;
  private final CheckSubscriptions check;
  private final Journal journal;

  public ProveReach(Reachability sns, CheckSubscriptions check, Journal journal) {
    this.sns = sns;
    this.check = check;
    this.journal = journal;
  }

  /** Nothing is asked for the operator, or for a digest: nobody else hears those instead. */
  Reachability.Proof of(ToSend wanted) {
    if (wanted.official().isOperator()
        || (wanted instanceof Notice notice && notice.id().isDigest())) {
      return new Reachability.Proof.Unanswered();
    }
    var listed = sns.of(wanted.topicArn());
    return listed instanceof Reachability.Proof.Nobody ? checked(wanted) : listed;
  }

  /** If the check fails, nothing is proved: the message goes out, and the next run checks. */
  private Reachability.Proof checked(ToSend wanted) {
    return Attempt.oneOfMany(
            journal,
            "official.not-checked",
            Map.of("official", wanted.official().toString()),
            () -> check.hold(wanted.official(), SnsCheck.ALL))
        .flatMap(held -> held)
        .map(ProveReach::proof)
        .orElseGet(Reachability.Proof.Unanswered::new);
  }

  private static Reachability.Proof proof(CheckSubscriptions.Held held) {
    if (!held.official().isReachable()) {
      return new Reachability.Proof.Nobody();
    }
    return held.whole()
        ? new Reachability.Proof.Live(live(held.official()))
        : new Reachability.Proof.Unanswered();
  }

  private static List<Address> live(Official official) {
    return official.subscriptions().stream()
        .filter(Subscription::isDelivering)
        .map(Subscription::address)
        .toList();
  }
}
