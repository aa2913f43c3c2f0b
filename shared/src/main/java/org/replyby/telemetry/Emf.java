package org.replyby.telemetry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Metrics in CloudWatch's embedded metric format: lines of the log from which CloudWatch takes the
 * numbers. {@code service} is the only dimension.
 */
record Emf(String namespace, String service) {
  /** CloudWatch reads no more values of a metric from one line. */
  private static final int MOST_VALUES = 100;

  private static final String DIMENSION = "service";

  /** As many lines as the longest list of values needs; each metric is once in a line. */
  List<Map<String, Object>> lines(Map<Metric, List<Double>> numbers, Instant at) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var rest = numbers; !rest.isEmpty(); rest = after(rest)) {
      lines.add(line(rest, at));
    }
    return lines;
  }

  private Map<String, Object> line(Map<Metric, List<Double>> numbers, Instant at) {
    var line = new LinkedHashMap<String, Object>();
    var metrics =
        numbers.keySet().stream()
            .map(metric -> Map.of("Name", metric.title(), "Unit", metric.unit().title()))
            .toList();
    line.put(
        "_aws",
        Map.of(
            "Timestamp",
            at.toEpochMilli(),
            "CloudWatchMetrics",
            List.of(
                Map.of(
                    "Namespace",
                    namespace,
                    "Dimensions",
                    List.of(List.of(DIMENSION)),
                    "Metrics",
                    metrics))));
    line.put(DIMENSION, service);
    numbers.forEach(
        (metric, values) ->
            line.put(
                metric.title(),
                values.size() == 1
                    ? values.getFirst()
                    : values.stream().limit(MOST_VALUES).toList()));
    return line;
  }

  private static Map<Metric, List<Double>> after(Map<Metric, List<Double>> numbers) {
    var rest = new TreeMap<Metric, List<Double>>();
    numbers.forEach(
        (metric, values) -> {
          if (values.size() > MOST_VALUES) {
            rest.put(metric, values.subList(MOST_VALUES, values.size()));
          }
        });
    return rest;
  }
}
