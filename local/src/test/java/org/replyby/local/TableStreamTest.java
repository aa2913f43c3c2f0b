package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;

/** The delivery of the table's stream to a function, as Lambda's event source mapping does it. */
class TableStreamTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final List<List<String>> batches = new ArrayList<>();

  @AfterEach
  void end() {
    service.close();
  }

  private void letterToldTo(int officials) {
    service.addChicago();
    for (int i = 0; i < officials; i++) {
      service.officials.addReachable("Official " + (char) ('A' + i));
    }
    service.recordLetter();
  }

  /** Drains the stream into a function that reports the first records of each batch as failed. */
  private int drain(int failedOfEach) {
    return service.tableStream.drain(
        (in, out, context) -> {
          var records = (List<?>) Objects.requireNonNull(Json.read(in).get("Records"));
          var places = records.stream().map(TableStreamTest::place).toList();
          batches.add(places);
          var failures =
              places.stream().limit(failedOfEach).map(p -> Map.of("itemIdentifier", p)).toList();
          out.write(
              Json.write(Map.of("batchItemFailures", failures)).getBytes(StandardCharsets.UTF_8));
        });
  }

  private static String place(Object record) {
    var change = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) record).get("dynamodb"));
    assertThat(String.valueOf(change.get("NewImage"))).contains("type={S=alert}");
    return String.valueOf(change.get("SequenceNumber"));
  }

  @Test
  void onlyNewAlertRowsComeAndABatchHoldsUpToAHundred() {
    letterToldTo(12);
    assertThat(drain(0)).isEqualTo(12);
    assertThat(batches).extracting(List::size).containsExactly(12);
    assertThat(drain(0)).isZero();
  }

  @Test
  void aFailedRecordAloneIsGivenAgainThreeTimesAndThenLeftToTheSweep() {
    letterToldTo(3);
    assertThat(drain(1)).isEqualTo(3);
    assertThat(batches).extracting(List::size).containsExactly(3, 1, 1, 1);
    assertThat(drain(0)).isZero();
  }

  @Test
  void aRowThatOnlyChangesIsNotGiven() {
    letterToldTo(1);
    service.deliverStream();
    service.sweep();
    assertThat(drain(0)).isZero();
  }
}
