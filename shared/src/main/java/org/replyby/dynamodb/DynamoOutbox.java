package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.is;

import java.time.Instant;
import java.util.ArrayList;
import org.replyby.dynamodb.items.DeadlineItem;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OfficialItem;
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
    all.add(actions.update(OutboxRows.take(wanted, claim, now)));
    if (!wanted.official().isOperator()) {
      all.add(actions.check(Keys.of(wanted.official()), mayBeTold(wanted)));
    }
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
    if (codes.size() > 1 && codes.get(1).equals(Cancellation.CONDITION)) {
      var official = OfficialItem.read(cancelled.cancellationReasons().get(1).item());
      return official.isReachable() ? new Claim.Withheld() : new Claim.Unreachable(official);
    }
    if (Cancellation.isContention(codes)) {
      return new Claim.Contended();
    }
    throw cancelled;
  }

  /** Can be reached, and for a restricted matter, is still marked as a city attorney. */
  private static Condition mayBeTold(ToSend wanted) {
    var isReachable = is(reached(wanted), true);
    return wanted instanceof Alert alert && alert.demand().disclosure().isRestricted()
        ? isReachable.and(is(OfficialItem.ATTORNEY, true))
        : isReachable;
  }

  @Override
  public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
    return set(OutboxRows.marked(claimed, outcome, nextMoment));
  }

  @Override
  public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
    return set(OutboxRows.set(unclaimed, outcome, now, OutboxRows.isFree(now)));
  }

  private boolean set(Update update) {
    try {
      client.updateItem(update.request(table));
      return true;
    } catch (ConditionalCheckFailedException taken) {
      return false;
    }
  }
}
