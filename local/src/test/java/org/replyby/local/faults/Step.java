package org.replyby.local.faults;

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
  MARK,
  UPDATE,
  TEXT,
  SNS;

  static Step of(SdkRequest request) {
    return switch (request) {
      case QueryRequest query -> query.indexName() == null ? READ : DUE;
      case GetItemRequest get -> READ;
      case TransactWriteItemsRequest transaction -> isClaim(transaction) ? CLAIM : COMMIT;
      case UpdateItemRequest update ->
          update.conditionExpression().contains("#token") ? MARK : UPDATE;
      case PublishRequest publish -> publish.topicArn() == null ? TEXT : PUBLISH;
      case DynamoDbRequest other -> UPDATE;
      default -> SNS;
    };
  }

  private static boolean isClaim(TransactWriteItemsRequest transaction) {
    var first = transaction.transactItems().getFirst().update();
    return first != null && first.updateExpression().contains("leaseUntil");
  }

  boolean isTransaction() {
    return this == COMMIT || this == CLAIM;
  }

  boolean isOfSns() {
    return this == PUBLISH || this == TEXT || this == SNS;
  }
}
