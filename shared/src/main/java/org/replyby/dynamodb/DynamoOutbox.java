package org.replyby.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.Notice;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What is to be sent as rows: a claim is one transaction of its conditions, a mark one update. */
public final class DynamoOutbox implements Outbox {
  private static final String FREE =
      "#status = :pending OR (#status = :claimed AND leaseUntil <= :now)";

  /** Also if it has this outcome already: the answer to this very mark may have been lost. */
  private static final String OURS = "#token = :token AND #status IN (:claimed, :new_status)";

  private final DynamoDbClient client;
  private final String table;

  public DynamoOutbox(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Claim claim(ToSend wanted, AlertState.Claimed claim, Instant now) {
    var actions = new ArrayList<TransactWriteItem>();
    actions.add(take(wanted, claim, now));
    actions.add(reachable(wanted));
    if (wanted instanceof Alert alert) {
      actions.add(StillTrue.of(table, alert));
    }
    try {
      client.transactWriteItems(t -> t.transactItems(actions));
      return new Claim.Won(wanted.claimed(claim));
    } catch (TransactionCanceledException cancelled) {
      return lost(cancelled);
    } catch (TransactionInProgressException inProgress) {
      return new Claim.Contended();
    }
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
    var values = free(now);
    values.put(":token", AttributeValue.fromS(claim.token()));
    values.put(":lease", AttributeValue.fromS(Row.moment(claim.leaseUntil())));
    values.put(":one", AttributeValue.fromN("1"));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(Keys.of(wanted))
                    .updateExpression(
                        "SET #status = :claimed, #token = :token, leaseUntil = :lease,"
                            + " dueAt = :lease, attempts = attempts + :one")
                    .conditionExpression(FREE)
                    .expressionAttributeNames(
                        Map.of("#status", AlertItem.STATUS, "#token", AlertItem.TOKEN))
                    .expressionAttributeValues(values))
        .build();
  }

  private TransactWriteItem reachable(ToSend wanted) {
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(Keys.of(wanted.official()))
                    .conditionExpression("reachable = :yes")
                    .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }

  @Override
  public boolean mark(ToSend claimed, AlertState outcome, Instant nextMoment) {
    if (!(claimed.state() instanceof AlertState.Claimed claim)) {
      throw new IllegalArgumentException("only what is claimed can be marked");
    }
    var values = new HashMap<String, AttributeValue>();
    values.put(":claimed", AttributeValue.fromS(AlertItem.CLAIMED));
    values.put(":token", AttributeValue.fromS(claim.token()));
    return set(claimed, outcome, nextMoment, OURS, values);
  }

  @Override
  public boolean end(ToSend unclaimed, AlertState outcome, Instant now) {
    return set(unclaimed, outcome, now, FREE, free(now));
  }

  /** An alert's outcome stays due until it is on the docket; a notice is on none. */
  private boolean set(
      ToSend sending,
      AlertState state,
      Instant nextMoment,
      String condition,
      Map<String, AttributeValue> conditionValues) {
    var leaves = sending instanceof Notice && state.isFinal();
    var update = new StringBuilder(leaves ? "REMOVE dueAt, duePartition SET" : "SET dueAt = :due,");
    var names = new HashMap<>(Map.of("#status", AlertItem.STATUS));
    if (condition.contains("#token")) {
      names.put("#token", AlertItem.TOKEN);
    }
    var values = new HashMap<>(conditionValues);
    if (!leaves) {
      values.put(":due", AttributeValue.fromS(Row.moment(nextMoment)));
    }
    var sets = new ArrayList<String>();
    AlertItem.state(Row.map(), state)
        .values()
        .forEach(
            (name, value) -> {
              names.put("#" + name, name);
              values.put(":new_" + name, value);
              sets.add(" #" + name + " = :new_" + name);
            });
    update.append(String.join(",", sets));
    try {
      client.updateItem(
          u ->
              u.tableName(table)
                  .key(Keys.of(sending))
                  .updateExpression(update.toString())
                  .conditionExpression(condition)
                  .expressionAttributeNames(names)
                  .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException taken) {
      return false;
    }
  }

  private static Map<String, AttributeValue> free(Instant now) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":pending", AttributeValue.fromS(AlertItem.PENDING));
    values.put(":claimed", AttributeValue.fromS(AlertItem.CLAIMED));
    values.put(":now", AttributeValue.fromS(Row.moment(now)));
    return values;
  }
}
