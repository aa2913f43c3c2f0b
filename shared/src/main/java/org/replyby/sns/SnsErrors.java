package org.replyby.sns;

import software.amazon.awssdk.services.sns.model.SnsException;

/** SNS's error codes. Its messages may contain an address, so they are not logged or passed on. */
final class SnsErrors {
  private SnsErrors() {}

  static String code(SnsException fault) {
    var details = fault.awsErrorDetails();
    var code = details == null ? null : details.errorCode();
    return code == null ? "Http" + fault.statusCode() : code;
  }

  /** Whether the same call may succeed later, because SNS is throttling or failing. */
  static boolean mayPass(SnsException fault) {
    return fault.statusCode() >= 500 || fault.isThrottlingException();
  }
}
