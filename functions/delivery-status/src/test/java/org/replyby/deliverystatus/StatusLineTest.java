package org.replyby.deliverystatus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.Address;
import org.replyby.model.TextResult;
import org.replyby.model.TextStatus;
import org.replyby.usecases.reporting.TextReport;

/**
 * The lines {@code delivered.json} and {@code failed.json}, and the reasons for a failure, are
 * those that AWS publishes in the developer guide of SNS, "Amazon SNS SMS delivery monitoring with
 * Amazon CloudWatch metrics and logs", with the field numberOfMessageParts, which it got in 2021.
 * Their phone number is AWS's own.
 */
class StatusLineTest {
  private static final Instant LOGGED = Instant.parse("2016-06-28T00:40:36Z");
  private static final Address.Phone PHONE = new Address.Phone("+1XXX5550100");

  private static String published(String name) throws IOException {
    try (var file = requireNonNull(StatusLineTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static LogEvent.Line line(String text) {
    return new LogEvent.Line("1", LOGGED, text);
  }

  @Test
  void aSuccessByTheCarrierIsNotADeliveryToThePhone() throws IOException {
    assertThat(StatusLine.read(line(published("delivered.json"))))
        .contains(
            new TextReport(
                "34d9b400-c6dd-5444-820d-fbeb0f1f54cf",
                PHONE,
                new TextStatus(
                    TextResult.TAKEN_BY_CARRIER,
                    Instant.parse("2016-06-28T00:40:34.558Z"),
                    LOGGED)));
  }

  @Test
  void aFailureHasAReason() throws IOException {
    assertThat(StatusLine.read(line(published("failed.json"))))
        .contains(
            new TextReport(
                "1077257a-92f3-5ca3-bc97-6a915b310625",
                PHONE,
                new TextStatus(
                    TextResult.OTHER_REASON, Instant.parse("2016-06-28T00:40:34.559Z"), LOGGED)));
  }

  @ParameterizedTest
  @CsvSource({
    "Blocked as spam by phone carrier, BLOCKED_AS_SPAM",
    "Destination is on a blocked list, NUMBER_BLOCKED",
    "Destination is blacklisted, NUMBER_BLOCKED",
    "Invalid phone number, INVALID_NUMBER",
    "Message body is invalid, TEXT_REFUSED",
    "Phone carrier has blocked this message, BLOCKED_BY_CARRIER",
    "Phone carrier is currently unreachable/unavailable, CARRIER_UNREACHABLE",
    "Phone has blocked SMS, PHONE_BLOCKS_TEXTS",
    "Phone is on a blocked list, NUMBER_BLOCKED",
    "Phone is blacklisted, NUMBER_BLOCKED",
    "Phone is currently unreachable/unavailable, PHONE_UNREACHABLE",
    "Phone number is opted out, OPTED_OUT",
    "This delivery would exceed max price, PRICE_TOO_HIGH",
    "Unknown error attempting to reach phone, OTHER_REASON",
    "No quota left for account, LIMIT_REACHED",
    "Something that AWS never said, OTHER_REASON"
  })
  void eachReasonIsKnown(String response, TextResult result) throws IOException {
    var failed =
        published("failed.json").replace("Unknown error attempting to reach phone", response);
    assertThat(StatusLine.read(line(failed)).orElseThrow().status().result()).isEqualTo(result);
    assertThat(result.isFailure()).isTrue();
    assertThat(result.words()).startsWith("not delivered: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Message has been accepted by phone", "Delivered"})
  void otherWordsOfASuccessAreADelivery(String response) throws IOException {
    var line =
        published("delivered.json").replace("Message has been accepted by phone carrier", response);
    assertThat(StatusLine.read(line(line)).orElseThrow().status().result())
        .isEqualTo(TextResult.DELIVERED);
  }

  /** Lines of accounts show fractions of two digits, too. */
  @Test
  void aShorterTimestampIsReadToo() throws IOException {
    var line = published("delivered.json").replace("34.558", "34.5");
    assertThat(StatusLine.read(line(line)).orElseThrow().status().sent())
        .isEqualTo("2016-06-28T00:40:34.500Z");
  }

  @Test
  void anyOtherFormIsNone() throws IOException {
    var line = published("failed.json");
    for (var other :
        new String[] {
          "",
          "not JSON",
          "[]",
          "{}",
          line.replace("messageId", "id"),
          line.replace("2016-06-28 00", "2016-06-28T00"),
          line.replace("destination", "to"),
          line.replace("\"+1XXX5550100\"", "15550100"),
          line.replace("FAILURE", "PENDING"),
          // AWS's guide once printed this line with a curly quotation mark.
          line.replace("+1XXX5550100\"", "+1XXX5550100”")
        }) {
      assertThat(StatusLine.read(line(other))).as(other).isEmpty();
    }
  }
}
