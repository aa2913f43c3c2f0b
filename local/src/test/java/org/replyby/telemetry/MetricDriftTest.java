package org.replyby.telemetry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.machine.ProjectFolder;

/** An alarm on a metric that nobody writes would never go off. */
class MetricDriftTest {
  private static final Pattern ALARM =
      Pattern.compile(
          "Namespace: ReplyBy\\s+MetricName: (\\w+)\\s+Dimensions:\\s+- \\{ Name: (\\w+),");

  private static final Pattern DASHBOARD =
      Pattern.compile("DashboardBody: !Sub \\|\n((?: {8}.*\n)+)");

  private static String file(String name) throws IOException {
    return Files.readString(ProjectFolder.find().file(name));
  }

  private static List<String> titles() {
    return Arrays.stream(Metric.values()).map(Metric::title).toList();
  }

  @Test
  void everyAlarmWatchesAMetricThatIsWrittenUnderItsOnlyDimension() throws IOException {
    var alarms = ALARM.matcher(file("template.yaml")).results().toList();
    assertThat(alarms)
        .extracting((MatchResult alarm) -> alarm.group(1))
        .contains(
            "Sweeps",
            "SweepLag",
            "CityBacklog",
            "AlertsFailed",
            "AlertsUnreached",
            "ItemsPostponed")
        .isSubsetOf(titles());
    assertThat(alarms).allMatch(alarm -> alarm.group(2).equals("service"));
  }

  @Test
  void theHandbookNamesEveryMetricWithItsUnit() throws IOException {
    var handbook = file("docs/operations.md");
    for (var metric : Metric.values()) {
      assertThat(handbook)
          .contains(
              "| `"
                  + metric.title()
                  + "` | "
                  + metric.unit().title().toLowerCase(java.util.Locale.ROOT)
                  + " |");
    }
  }

  @Test
  void theDashboardShowsWrittenMetricsAndAllThatAnAlarmWatches() throws IOException {
    var template = file("template.yaml");
    var shown =
        widgets(template).flatMap(MetricDriftTest::metrics).filter(m -> "ReplyBy".equals(m.get(0)));
    var titles =
        shown
            .peek(m -> assertThat(m.subList(2, 4)).isEqualTo(List.of("service", "city")))
            .map(m -> String.valueOf(m.get(1)))
            .collect(Collectors.toSet());
    assertThat(titles).isSubsetOf(titles());
    assertThat(ALARM.matcher(template).results().map(alarm -> alarm.group(1)))
        .isSubsetOf(titles)
        .isNotEmpty();
  }

  /** CloudFormation refuses none of it, and CloudWatch shows an empty square. */
  @Test
  void everyWidgetHasAPlaceATitleAndMetrics() throws IOException {
    var widgets = widgets(file("template.yaml")).toList();
    assertThat(widgets).hasSizeGreaterThanOrEqualTo(5);
    assertThat(widgets)
        .extracting(w -> w.get("x") + " " + w.get("y"))
        .doesNotHaveDuplicates()
        .allMatch(place -> place.startsWith("0 ") || place.startsWith("12 "));
    assertThat(widgets)
        .allMatch(w -> !properties(w).getOrDefault("title", "").toString().isBlank())
        .allMatch(w -> "us-east-1".equals(properties(w).get("region")))
        .allMatch(w -> metrics(w).findAny().isPresent());
  }

  private static Stream<Map<?, ?>> widgets(String template) throws IOException {
    var body = DASHBOARD.matcher(template);
    assertThat(body.find()).isTrue();
    var json =
        body.group(1)
            .replace("${AWS::StackName}", "city")
            .replace("${AWS::Region}", "us-east-1")
            .replaceAll("\\$\\{[\\w.]+}", "1");
    return list(Json.read(json).get("widgets")).map(widget -> (Map<?, ?>) widget);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<?, ?> widget) {
    return (Map<String, Object>) requireNonNull(widget.get("properties"));
  }

  private static Stream<List<?>> metrics(Map<?, ?> widget) {
    return list(properties(widget).get("metrics")).map(metric -> (List<?>) metric);
  }

  private static Stream<?> list(@Nullable Object value) {
    return ((List<?>) requireNonNull(value)).stream();
  }
}
