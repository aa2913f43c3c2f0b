package org.replyby.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.replyby.dynamodb.rows.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A change of some attributes of an item under a condition, by itself or in a transaction. */
public final class Update {
  private final Map<String, AttributeValue> key;
  private final String condition;
  private final Placeholders all = new Placeholders();
  private final List<String> set = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  private Update(Map<String, AttributeValue> key, Condition condition) {
    this.key = key;
    this.condition = condition.in(all);
  }

  public static Update of(Map<String, AttributeValue> key, Condition condition) {
    return new Update(key, condition);
  }

  public Update set(Row row) {
    return set(row.values());
  }

  Update set(Map<String, AttributeValue> values) {
    values.forEach((name, value) -> set.add(all.name(name) + " = " + all.value(value)));
    return this;
  }

  /** Sets what the item does not have, and leaves what it has. */
  public Update setOnce(Row row) {
    row.values()
        .forEach(
            (name, value) -> {
              var it = all.name(name);
              set.add("%s = if_not_exists(%s, %s)".formatted(it, it, all.value(value)));
            });
    return this;
  }

  /** Adds one, starting from 0 if the item does not have the attribute. */
  Update increment(String name) {
    var it = all.name(name);
    set.add(
        "%s = if_not_exists(%s, %s) + %s"
            .formatted(it, it, all.value(Row.number(0)), all.value(Row.number(1))));
    return this;
  }

  /** Takes one away; an item without the attribute gets 0. */
  Update decrement(String name) {
    var it = all.name(name);
    var one = all.value(Row.number(1));
    set.add("%s = if_not_exists(%s, %s) - %s".formatted(it, it, one, one));
    return this;
  }

  public Update remove(String... names) {
    for (var name : names) {
      removed.add(all.name(name));
    }
    return this;
  }

  /** Removes what a map of the item has under a name. */
  Update removeFrom(String map, String name) {
    removed.add(all.name(map) + "." + all.name(name));
    return this;
  }

  /** Sets what a map of the item has under a name. */
  Update setIn(String map, String name, AttributeValue value) {
    set.add(all.name(map) + "." + all.name(name) + " = " + all.value(value));
    return this;
  }

  public UpdateItemRequest request(String table) {
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(key)
        .updateExpression(expression())
        .conditionExpression(condition)
        .expressionAttributeNames(all.names())
        .expressionAttributeValues(all.values())
        .build();
  }

  TransactWriteItem action(String table) {
    return TransactWriteItem.builder()
        .update(
            u ->
                u.tableName(table)
                    .key(key)
                    .updateExpression(expression())
                    .conditionExpression(condition)
                    .expressionAttributeNames(all.names())
                    .expressionAttributeValues(all.values()))
        .build();
  }

  private String expression() {
    var parts = new ArrayList<String>();
    if (!set.isEmpty()) {
      parts.add("SET " + String.join(", ", set));
    }
    if (!removed.isEmpty()) {
      parts.add("REMOVE " + String.join(", ", removed));
    }
    return String.join(" ", parts);
  }
}
