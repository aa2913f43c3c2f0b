package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.replyby.local.Samples.map;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.lambda.Invocation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * A table of {@value #LINES} letters, of which one in a hundred is wrong and half were answered,
 * through the function as it is deployed. Its first run is killed right after it recorded a third
 * of the letters, its second one ends itself for want of time, and the next ones go on. The system
 * property {@value #PROPERTY} takes another number of lines.
 */
@Tag("deep")
class TableImportDeepTest {
  private static final String PROPERTY = "import.lines";
  private static final int LINES = 1_000;
  private static final int BAD_ONE_OF = 100;

  /** A run begins no line in the last 90 seconds: this one has some seconds. */
  private static final Duration SHORT = Duration.ofSeconds(95);

  private static final Duration WHOLE = Duration.ofMinutes(15);
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final String IMPORTS = "/v1/jurisdictions/chicago-il/imports";
  private static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due,"
          + "Answered on\n";

  private final CallTimes times = new CallTimes();
  private final KilledAt killed = new KilledAt();
  private final TestService service = TestService.startedAt(TestService.JANUARY, times, killed);

  @Test
  void eachGoodLineIsOnRecordOnceAndNobodyHearsOfWhatWasAnswered() {
    int lines = Integer.getInteger(PROPERTY, LINES);
    try (service) {
      LocalBucket.create(service.clients.s3(), Installation.bucket(service.app.table()));
      service.addChicago();
      service.officials.addReachable("Ann Example");
      service.deliverStream();
      service.takePublished();
      service.advance(Duration.ofDays(120));
      times.taken();
      var id = sent(table(lines));
      var checking = Stopwatch.started();
      new Machinery(service.app).tables();
      var checked = checking.stopped(times);
      int bad = lines / BAD_ONE_OF;
      assertThat(shown(id, "checked"))
          .containsEntry("lines", lines)
          .containsEntry("bad", bad)
          .containsEntry("good", lines - bad);
      assertThat(problems(id)).hasSize(Math.min(bad, 100));
      service.post("/v1/imports/" + id + "/start", map("lines", "good")).is(200);
      var recording = Stopwatch.started();
      killedAfter(lines / 3);
      int runs = 1;
      while (!"done".equals(service.get("/v1/imports/" + id).is(200).text("state"))) {
        run(runs++ == 1 ? SHORT : WHOLE);
        service.advance(Duration.ofMinutes(20));
      }
      System.out.printf(
          "import: %,d lines, %,d bad: checked in %s, recorded in %s by %d runs, one of them killed%n",
          lines, bad, checked, recording.stopped(times), runs);
      assertThat(shown(id, "recording")).containsEntry("succeeded", lines - bad);
      assertThat(counted("letter", "")).isEqualTo(lines - bad);
      assertThat(counted("deadline", "")).isEqualTo(lines - bad);
      assertThat(counted("deadline", " AND attribute_exists(duePartition)")).isEqualTo(lines / 2);
      assertThat(counted("alert", "")).isEqualTo(lines / 2);
      var telling = Stopwatch.started();
      service.sweep();
      service.deliverStream();
      assertThat(service.takePublished())
          .isNotEmpty()
          .noneMatch(sent -> sent.toString().contains("was answered"));
      System.out.println("told in " + telling.stopped(times));
    }
  }

  /** Each hundredth has no office; of the others, each second one was answered. */
  private static String table(int lines) {
    var table = new StringBuilder(HEADING);
    for (int line = 0; line < lines; line++) {
      var isBad = line % BAD_ONE_OF == BAD_ONE_OF / 2;
      var isAnswered = line % 2 == 0;
      table
          .append("Matter %04d,".formatted(line / 10))
          .append(isBad ? "," : "Office of Justice Programs,")
          .append("email,4/2/2018,4/3/2018,Letter %d that ".formatted(line))
          .append(isAnswered ? "was answered,4/20/2018,4/16/2018\n" : "is open,12/3/2018,\n");
    }
    return table.toString();
  }

  private String sent(String csv) {
    var opened = service.post(IMPORTS, map("kind", "letters")).is(201);
    assertThat(SentFile.by(opened).send(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    return opened.text("import");
  }

  private Map<String, Object> shown(String id, String part) {
    return service.get("/v1/imports/" + id).is(200).map(part);
  }

  private List<Map<String, Object>> problems(String id) {
    return service.get("/v1/imports/" + id + "/problems?limit=100").is(200).list("lines");
  }

  private void killedAfter(int writes) {
    killed.at(writes, true);
    assertThatThrownBy(() -> run(WHOLE)).isInstanceOf(KilledAt.Killed.class);
    killed.end();
    service.advance(Duration.ofMinutes(4));
  }

  private void run(Duration timeout) {
    var now = service.clock.instant().toString();
    Invocation.of(
        service.app.tableImport(), Map.of("scheduledTime", now, "executionId", "test"), timeout);
  }

  /** The items of a type in the table. */
  private int counted(String type, String and) {
    return service
        .clients
        .dynamoDb()
        .scanPaginator(
            s ->
                s.tableName(service.app.table())
                    .select(Select.COUNT)
                    .filterExpression("#type = :type" + and)
                    .expressionAttributeNames(Map.of("#type", "type"))
                    .expressionAttributeValues(Map.of(":type", AttributeValue.fromS(type))))
        .stream()
        .mapToInt(ScanResponse::count)
        .sum();
  }

  /** A stretch of time: how long it was, and what this process did in it. */
  private record Stopwatch(long began, long worked) {
    static Stopwatch started() {
      return new Stopwatch(System.nanoTime(), processed());
    }

    private static long processed() {
      return PROCESS.getProcessCpuTime();
    }

    String stopped(CallTimes times) {
      return "%.0f s (%.0f s of processor time, %.0f s waiting for the emulators)"
          .formatted(
              (System.nanoTime() - began) / 1e9,
              (processed() - worked) / 1e9,
              times.taken().values().stream().mapToDouble(s -> s).sum());
    }
  }
}
