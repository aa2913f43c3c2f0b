package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isNotAfter;
import static org.replyby.dynamodb.Condition.isOneOf;

import java.time.Instant;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import org.replyby.model.AlertState;
import org.replyby.model.Notice;
import org.replyby.model.ToSend;

/** The changes of a row that is to be sent, each with its condition. */
final class OutboxRows {
  private OutboxRows() {}

  static Update take(ToSend wanted, AlertState.Claimed claim, Instant now) {
    return Update.of(Keys.of(wanted), isFree(now))
        .set(AlertItem.state(Row.map(), claim).moment(DueKeys.AT, claim.leaseUntil()))
        .increment(AlertItem.ATTEMPTS);
  }

  static Update marked(ToSend claimed, AlertState outcome, Instant nextMoment) {
    if (!(claimed.state() instanceof AlertState.Claimed claim)) {
      throw new IllegalArgumentException("only what is claimed can be marked");
    }
    return set(claimed, outcome, nextMoment, isOurs(claim.token(), outcome));
  }

  /** An alert's outcome stays due until it is on the docket; a notice is not put on any docket. */
  static Update set(ToSend sending, AlertState state, Instant nextMoment, Condition condition) {
    var row = AlertItem.state(Row.map(), state);
    var update = Update.of(Keys.of(sending), condition);
    return sending instanceof Notice && state.isFinal()
        ? update.set(row).remove(DueKeys.all())
        : update.set(row.moment(DueKeys.AT, nextMoment));
  }

  static Condition isFree(Instant now) {
    return is(AlertItem.STATUS, AlertItem.PENDING)
        .or(is(AlertItem.STATUS, AlertItem.CLAIMED).and(isNotAfter(AlertItem.LEASE_UNTIL, now)));
  }

  /** Also true if it already has this outcome: the answer to this same mark may have been lost. */
  private static Condition isOurs(String token, AlertState outcome) {
    return is(AlertItem.TOKEN, token)
        .and(isOneOf(AlertItem.STATUS, AlertItem.CLAIMED, AlertItem.status(outcome)));
  }
}
