package org.replyby.dynamodb;

import static org.replyby.dynamodb.Condition.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OfficialItem;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.DeadlineId;
import org.replyby.usecases.dispatching.SumOutbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Alerts that go out as one message: their claim is one transaction, and so is their mark. A
 * transaction may name an item once, so alerts about the same deadline share its check.
 */
public final class DynamoSumOutbox implements SumOutbox {
  private final DynamoDbClient client;
  private final Actions actions;

  public DynamoSumOutbox(DynamoDbClient client, String table) {
    this.client = client;
    this.actions = new Actions(table);
  }

  @Override
  public Claim claim(List<Alert> wanted, AlertState.Claimed claim, Instant now) {
    var all = new ArrayList<TransactWriteItem>();
    wanted.forEach(alert -> all.add(actions.update(OutboxRows.take(alert, claim, now))));
    all.add(
        actions.check(
            Keys.of(wanted.getFirst().official()),
            is(OfficialItem.REACHABLE, true).and(is(OfficialItem.EMAILED, true))));
    var deadlines = deadlines(wanted);
    deadlines.forEach((deadline, holds) -> all.add(actions.check(Keys.of(deadline), holds)));
    try {
      client.transactWriteItems(t -> t.transactItems(all));
      return new Claim.Won(wanted.stream().map(alert -> alert.claimed(claim)).toList());
    } catch (TransactionCanceledException cancelled) {
      return lost(wanted, List.copyOf(deadlines.keySet()), cancelled);
    } catch (TransactionInProgressException inProgress) {
      return new Claim.Contended();
    }
  }

  private static Map<DeadlineId, Condition> deadlines(List<Alert> wanted) {
    var deadlines = new LinkedHashMap<DeadlineId, Condition>();
    wanted.forEach(a -> deadlines.merge(a.id().deadline(), StillTrue.of(a), Condition::and));
    return deadlines;
  }

  private static Claim lost(
      List<Alert> wanted, List<DeadlineId> deadlines, TransactionCanceledException cancelled) {
    var codes = Cancellation.codes(cancelled);
    if (codes.get(wanted.size()).equals(Cancellation.CONDITION)) {
      return new Claim.Lost(wanted);
    }
    var unfit = new ArrayList<Alert>();
    for (int i = 0; i < wanted.size(); i++) {
      var alert = wanted.get(i);
      var deadline = wanted.size() + 1 + deadlines.indexOf(alert.id().deadline());
      if (codes.get(i).equals(Cancellation.CONDITION)
          || codes.get(deadline).equals(Cancellation.CONDITION)) {
        unfit.add(alert);
      }
    }
    if (!unfit.isEmpty()) {
      return new Claim.Lost(unfit);
    }
    if (Cancellation.isContention(codes)) {
      return new Claim.Contended();
    }
    throw cancelled;
  }

  @Override
  public boolean mark(List<Marked> all) {
    var updates =
        all.stream()
            .map(m -> OutboxRows.marked(m.claimed(), m.outcome(), m.nextMoment()))
            .map(actions::update)
            .toList();
    try {
      client.transactWriteItems(t -> t.transactItems(updates));
      return true;
    } catch (TransactionCanceledException | TransactionInProgressException alone) {
      return false;
    }
  }
}
