package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.local.lambda.LocalContext;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.run.Correlation;

/** The log line of a sent alert names the request or the run that caused the alert. */
@Tag("aws")
class CorrelationTest {
  @Test
  void anAlertsLineNamesTheRequestThatItCameFrom() {
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      service.addChicago();
      service.officials.addReachable("Ann Example");
      service.recordLetter();
      var request =
          service.events.stream()
              .filter(e -> e.contains("/v1/letters"))
              .findFirst()
              .orElseThrow()
              .replaceFirst(".*correlationId=([^,}]+).*", "$1");
      service.deliverStream();
      assertThat(service.events)
          .filteredOn(e -> e.startsWith("alert.published"))
          .singleElement()
          .asString()
          .contains("correlationId=" + request);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "alert-dispatch/30-a-row-that-is-no-alert.failed.json, record.failed",
    "inbound-sms/20-status-from-an-unknown-number.ok.json, text.from-unknown-number"
  })
  void whatAFunctionDoesIsDoneUnderItsRequestsId(String file, String event) throws IOException {
    var ids = new HashMap<String, String>();
    var telemetry =
        Telemetry.of((noted, fields) -> ids.put(noted, String.valueOf(Correlation.id())));
    try (var service = TestService.startedAt(TestService.JANUARY, telemetry)) {
      var function =
          file.startsWith("alert-dispatch")
              ? service.app.alertDispatch()
              : service.app.inboundSms();
      var context = LocalContext.living(Duration.ofMinutes(1));
      try (var in = Files.newInputStream(ProjectFolder.find().file("events/" + file))) {
        function.handleRequest(in, OutputStream.nullOutputStream(), context);
      }
      assertThat(ids).isEqualTo(Map.of(event, context.requestId()));
    }
  }
}
