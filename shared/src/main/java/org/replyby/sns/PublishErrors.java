package org.replyby.sns;

/**
 * Which of SNS's error codes of a publish are permanent: no later try of the same publish can mend
 * them. The codes are those that SNS's API reference names for Publish. One that is not named here
 * is tried again: to send late is better than never.
 */
final class PublishErrors {
  private PublishErrors() {}

  static boolean isPermanent(String code) {
    return switch (code) {
      // The topic is gone, or what we send is refused as it stands.
      case "NotFound",
          "InvalidParameter",
          "InvalidParameterValue",
          "ValidationError",
          "ValidationException" ->
          true;
      // The receiver has switched off.
      case "EndpointDisabled", "PlatformApplicationDisabled", "OptedOut" -> true;
      // SNS is busy or faulty.
      case "Throttling", "Throttled", "ThrottlingException", "KMSThrottling", "InternalError" ->
          false;
      // A right or a key is missing: an operator is alarmed, and can mend it while the tries last.
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
