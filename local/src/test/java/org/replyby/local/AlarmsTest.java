package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Template.map;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.replyby.local.machine.ProjectFolder;

/** Nobody notices an alarm that is missing, or that goes nowhere. */
class AlarmsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`\\w+Alarm`[^|]*) \\|");

  private final Template template;

  AlarmsTest() throws IOException {
    template = Template.read();
  }

  private List<String> named(String type) {
    return template.resources().entrySet().stream()
        .filter(r -> type.equals(map(r.getValue()).get("Type")))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Map<String, Object>> alarms() {
    return named("AWS::CloudWatch::Alarm").stream().map(template::properties).toList();
  }

  static Stream<String> functions() {
    return TemplateRights.read().functions().stream();
  }

  @Test
  void everyAlarmTellsTheOperatorThatItBeganAndThatItIsOver() {
    assertThat(alarms())
        .isNotEmpty()
        .allMatch(a -> List.of("Operations").equals(a.get("AlarmActions")))
        .allMatch(a -> List.of("Operations").equals(a.get("OKActions")));
  }

  @Test
  void theHandbookHasARowForEveryAlarmAndForNoOther() throws IOException {
    var handbook = Files.readString(ProjectFolder.find().file("docs/operations.md"));
    var rows =
        ROW.matcher(handbook)
            .results()
            .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ")));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(named("AWS::CloudWatch::Alarm"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void errorsAndThrottlesOfEveryFunctionAreWatched(String function) {
    assertThat(alarms())
        .filteredOn(a -> a.toString().contains("{Name=FunctionName, Value=" + function + "}"))
        .extracting(a -> a.get("MetricName"))
        .contains("Errors", "Throttles");
  }

  @Test
  void everyQueueOfWhatWentWrongIsWatched() {
    assertThat(named("AWS::SQS::Queue"))
        .allSatisfy(
            queue ->
                assertThat(alarms().toString())
                    .contains("{Name=QueueName, Value=" + queue + ".QueueName}"));
  }

  /** Of what may be written by nobody: silence is a failure of it, or is none. */
  @ParameterizedTest
  @CsvSource({
    "NoSweepAlarm, breaching",
    "ReconcileSilentAlarm, breaching",
    "SmsSpendHalfAlarm, ignore",
    "SmsSpendAlmostAlarm, ignore",
    "UndeliveredNotificationsAlarm, notBreaching",
    "StreamLagAlarm, notBreaching"
  })
  void silenceCountsAsItShould(String alarm, String counts) {
    assertThat(template.properties(alarm)).containsEntry("TreatMissingData", counts);
  }

  @ParameterizedTest
  @CsvSource({"SmsSpendHalfAlarm, 50", "SmsSpendAlmostAlarm, 80"})
  void theSpendIsMeasuredByTheAccountsLimit(String alarm, int percent) {
    var properties = template.properties(alarm);
    assertThat(properties).containsEntry("Threshold", percent);
    assertThat(String.valueOf(properties.get("Metrics")))
        .contains("100 * spent / ${SmsSpendLimit}", "SMSMonthToDateSpentUSD");
    assertThat(map(map(template.root().get("Parameters")).get("SmsSpendLimit")))
        .containsEntry("Default", 1);
  }
}
