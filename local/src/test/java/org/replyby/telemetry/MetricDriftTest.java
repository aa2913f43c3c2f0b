package org.replyby.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/** An alarm on a metric that nobody writes would never go off. */
class MetricDriftTest {
  private static final Pattern ALARM =
      Pattern.compile(
          "Namespace: ReplyBy\\s+MetricName: (\\w+)\\s+Dimensions:\\s+- \\{ Name: (\\w+),");

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
}
