package org.replyby.local.faults;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.sns.model.SnsException;

/** The exceptions by which the AWS SDK reports faults. */
final class AwsErrors {
  private AwsErrors() {}

  static SdkClientException noConnection() {
    return SdkClientException.create("", new ConnectException("nobody answers"));
  }

  static SdkClientException lostAnswer() {
    return SdkClientException.create("", new SocketTimeoutException("the answer is lost"));
  }

  static RuntimeException noSuchTopic() {
    return SnsException.builder().statusCode(404).awsErrorDetails(details("NotFound")).build();
  }

  static RuntimeException throttled(CallKind call) {
    if (call.isToSns()) {
      return SnsException.builder().statusCode(429).awsErrorDetails(details("Throttling")).build();
    }
    return DynamoDbException.builder()
        .statusCode(400)
        .awsErrorDetails(details("ThrottlingException"))
        .build();
  }

  static RuntimeException conflict(TransactWriteItemsRequest transaction) {
    var reasons = new ArrayList<CancellationReason>();
    transaction.transactItems().forEach(i -> reasons.add(reason("None")));
    reasons.set(0, reason("TransactionConflict"));
    return TransactionCanceledException.builder()
        .statusCode(400)
        .awsErrorDetails(details("TransactionCanceledException"))
        .cancellationReasons(reasons)
        .build();
  }

  private static CancellationReason reason(String code) {
    return CancellationReason.builder().code(code).build();
  }

  private static AwsErrorDetails details(String code) {
    return AwsErrorDetails.builder().errorCode(code).errorMessage("").build();
  }
}
