package org.replyby.sns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NotFound",
        "InvalidParameter",
        "InvalidParameterValue",
        "ValidationError",
        "ValidationException",
        "EndpointDisabled",
        "PlatformApplicationDisabled",
        "OptedOut"
      })
  void whatNoTryCanMendIsPermanent(String code) {
    assertThat(PublishErrors.isPermanent(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Throttling",
        "Throttled",
        "ThrottlingException",
        "InternalError",
        "KMSThrottling",
        "KMSAccessDenied",
        "KMSDisabled",
        "KMSInvalidState",
        "KMSNotFound",
        "KMSOptInRequired",
        "AuthorizationError",
        "InvalidSecurity",
        "Http503",
        "a code of next year"
      })
  void whatPassesOrAnOperatorMendsIsTriedAgainAndSoIsWhatIsNotKnown(String code) {
    assertThat(PublishErrors.isPermanent(code)).isFalse();
  }
}
