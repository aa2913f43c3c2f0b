package org.replyby.deliverystatus;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import org.replyby.json.Json;
import org.replyby.model.Address;
import org.replyby.model.TextStatus;
import org.replyby.usecases.reporting.TextReport;

/** A line of SNS's log of text messages, in the form that AWS publishes. */
final class StatusLine {
  /** Such as 2016-06-28 00:40:34.558, in UTC. */
  private static final DateTimeFormatter SENT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter();

  private StatusLine() {}

  /** Empty if the line has another form. */
  static Optional<TextReport> read(LogEvent.Line line) {
    try {
      return report(Json.read(line.text()), line.at());
    } catch (IOException | DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<TextReport> report(Map<String, Object> line, Instant at) {
    if (line.get("notification") instanceof Map<?, ?> notification
        && notification.get("messageId") instanceof String id
        && notification.get("timestamp") instanceof String sent
        && line.get("delivery") instanceof Map<?, ?> delivery
        && delivery.get("destination") instanceof String phone
        && line.get("status") instanceof String status) {
      var moment = LocalDateTime.parse(sent, SENT).toInstant(ZoneOffset.UTC);
      return ProviderResponse.result(status, delivery.get("providerResponse"))
          .map(
              result ->
                  new TextReport(id, new Address.Phone(phone), new TextStatus(result, moment, at)));
    }
    return Optional.empty();
  }
}
