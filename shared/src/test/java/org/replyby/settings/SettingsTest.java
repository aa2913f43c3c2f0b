package org.replyby.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void aServicesOwnEndpointComesBeforeThatOfAllServices() {
    var settings =
        new Settings(
            Map.of("AWS_ENDPOINT_URL", "http://all", "AWS_ENDPOINT_URL_SNS", "http://sns"));
    assertThat(settings.snsEndpoint()).isEqualTo("http://sns");
    assertThat(settings.dynamoDbEndpoint()).isEqualTo("http://all");
  }

  @Test
  void aBlankValueIsNone() {
    var blank = new Settings(Map.of("AWS_ENDPOINT_URL_SNS", " ", "REPLYBY_TABLE", ""));
    assertThat(blank.snsEndpoint()).isNull();
    assertThatIllegalStateException()
        .isThrownBy(blank::table)
        .withMessageContaining("REPLYBY_TABLE");
  }
}
