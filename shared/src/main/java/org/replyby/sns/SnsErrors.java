package org.replyby.sns;

import software.amazon.awssdk.services.sns.model.SnsException;

/** SNS's error codes; its messages may hold an address, so they go nowhere. */
final class SnsErrors {
  private SnsErrors() {}

  static String code(SnsException fault) {
    var details = fault.awsErrorDetails();
    var code = details == null ? null : details.errorCode();
    return code == null ? "Http" + fault.statusCode() : code;
  }

  /** Whether the same call may succeed later: SNS is throttling or faulty. */
  static boolean mayPass(SnsException fault) {
    return fault.statusCode() >= 500 || fault.isThrottlingException();
  }
}
