package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DocumentId;
import org.replyby.model.MatterId;
import org.replyby.usecases.docket.Docket;

/** A run that is killed at any of its writes goes on, and records each line once. */
@Tag("aws")
class KilledImportTest extends ImportFixture {
  private static final int LINES = 6;
  private static final Duration LATER = Duration.ofMinutes(4);

  private static String row(int table, int number) {
    var isAnswered = number % 2 == 0;
    return "Table %d,Demand %d,%s,%s\n"
        .formatted(
            table,
            number,
            isAnswered ? "2018-03-01" : "2018-06-22",
            isAnswered ? "2018-02-20" : "");
  }

  /** One of its lines is bad, and one says the same as what is on record by then. */
  private String table(int table) {
    return LETTERS
        + IntStream.range(0, LINES).mapToObj(n -> row(table, n)).collect(Collectors.joining())
        + "Table %d,,2018-06-22,\n".formatted(table)
        + row(table + 1000, 1);
  }

  private String started(int table) {
    var id = sent("letters", table(table));
    var other = sent("letters", LETTERS + row(table + 1000, 1));
    start(other, "all").is(200);
    minute();
    start(id, "good").is(200);
    return id;
  }

  /** Answers how many writes it made. */
  private int killedAt(int write, boolean afterwards) {
    killed.at(write, afterwards);
    try {
      minute();
    } catch (KilledAt.Killed dead) {
      assertThat(dead).hasMessageContaining("killed");
    }
    return killed.end();
  }

  private void isWhole(String id, int table) {
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("done");
    assertThat(shown.map("recording"))
        .containsEntry("lines", LINES + 2)
        .containsEntry("succeeded", LINES)
        .containsEntry("refused", 1);
    Docket docket = service.app.docket();
    var matter = new MatterId(CHICAGO, "table-" + table);
    assertThat(docket.documents(matter))
        .hasSize(LINES)
        .extracting(document -> document.id().toString())
        .doesNotHaveDuplicates();
    assertThat(docket.documents(matter))
        .extracting(d -> d.id())
        .hasOnlyElementsOfType(DocumentId.class);
    assertThat(table(id)).hasSize(LINES + 3);
  }

  @Test
  void eachLineIsRecordedOnceWhereverItIsKilled() {
    var whole = started(0);
    var writes = killedAt(10_000, false);
    isWhole(whole, 0);
    assertThat(writes).isGreaterThan(LINES);
    int table = 1;
    for (int write = 0; write < writes; write++) {
      for (var afterwards : new boolean[] {false, true}) {
        var id = started(table);
        killedAt(write, afterwards);
        service.advance(LATER);
        minute();
        isWhole(id, table);
        table++;
      }
    }
    allChainsAreWhole();
  }

  @Test
  void aKilledRunThatIsStoppedCountsWhatItRecorded() {
    var id = started(0);
    killedAt(4, true);
    service.post("/v1/imports/" + id + "/stop", Map.of()).is(200);
    service.advance(LATER);
    minute();
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("stopped");
    var matter = new MatterId(CHICAGO, "table-0");
    var recorded = service.app.docket().documents(matter).size();
    assertThat(recorded).isPositive().isLessThan(LINES);
    assertThat(shown.map("recording")).containsEntry("succeeded", recorded);
  }

  @Test
  void aKilledCheckIsMadeAgain() {
    var opened = service.post(IMPORTS, Map.of("kind", "letters")).is(201);
    var id = opened.text("import");
    assertThat(SentFile.by(opened).send(table(0).getBytes(StandardCharsets.UTF_8))).isEqualTo(201);
    killed.at(2, false);
    try {
      came(id);
    } catch (KilledAt.Killed dead) {
      assertThat(dead).hasMessageContaining("killed");
    }
    killed.end();
    assertThat(show(id).text("state")).isEqualTo("checking");
    assertThat(minute()).containsEntry("imports", 0);
    service.advance(LATER);
    assertThat(minute()).containsEntry("imports", 1);
    assertThat(show(id).map("checked")).containsEntry("lines", LINES + 2).containsEntry("bad", 1);
  }

  @Test
  void anImportThatKillsEveryWorkerEndsAndSaysSo() {
    var id = started(0);
    for (int worker = 0; worker < 5; worker++) {
      killedAt(1, false);
      service.advance(LATER);
    }
    minute();
    assertThat(show(id).text("state")).isEqualTo("stopped");
    assertThat(String.valueOf(show(id).map("recording").get("stop"))).contains("several times");
    assertThat(service.events).anyMatch(event -> event.startsWith("import.given-up"));
  }
}
