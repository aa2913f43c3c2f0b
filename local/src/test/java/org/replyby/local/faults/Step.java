package org.replyby.local.faults;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** What a call is in the way of an alert. */
enum Step {
  DUE,
  READ,
  COMMIT,
  CLAIM,
  PUBLISH,
  REFUSED,
  MARK,
  UPDATE,
  TEXT,
  OPERATOR,
  ROLL,
  SNS;

  static Step of(SdkRequest request) {
    return switch (request) {
      case QueryRequest query -> query.indexName() == null ? READ : DUE;
      case GetItemRequest get -> READ;
      case TransactWriteItemsRequest transaction -> isClaim(transaction) ? CLAIM : COMMIT;
      case UpdateItemRequest update ->
          update.updateExpression().contains("reconciledAt")
              ? ROLL
              : update.conditionExpression().contains("#token") ? MARK : UPDATE;
      case PublishRequest publish -> publish(publish.topicArn());
      case DynamoDbRequest other -> UPDATE;
      default -> SNS;
    };
  }

  private static Step publish(@Nullable String topic) {
    if (topic == null) {
      return TEXT;
    }
    return topic.contains(":operations-") ? OPERATOR : PUBLISH;
  }

  private static boolean isClaim(TransactWriteItemsRequest transaction) {
    var first = transaction.transactItems().getFirst().update();
    return first != null && first.updateExpression().contains("leaseUntil");
  }

  boolean isTransaction() {
    return this == COMMIT || this == CLAIM;
  }

  boolean isOfSns() {
    return this == PUBLISH || this == REFUSED || this == TEXT || this == OPERATOR || this == SNS;
  }
}
