package org.replyby.dynamodb.callers;

import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.Condition;
import org.replyby.dynamodb.Placeholders;
import org.replyby.dynamodb.items.Keys;
import org.replyby.usecases.repeating.KeptAnswers;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The kept answers in the table. A claim is one conditional write, which returns what is there. */
public final class DynamoKeptAnswers implements KeptAnswers {
  private final DynamoDbClient client;
  private final String table;

  public DynamoKeptAnswers(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Claim claim(Keyed request, Instant now, Instant until) {
    var isFree = Condition.isMissing(Keys.PK).or(Condition.isNotAfter(KeptAnswerItem.UNTIL, now));
    try {
      put(KeptAnswerItem.of(request, until, null), isFree);
      return new Claim.Fresh();
    } catch (ConditionalCheckFailedException there) {
      return KeptAnswerItem.claim(there.item(), request);
    }
  }

  @Override
  public void keep(Keyed request, Answer answer, Instant until) {
    var fits = KeptAnswerItem.fits(answer);
    replace(
        request, KeptAnswerItem.of(request, fits ? until : Instant.EPOCH, fits ? answer : null));
  }

  @Override
  public void release(Keyed request, Instant now) {
    replace(request, KeptAnswerItem.of(request, now, null));
  }

  /** If another request took the key after a claim was over, the other's answer stands. */
  private void replace(Keyed request, Map<String, AttributeValue> item) {
    try {
      put(item, Condition.is(KeptAnswerItem.SAYS, request.says()));
    } catch (ConditionalCheckFailedException taken) {
      return;
    }
  }

  private void put(Map<String, AttributeValue> item, Condition condition) {
    var all = new Placeholders();
    var expression = condition.in(all);
    client.putItem(
        p ->
            p.tableName(table)
                .item(item)
                .conditionExpression(expression)
                .expressionAttributeNames(all.names())
                .expressionAttributeValues(all.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
  }
}
