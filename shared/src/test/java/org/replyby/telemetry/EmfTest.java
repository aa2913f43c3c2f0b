package org.replyby.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.json.Json;
import software.amazon.cloudwatchlogs.emf.model.DimensionSet;
import software.amazon.cloudwatchlogs.emf.model.MetricsContext;

/** Our metric lines say the same as those of AWS's own library. */
class EmfTest {
  private static final Instant AT = Instant.parse("2026-11-27T10:15:30.123Z");

  private final Emf emf = new Emf("ReplyBy", "replyby");

  private List<Map<String, Object>> ours(Map<Metric, List<Double>> numbers) {
    return emf.lines(numbers, AT).stream().map(line -> read(Json.write(line))).toList();
  }

  private static List<Map<String, Object>> theirs(Map<Metric, List<Double>> numbers)
      throws Exception {
    var context = new MetricsContext();
    context.setNamespace("ReplyBy");
    context.setDefaultDimensions(DimensionSet.of("service", "replyby"));
    context.setTimestamp(AT);
    for (var metric : numbers.entrySet()) {
      var unit =
          software.amazon.cloudwatchlogs.emf.model.Unit.fromValue(metric.getKey().unit().title());
      for (var value : metric.getValue()) {
        context.putMetric(metric.getKey().title(), value, unit);
      }
    }
    return context.serialize().stream().map(EmfTest::read).toList();
  }

  /** The same with the metrics' names in order: it has no meaning. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(String line) {
    try {
      var read = Json.read(line);
      var aws = (Map<String, Object>) read.get("_aws");
      var directive = ((List<Map<String, Object>>) aws.get("CloudWatchMetrics")).getFirst();
      ((List<Map<String, Object>>) directive.get("Metrics"))
          .sort(Comparator.comparing(metric -> String.valueOf(metric.get("Name"))));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static Map<Metric, List<Double>> numbers(Random random, int most) {
    var numbers = new EnumMap<Metric, List<Double>>(Metric.class);
    for (var metric : Metric.values()) {
      if (random.nextInt(3) == 0) {
        var count = 1 + random.nextInt(most);
        numbers.put(
            metric,
            IntStream.range(0, count).mapToObj(i -> random.nextInt(100_000) / 8.0).toList());
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void eachMetricIsWrittenAsAwsWritesIt(Metric metric) throws Exception {
    for (var values : List.of(List.of(1.0), List.of(0.0, 61.5, 1.0e12))) {
      var numbers = Map.of(metric, values);
      assertThat(ours(numbers)).isEqualTo(theirs(numbers)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 100, 350})
  void severalAreWrittenAsAwsWritesThemAndDividedIntoTheSameLines(int most) throws Exception {
    for (int seed = 0; seed < 50; seed++) {
      var numbers = numbers(new Random(seed), most);
      if (!numbers.isEmpty()) {
        assertThat(ours(numbers)).as("seed %d", seed).isEqualTo(theirs(numbers));
      }
    }
  }

  @Test
  void aLineHoldsAtMostAHundredValuesOfAMetric() {
    var values = IntStream.range(0, 201).mapToObj(i -> i + 0.0).toList();
    var lines = emf.lines(Map.of(Metric.ALERT_LATENCY, values, Metric.SWEEPS, List.of(1.0)), AT);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).containsKeys("AlertLatency", "Sweeps");
    assertThat(lines.get(1)).doesNotContainKey("Sweeps");
    assertThat(lines.getLast()).containsEntry("AlertLatency", 200.0);
  }

  @Test
  void nothingMeasuredIsNoLine() {
    assertThat(emf.lines(Map.of(), AT)).isEmpty();
  }
}
