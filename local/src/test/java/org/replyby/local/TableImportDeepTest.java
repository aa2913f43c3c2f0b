package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.LocalBucket;
import org.replyby.local.lambda.Invocation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of {@value #LINES} letters, of which one in a hundred is wrong and half were answered,
 * through the function as it is deployed. Its first run ends after a part of the lines, as one that
 * was killed between two lines does, and the next ones go on. The system property {@value
 * #PROPERTY} takes another number of lines.
 */
@Tag("deep")
class TableImportDeepTest {
  private static final String PROPERTY = "import.lines";
  private static final int LINES = 1_000;
  private static final int BAD_ONE_OF = 100;
  private static final String IMPORTS = "/v1/jurisdictions/chicago-il/imports";
  private static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due,"
          + "Answered on\n";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

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
      var id = sent(table(lines));
      var began = System.nanoTime();
      new Machinery(service.app).tables();
      var checkedIn = seconds(began);
      int bad = lines / BAD_ONE_OF;
      assertThat(shown(id, "checked"))
          .containsEntry("lines", lines)
          .containsEntry("bad", bad)
          .containsEntry("good", lines - bad);
      assertThat(problems(id)).hasSize(Math.min(bad, 100));
      service.post("/v1/imports/" + id + "/start", map("lines", "good")).is(200);
      began = System.nanoTime();
      int runs = 0;
      while (!"done".equals(service.get("/v1/imports/" + id).is(200).text("state"))) {
        run(runs++ == 0 ? Duration.ofSeconds(95) : Duration.ofMinutes(15));
        service.advance(Duration.ofMinutes(20));
      }
      System.out.printf(
          "import: %,d lines, %,d bad: checked in %.0f s, recorded in %.0f s by %d runs%n",
          lines, bad, checkedIn, seconds(began), runs);
      assertThat(shown(id, "recording")).containsEntry("succeeded", lines - bad);
      assertThat(lettersOnRecord()).isEqualTo(lines - bad);
      service.sweep();
      service.deliverStream();
      assertThat(service.takePublished())
          .isNotEmpty()
          .noneMatch(sent -> sent.toString().contains("was answered"));
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

  private void run(Duration timeout) {
    var now = service.clock.instant().toString();
    Invocation.of(
        service.app.tableImport(), Map.of("scheduledTime", now, "executionId", "test"), timeout);
  }

  private long lettersOnRecord() {
    return service
        .clients
        .dynamoDb()
        .scanPaginator(
            s ->
                s.tableName(service.app.table())
                    .filterExpression("#type = :letter")
                    .expressionAttributeNames(Map.of("#type", "type"))
                    .expressionAttributeValues(Map.of(":letter", AttributeValue.fromS("letter"))))
        .items()
        .stream()
        .count();
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }
}
