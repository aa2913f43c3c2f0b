package org.replyby.sns;

/**
 * Which of SNS's error codes for a publish are permanent, so that retrying the same publish cannot
 * succeed. The codes are those that SNS's API reference lists for Publish. A code that is not
 * listed here is retried: sending late is better than never sending.
 */
final class PublishErrors {
  private PublishErrors() {}

  static boolean isPermanent(String code) {
    return switch (code) {
      // The topic is gone, or SNS refuses what we send in its present form.
      case "NotFound",
          "InvalidParameter",
          "InvalidParameterValue",
          "ValidationError",
          "ValidationException" ->
          true;
      // The receiver has turned delivery off.
      case "EndpointDisabled", "PlatformApplicationDisabled", "OptedOut" -> true;
      // SNS is busy or faulty.
      case "Throttling", "Throttled", "ThrottlingException", "KMSThrottling", "InternalError" ->
          false;
      // A permission or key is missing. An operator is alarmed and can fix it while retries remain.
      case "AuthorizationError",
          "InvalidSecurity",
          "KMSAccessDenied",
          "KMSDisabled",
          "KMSInvalidState",
          "KMSNotFound",
          "KMSOptInRequired" ->
          false;
      default -> false;
    };
  }
}
