package org.replyby.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.usecases.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The alerts' rows: a claim is one transaction of three conditions, a mark one update. */
public final class DynamoOutbox implements Outbox {
  private static final String FREE =
      "#status = :pending OR (#status = :claimed AND leaseUntil <= :now)";

  private final DynamoDbClient client;
  private final String table;

  public DynamoOutbox(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Claim claim(Alert alert, AlertState.Claimed claim, Instant now) {
    var actions = List.of(take(alert, claim, now), stillOpen(alert), reachable(alert));
    try {
      client.transactWriteItems(t -> t.transactItems(actions));
      return new Claim.Won(claimed(alert, claim));
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
    if (codes.get(1).equals(Cancellation.CONDITION)) {
      return new Claim.Overtaken(DeadlineItem.read(cancelled.cancellationReasons().get(1).item()));
    }
    if (codes.get(2).equals(Cancellation.CONDITION)) {
      return new Claim.Unreachable(
          OfficialItem.read(cancelled.cancellationReasons().get(2).item()));
    }
    if (Cancellation.isContention(codes)) {
      return new Claim.Contended();
    }
    throw cancelled;
  }

  private TransactWriteItem take(Alert alert, AlertState.Claimed claim, Instant now) {
    var values = free(now);
    values.put(":token", AttributeValue.fromS(claim.token()));
    values.put(":lease", AttributeValue.fromS(Row.moment(claim.leaseUntil())));
    values.put(":one", AttributeValue.fromN("1"));
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(Keys.of(alert.id()))
                    .updateExpression(
                        "SET #status = :claimed, #token = :token, leaseUntil = :lease,"
                            + " dueAt = :lease, attempts = attempts + :one")
                    .conditionExpression(FREE)
                    .expressionAttributeNames(
                        Map.of("#status", AlertItem.STATUS, "#token", AlertItem.TOKEN))
                    .expressionAttributeValues(values))
        .build();
  }

  private TransactWriteItem stillOpen(Alert alert) {
    var values =
        Map.of(
            ":open", AttributeValue.fromS(DeadlineItem.OPEN),
            ":plan", AttributeValue.fromN(Integer.toString(alert.id().planVersion())));
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(Keys.of(alert.id().deadline()))
                    .conditionExpression("#status = :open AND planVersion = :plan")
                    .expressionAttributeNames(Map.of("#status", DeadlineItem.STATUS))
                    .expressionAttributeValues(values)
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }

  private TransactWriteItem reachable(Alert alert) {
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(Keys.of(alert.id().official()))
                    .conditionExpression("reachable = :yes")
                    .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true)))
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }

  private static Alert claimed(Alert alert, AlertState.Claimed claim) {
    return new Alert(
        alert.id(),
        alert.topicArn(),
        alert.emails(),
        alert.kind(),
        alert.reason(),
        alert.severity(),
        alert.dueDate(),
        alert.demand(),
        alert.bornAt(),
        claim,
        alert.attempts() + 1,
        claim.leaseUntil());
  }

  @Override
  public boolean mark(Alert claimed, AlertState outcome, Instant nextMoment) {
    if (!(claimed.state() instanceof AlertState.Claimed claim)) {
      throw new IllegalArgumentException("only a claimed alert can be marked");
    }
    var values = new HashMap<String, AttributeValue>();
    values.put(":claimed", AttributeValue.fromS(AlertItem.CLAIMED));
    values.put(":token", AttributeValue.fromS(claim.token()));
    return set(claimed, outcome, nextMoment, "#status = :claimed AND #token = :token", values);
  }

  @Override
  public boolean end(Alert unclaimed, AlertState outcome, Instant now) {
    return set(unclaimed, outcome, now, FREE, free(now));
  }

  private boolean set(
      Alert alert,
      AlertState state,
      Instant nextMoment,
      String condition,
      Map<String, AttributeValue> conditionValues) {
    var update = new StringBuilder("SET dueAt = :due");
    var names = new HashMap<>(Map.of("#status", AlertItem.STATUS));
    if (condition.contains("#token")) {
      names.put("#token", AlertItem.TOKEN);
    }
    var values = new HashMap<>(conditionValues);
    values.put(":due", AttributeValue.fromS(Row.moment(nextMoment)));
    AlertItem.state(Row.map(), state)
        .values()
        .forEach(
            (name, value) -> {
              names.put("#" + name, name);
              values.put(":new_" + name, value);
              update.append(", #").append(name).append(" = :new_").append(name);
            });
    try {
      client.updateItem(
          u ->
              u.tableName(table)
                  .key(Keys.of(alert.id()))
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
