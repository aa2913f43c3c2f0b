package org.replyby.telemetry;

import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers in a journal event, if any; most events have none. A missing number is not measured:
 * nothing may fail because a number is missing.
 */
final class Measurements {
  private Measurements() {}

  static Map<Metric, Double> by(String event, Map<String, ?> fields) {
    return switch (event) {
      case "sweep" ->
          once(
              Metric.SWEEPS,
              fields,
              Map.of(
                  Metric.SWEEP_ITEMS,
                  "items",
                  Metric.SWEEP_LAG,
                  "lagSeconds",
                  Metric.CITY_BACKLOG,
                  "cityBacklog"));
      case "item.postponed" -> once(Metric.ITEMS_POSTPONED);
      case "alert.published" ->
          once(
              Metric.ALERTS_PUBLISHED,
              fields,
              Map.of(Metric.ALERT_LATENCY, "latencySeconds", Metric.PUBLISH_TIME, "publishMillis"));
      case "alert.superseded" -> once(Metric.ALERTS_SUPERSEDED);
      case "alert.unreached" -> once(Metric.ALERTS_UNREACHED);
      case "alert.failed" -> once(Metric.ALERTS_FAILED);
      case "alert.retried" -> once(Metric.ALERTS_RETRIED);
      case "alert.lease-lost" -> once(Metric.LEASES_LOST);
      case "official.unreadable" -> once(Metric.OFFICIALS_UNREADABLE);
      case "page.failed" -> once(Metric.PAGES_FAILED);
      case "official.not-reconciled", "jurisdiction.not-reconciled" -> once(Metric.NOT_RECONCILED);
      case "text.reported" -> once(Metric.TEXTS_REPORTED);
      case "text.not-delivered" ->
          Map.of(Metric.TEXTS_REPORTED, 1.0, Metric.TEXTS_NOT_DELIVERED, 1.0);
      case "text.unmatched" -> once(Metric.TEXTS_UNMATCHED);
      case "text.unreadable" -> once(Metric.TEXTS_UNREADABLE);
      case "webhooks.sent" ->
          numbers(
              fields,
              Map.of(
                  Metric.WEBHOOK_EVENTS_FAILED,
                  "failed",
                  Metric.WEBHOOK_EVENTS_GIVEN_UP,
                  "givenUp"));
      case "import.lines" ->
          numbers(
              fields,
              Map.of(
                  Metric.IMPORT_LINES_RECORDED,
                  "recorded",
                  Metric.IMPORT_LINES_REFUSED,
                  "refused",
                  Metric.IMPORT_TIME,
                  "millis"));
      case "request" -> requests(fields);
      default -> Map.of();
    };
  }

  private static Map<Metric, Double> once(Metric metric) {
    return Map.of(metric, 1.0);
  }

  private static Map<Metric, Double> once(
      Metric metric, Map<String, ?> fields, Map<Metric, String> others) {
    var numbers = numbers(fields, others);
    numbers.put(metric, 1.0);
    return numbers;
  }

  private static Map<Metric, Double> numbers(Map<String, ?> fields, Map<Metric, String> wanted) {
    var numbers = new EnumMap<Metric, Double>(Metric.class);
    wanted.forEach(
        (metric, field) -> {
          if (fields.get(field) instanceof Number number) {
            numbers.put(metric, number.doubleValue());
          }
        });
    return numbers;
  }

  private static Map<Metric, Double> requests(Map<String, ?> fields) {
    if (!(fields.get("status") instanceof Integer status)) {
      return Map.of();
    }
    if (status >= 500) {
      return once(Metric.REQUESTS_5XX);
    }
    return once(status >= 400 ? Metric.REQUESTS_4XX : Metric.REQUESTS_2XX);
  }
}
