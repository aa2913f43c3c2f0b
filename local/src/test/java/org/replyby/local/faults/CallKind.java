package org.replyby.local.faults;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** The purpose of a call to DynamoDB or SNS. */
enum CallKind {
  /** A query of the due index. */
  DUE_QUERY,
  /** Any other query, and the read of one item. */
  READ,
  /** A transaction that claims no alert. */
  COMMIT,
  /** The transaction in which a dispatcher claims an alert. */
  CLAIM,
  /** The publishing of an alert or a notice that SNS accepts. */
  PUBLISH,
  /** The publishing to a topic that does not exist. */
  REFUSED_PUBLISH,
  /** The update that marks an alert as published. */
  MARK,
  /** Any other write to DynamoDB. */
  UPDATE,
  /** A text message to a phone. */
  TEXT,
  /** A notice to the operator. */
  OPERATOR_NOTICE,
  /** The update that marks a jurisdiction as checked against SNS. */
  RECONCILED_MARK,
  /** Any other call to SNS. */
  OTHER_SNS;

  /**
   * Whether a call is about whoever calls the API: their memberships, or the answer kept under
   * their Idempotency-Key. No other function reads or writes those.
   */
  static boolean isAboutCaller(SdkRequest request) {
    return switch (request) {
      case QueryRequest query -> isCallers(query.expressionAttributeValues().get(":pk"));
      case PutItemRequest put -> isCallers(put.item().get("pk"));
      default -> false;
    };
  }

  private static boolean isCallers(@Nullable AttributeValue partition) {
    return partition != null
        && partition.s() != null
        && (partition.s().startsWith("U#") || partition.s().startsWith("Q#"));
  }

  static CallKind of(SdkRequest request) {
    return switch (request) {
      case QueryRequest query -> query.indexName() == null ? READ : DUE_QUERY;
      case GetItemRequest get -> READ;
      case TransactWriteItemsRequest transaction -> ofTransaction(transaction);
      case UpdateItemRequest update ->
          update.updateExpression().contains("reconciledAt")
              ? RECONCILED_MARK
              : update.conditionExpression().contains("#token") ? MARK : UPDATE;
      case PublishRequest publish -> ofPublish(publish.topicArn());
      case DynamoDbRequest other -> UPDATE;
      default -> OTHER_SNS;
    };
  }

  private static CallKind ofPublish(@Nullable String topic) {
    if (topic == null) {
      return TEXT;
    }
    return topic.contains(":operations-") ? OPERATOR_NOTICE : PUBLISH;
  }

  private static CallKind ofTransaction(TransactWriteItemsRequest transaction) {
    var first = transaction.transactItems().getFirst().update();
    if (first == null) {
      return COMMIT;
    }
    if (first.updateExpression().contains("leaseUntil")) {
      return CLAIM;
    }
    return first.conditionExpression().contains("#token") ? MARK : COMMIT;
  }

  boolean isTransaction() {
    return this == COMMIT || this == CLAIM;
  }

  boolean isToSns() {
    return switch (this) {
      case PUBLISH, REFUSED_PUBLISH, TEXT, OPERATOR_NOTICE, OTHER_SNS -> true;
      case DUE_QUERY, READ, COMMIT, CLAIM, MARK, UPDATE, RECONCILED_MARK -> false;
    };
  }
}
