package org.replyby.dynamodb;

import java.util.HashMap;
import java.util.Map;
import org.replyby.model.Alert;
import org.replyby.model.Told;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The condition under which what an alert says of its deadline still holds. */
final class StillTrue {
  private static final String OPEN = "#status = :open AND planVersion = :plan";

  /** Once a later rung told the same official, an older one says nothing more. */
  private static final String NOT_TOLD_LATER =
      OPEN
          + " AND (attribute_not_exists(#told) OR #told.#rung = :rung"
          + " OR NOT contains(#told.#officials, :official))";

  private static final String UNACKNOWLEDGED =
      OPEN + " AND #told.#rung = :rung AND attribute_exists(#told.#escalation)";

  private StillTrue() {}

  static TransactWriteItem of(String table, Alert alert) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":open", AttributeValue.fromS(DeadlineItem.OPEN));
    values.put(":plan", AttributeValue.fromN(Integer.toString(alert.id().planVersion())));
    var names = new HashMap<>(Map.of("#status", DeadlineItem.STATUS));
    var condition =
        switch (alert.reason()) {
          case OPEN_WHEN_CONFIRMED, UNDELIVERED -> OPEN;
          case ESCALATED -> {
            names.put("#told", DeadlineItem.TOLD);
            names.put("#rung", DeadlineItem.RUNG);
            names.put("#escalation", DeadlineItem.ESCALATION);
            values.put(":rung", AttributeValue.fromS(Told.rungOf(alert.id().rung())));
            yield UNACKNOWLEDGED;
          }
          case LETTER_RECEIVED,
              SUBPOENA_ISSUED,
              DEADLINE_SET,
              EXTENDED,
              DATE_CHANGED,
              APPROACHING,
              DUE_TODAY,
              LATE -> {
            names.put("#told", DeadlineItem.TOLD);
            names.put("#rung", DeadlineItem.RUNG);
            names.put("#officials", DeadlineItem.OFFICIALS);
            values.put(":rung", AttributeValue.fromS(alert.id().rung()));
            values.put(":official", AttributeValue.fromS(alert.id().official().name()));
            yield NOT_TOLD_LATER;
          }
        };
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(Keys.of(alert.id().deadline()))
                    .conditionExpression(condition)
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values)
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }
}
