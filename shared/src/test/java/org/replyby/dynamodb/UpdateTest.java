package org.replyby.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.dynamodb.Condition.contains;
import static org.replyby.dynamodb.Condition.exists;
import static org.replyby.dynamodb.Condition.is;
import static org.replyby.dynamodb.Condition.isMissing;
import static org.replyby.dynamodb.Condition.isMoreThan;
import static org.replyby.dynamodb.Condition.isNotAfter;
import static org.replyby.dynamodb.Condition.isOneOf;
import static org.replyby.dynamodb.Condition.not;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.rows.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Expressions as DynamoDB reads them. It refuses an expression with redundant parentheses. */
class UpdateTest {
  private static final Map<String, AttributeValue> KEY = Keys.key("p", "s");
  private static final Instant AT = Instant.parse("2018-01-24T15:00:00Z");

  private static String text(Condition condition) {
    return condition.in(new Placeholders());
  }

  @Test
  void aConditionIsWrittenWithPlaceholdersForItsNamesAndValues() {
    var all = new Placeholders();
    var condition =
        is("status", "open").and(is("told.rung", "d7")).and(not(contains("told.officials", "o1")));

    assertThat(condition.in(all))
        .isEqualTo(
            "((#status = :v0) AND (#told.#rung = :v1))"
                + " AND (NOT (contains(#told.#officials, :v2)))");
    assertThat(all.names())
        .isEqualTo(
            Map.of(
                "#status", "status", "#told", "told", "#rung", "rung", "#officials", "officials"));
    assertThat(all.values())
        .isEqualTo(
            Map.of(
                ":v0", AttributeValue.fromS("open"),
                ":v1", AttributeValue.fromS("d7"),
                ":v2", AttributeValue.fromS("o1")));
  }

  @Test
  void everyKindOfConditionIsWritten() {
    assertThat(
            List.of(
                text(exists("pk")),
                text(isMissing("pk")),
                text(is("version", 3)),
                text(is("reachable", true)),
                text(is("digestAt", AT)),
                text(isMoreThan("attempts", 0)),
                text(isNotAfter("leaseUntil", AT)),
                text(isOneOf("status", "pending", "claimed")),
                text(exists("pk").or(isMissing("sk")))))
        .containsExactly(
            "attribute_exists(#pk)",
            "attribute_not_exists(#pk)",
            "#version = :v0",
            "#reachable = :v0",
            "#digestAt = :v0",
            "#attempts > :v0",
            "#leaseUntil <= :v0",
            "#status IN (:v0, :v1)",
            "(attribute_exists(#pk)) OR (attribute_not_exists(#sk))");
  }

  @Test
  void aConditionWithoutAValueNamesNone() {
    var all = new Placeholders();
    exists("pk").in(all);

    assertThat(all.values()).isNull();
  }

  @Test
  void anUpdateSetsCountsAndRemovesUnderItsCondition() {
    var request =
        Update.of(KEY, is("version", 3))
            .set(Row.map().text("status", "pending"))
            .increment("attempts")
            .remove("dueAt", "duePartition")
            .request("table");

    assertThat(request.tableName()).isEqualTo("table");
    assertThat(request.key()).isEqualTo(KEY);
    assertThat(request.conditionExpression()).isEqualTo("#version = :v0");
    assertThat(request.updateExpression())
        .isEqualTo(
            "SET #status = :v1, #attempts = if_not_exists(#attempts, :v2) + :v3"
                + " REMOVE #dueAt, #duePartition");
    assertThat(request.expressionAttributeValues())
        .isEqualTo(
            Map.of(
                ":v0", AttributeValue.fromN("3"),
                ":v1", AttributeValue.fromS("pending"),
                ":v2", AttributeValue.fromN("0"),
                ":v3", AttributeValue.fromN("1")));
  }

  @Test
  void theSameUpdateIsAnActionOfATransaction() {
    var update = Update.of(KEY, exists("pk")).remove("dueAt");
    var action = new Actions("table").update(update).update();
    var request = update.request("table");

    assertThat(action.tableName()).isEqualTo("table");
    assertThat(action.key()).isEqualTo(KEY);
    assertThat(action.updateExpression()).isEqualTo("REMOVE #dueAt");
    assertThat(action.updateExpression()).isEqualTo(request.updateExpression());
    assertThat(action.conditionExpression()).isEqualTo(request.conditionExpression());
    assertThat(action.expressionAttributeNames()).isEqualTo(request.expressionAttributeNames());
    assertThat(action.hasExpressionAttributeValues()).isFalse();
  }
}
