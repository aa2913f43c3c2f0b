package org.replyby.dynamodb;

import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The actions of a transaction on a table. */
record Actions(String table) {
  /** Puts an item in the place of any existing one. */
  TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName(table).item(item)).build();
  }

  TransactWriteItem create(Map<String, AttributeValue> item) {
    return put(item, Condition.isMissing(Keys.PK));
  }

  TransactWriteItem put(Map<String, AttributeValue> item, Condition condition) {
    var all = new Placeholders();
    var expression = condition.in(all);
    return TransactWriteItem.builder()
        .put(
            p ->
                p.tableName(table)
                    .item(item)
                    .conditionExpression(expression)
                    .expressionAttributeNames(all.names())
                    .expressionAttributeValues(all.values()))
        .build();
  }

  TransactWriteItem update(Update update) {
    return update.action(table);
  }

  /** Writes nothing. If the item does not meet the condition, DynamoDB returns the item. */
  TransactWriteItem check(Map<String, AttributeValue> key, Condition condition) {
    var all = new Placeholders();
    var expression = condition.in(all);
    return TransactWriteItem.builder()
        .conditionCheck(
            c ->
                c.tableName(table)
                    .key(key)
                    .conditionExpression(expression)
                    .expressionAttributeNames(all.names())
                    .expressionAttributeValues(all.values())
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
        .build();
  }
}
