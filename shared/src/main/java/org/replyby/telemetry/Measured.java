package org.replyby.telemetry;

import java.util.Map;

/** What an event of the journal says in numbers: most say nothing. */
final class Measured {
  private Measured() {}

  static Map<Metric, Double> by(String event, Map<String, ?> fields) {
    return switch (event) {
      case "sweep" ->
          Map.of(
              Metric.SWEEPS,
              1.0,
              Metric.SWEEP_ITEMS,
              number(fields, "items"),
              Metric.SWEEP_LAG,
              number(fields, "lagSeconds"));
      case "item.postponed" -> one(Metric.ITEMS_POSTPONED);
      case "alert.published" ->
          Map.of(
              Metric.ALERTS_PUBLISHED,
              1.0,
              Metric.ALERT_LATENCY,
              number(fields, "latencySeconds"),
              Metric.PUBLISH_TIME,
              number(fields, "publishMillis"));
      case "alert.superseded" -> one(Metric.ALERTS_SUPERSEDED);
      case "alert.unreached" -> one(Metric.ALERTS_UNREACHED);
      case "alert.failed" -> one(Metric.ALERTS_FAILED);
      case "alert.retried" -> one(Metric.ALERTS_RETRIED);
      case "request" -> one(requests(number(fields, "status")));
      default -> Map.of();
    };
  }

  private static Map<Metric, Double> one(Metric metric) {
    return Map.of(metric, 1.0);
  }

  private static Metric requests(double status) {
    if (status >= 500) {
      return Metric.REQUESTS_5XX;
    }
    return status >= 400 ? Metric.REQUESTS_4XX : Metric.REQUESTS_2XX;
  }

  private static double number(Map<String, ?> fields, String name) {
    if (fields.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("the event has no number " + name);
  }
}
