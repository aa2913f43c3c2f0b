package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isNotAfter;
import static org.replyby.dynamodb.Condition.isOneOf;

import java.time.Instant;
import java.util.ArrayList;
import org.replyby.dynamodb.items.AlertItem;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.dynamodb.items.Row;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Notice;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * The rows to be sent: a claim is one transaction with its conditions, and a mark is one update.
 */
public final class DynamoOutbox implements Outbox {
  private final DynamoDbClient client;
  private final String table;
  private final Actions actions;

  public DynamoOutbox(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.actions = new Actions(table);
  }

  @Override
  public Claim claim(ToSend wanted, AlertState.Claimed claim, Instant now) {
    var all = new ArrayList<TransactWriteItem>();
    all.add(take(wanted, claim, now));
    all.add(actions.check(Keys.of(wanted.official()), is(reached(wanted), true)));
    if (wanted instanceof Alert alert) {
      all.add(actions.check(Keys.of(alert.id().deadline()), StillTrue.of(alert)));
    }
    try {
      client.transactWriteItems(t -> t.transactItems(all));
      return new Claim.Won(wanted.claimed(claim));
    } catch (TransactionCanceledException cancelled) {
      return lost(cancelled);
    } catch (TransactionInProgressException inProgress) {
      return new Claim.Contended();
    }
  }

  /** A removed address gets no alert any more, but it gets the notice that it was removed. */
  private static String reached(ToSend wanted) {
    return switch (wanted) {
      case Alert alert -> OfficialItem.REACHABLE;
      case Notice notice -> OfficialItem.DELIVERING;
    };
  }

  private static Claim lost(TransactionCanceledException cancelled) {
    var codes = Cancellation.codes(cancelled);
    if (codes.getFirst().equals(Cancellation.CONDITION)) {
      return new Claim.Taken();
    }
    if (codes.size() > 2 && codes.get(2).equals(Cancellation.CONDITION)) {
      return new Claim.Overtaken(DeadlineItem.read(cancelled.cancellationReasons().get(2).item()));
    }
    if (codes.get(1).equals(Cancellation.CONDITION)) {
      return new Claim.Unreachable(
          OfficialItem.read(cancelled.cancellationReasons().get(1).item()));
    }
    if (Cancellation.isContention(codes)) {
      return new Claim.Contended();
    }
    throw cancelled;
  }

  private TransactWriteItem take(ToSend wanted, AlertState.Claimed claim, Instant now) {
    return actions.update(
        Update.of(Keys.of(wanted), isFree(now))
            .set(AlertItem.state(Row.map(), claim).moment(DueKeys.AT, claim.leaseUntil()))
            .increment(AlertItem.ATTEMPTS));
  }

  @Override
  public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
    if (!(claimed.state() instanceof AlertState.Claimed claim)) {
      throw new IllegalArgumentException("only what is claimed can be marked");
    }
    return set(claimed, outcome, nextMoment, isOurs(claim.token(), outcome));
  }

  @Override
  public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
    return set(unclaimed, outcome, now, isFree(now));
  }

  /** An alert's outcome stays due until it is on the docket; a notice is not put on any docket. */
  private boolean set(ToSend sending, AlertState state, Instant nextMoment, Condition condition) {
    var row = AlertItem.state(Row.map(), state);
    var update = Update.of(Keys.of(sending), condition);
    if (sending instanceof Notice && state.isFinal()) {
      update.set(row).remove(DueKeys.AT, DueKeys.PARTITION);
    } else {
      update.set(row.moment(DueKeys.AT, nextMoment));
    }
    try {
      client.updateItem(update.request(table));
      return true;
    } catch (ConditionalCheckFailedException taken) {
      return false;
    }
  }

  private static Condition isFree(Instant now) {
    return is(AlertItem.STATUS, AlertItem.PENDING)
        .or(is(AlertItem.STATUS, AlertItem.CLAIMED).and(isNotAfter(AlertItem.LEASE_UNTIL, now)));
  }

  /** Also true if it already has this outcome: the answer to this same mark may have been lost. */
  private static Condition isOurs(String token, AlertState outcome) {
    return is(AlertItem.TOKEN, token)
        .and(isOneOf(AlertItem.STATUS, AlertItem.CLAIMED, AlertItem.status(outcome)));
  }
}
