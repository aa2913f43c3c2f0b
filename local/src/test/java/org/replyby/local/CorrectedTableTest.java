package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Violation;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.importing.CsvTableReader;
import org.replyby.usecases.importing.CellProblem;
import org.replyby.usecases.importing.TableReader;

/** A corrected table takes the place of the one before, as long as nothing is on record. */
@Tag("aws")
class CorrectedTableTest extends ImportFixture {
  private static final String HEADING =
      "Matter,Office,How it came,Date of the letter,Date received,What it asks for,Reply due\n";
  private static final String FIRST = line("First", "email");
  private static final String SECOND = line("Second", "email");
  private static final String BAD = HEADING + line("First", "pigeon") + SECOND;
  private static final String GOOD = HEADING + FIRST + SECOND;
  private static final Duration LATER = Duration.ofMinutes(4);

  /**
   * The import is read, begun, held, read and ended; its sender, its city and its matter are read,
   * and whether its good line is on record; its bad line is kept.
   */
  private static final Map<String, Integer> COST =
      Map.of("GetItem", 3, "Query", 1, "BatchGetItem", 1, "UpdateItem", 3, "PutItem", 1);

  private final Opening reader;

  CorrectedTableTest() {
    var tables = new Opening();
    super(tables);
    this.reader = tables;
  }

  /** Reads tables; elsewhere, something happens after one was opened, and before its lines. */
  private static final class Opening implements TableReader {
    private final TableReader reader = new CsvTableReader(new PhoneNumbers(Set.of()));
    private Runnable meanwhile = () -> {};

    @Override
    public Opened open(
        InputStream csv, ImportKind kind, JurisdictionId jurisdiction, IntFunction<String> key) {
      var opened = reader.open(csv, kind, jurisdiction, key);
      var now = meanwhile;
      meanwhile = () -> {};
      CompletableFuture.runAsync(now).join();
      return opened;
    }

    @Override
    public List<CellProblem> problems(
        ImportKind kind, List<String> columns, List<Violation> violations) {
      return reader.problems(kind, columns, violations);
    }
  }

  private static String line(String asks, String delivery) {
    return "Orders,Office of Justice Programs,%s,2018-05-02,2018-05-03,%s,2018-06-22\n"
        .formatted(delivery, asks);
  }

  /** The same key gives the import, and another form as long as a table may come. */
  private Answer opened() {
    return service.postOnce(IMPORTS, map("kind", "letters"), "a-key");
  }

  private static void send(Answer opened, byte[] file) {
    assertThat(SentFile.by(opened).send(file)).isEqualTo(201);
  }

  private static void send(Answer opened, String csv) {
    send(opened, csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a table, and has it checked; answers the id of its import. */
  private String sent(String csv) {
    var opened = opened();
    send(opened, csv);
    var id = opened.text("import");
    assertThat(came(id)).containsEntry("did", "checked");
    return id;
  }

  /** Has the table checked that came last; the function is killed at a write to the table. */
  private int killedAt(String id, int write, boolean afterwards) {
    killed.at(write, afterwards);
    try {
      came(id);
    } catch (KilledAt.Killed dead) {
      assertThat(dead).hasMessageContaining("killed");
    }
    return killed.end();
  }

  private void isGood(String id) {
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("checked");
    assertThat(shown.map("checked")).containsEntry("lines", 2).containsEntry("bad", 0);
    assertThat(shown.body()).containsEntry("refused", null);
    assertThat(problems(id)).isEmpty();
    assertThat(String.join("\n", table(id))).doesNotContain("pigeon").contains("First");
  }

  private void isBad(String id) {
    assertThat(show(id).map("checked")).containsEntry("lines", 2).containsEntry("bad", 1);
    assertThat(problems(id)).extracting(p -> p.get("line")).containsExactly(2);
    assertThat(String.join("\n", table(id))).contains("pigeon");
  }

  private void isOnRecordOnce(String id) {
    start(id, "all").is(200);
    minute();
    assertThat(show(id).map("recording")).containsEntry("succeeded", 2).containsEntry("refused", 0);
    assertThat(service.get("/v1/matters/chicago-il.orders/letters").is(200).list("letters"))
        .hasSize(2);
    allChainsAreWhole();
  }

  @Test
  void aCorrectedTableIsCheckedAndPutOnRecordOnce() {
    var id = sent(BAD);
    isBad(id);
    assertThat(sent(GOOD)).isEqualTo(id);
    isGood(id);
    isOnRecordOnce(id);
    assertThat(problems(id)).isEmpty();
    assertThat(table(id)).hasSize(3).first().asString().endsWith("problems,id");
  }

  @Test
  void aGoodTableIsReplacedAsWell() {
    var id = sent(GOOD);
    sent(BAD);
    isBad(id);
    assertThat(start(id, "all").is(409).text("detail")).contains("1 of 2 lines have problems");
  }

  @Test
  void aRefusedFileIsReplacedByAGoodOne() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
    came(id);
    assertThat(show(id).text("state")).isEqualTo("refused");
    sent(GOOD);
    isGood(id);
    isOnRecordOnce(id);
  }

  @Test
  void eventsThatComeTwiceOrOutOfOrderChangeNothing() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, BAD);
    send(opened, GOOD);
    assertThat(came(id, 2)).containsEntry("did", "checked");
    assertThat(came(id, 1)).containsEntry("did", "already");
    assertThat(came(id, 2)).containsEntry("did", "already");
    isGood(id);
    assertThat(minute()).containsEntry("imports", 0);
  }

  @Test
  void aTableThatComesOnceItWasStartedIsIgnored() {
    var id = sent(GOOD);
    send(opened(), BAD);
    start(id, "all").is(200);
    assertThat(opened().is(200).body()).containsEntry("form", null);
    assertThat(came(id)).containsEntry("did", "late");
    minute();
    assertThat(came(id)).containsEntry("did", "late");
    assertThat(show(id).map("recording")).containsEntry("succeeded", 2);
    assertThat(table(id)).hasSize(3);
  }

  @Test
  void whoLookedAtTheTableBeforeDoesNotStartTheOneThatReplacedIt() {
    var id = sent(GOOD);
    var seen = show(id).text("etag");
    sent(GOOD + line("Third", "email"));
    assertThat(startSeen(id, seen)).isEqualTo(412);
    assertThat(show(id).text("state")).isEqualTo("checked");
    assertThat(startSeen(id, show(id).text("etag"))).isEqualTo(200);
  }

  private int startSeen(String id, String tag) {
    var body = Json.write(map("lines", "all"));
    var path = "/v1/imports/" + id + "/start";
    var event = ApiEvents.event("POST", path, body, null, "clerk", "*");
    return Answer.of(Invocation.of(service.app.staffApi(), ApiEvents.matching(tag, event)))
        .status();
  }

  @Test
  void aTableThatComesWhileAnotherIsCheckedIsTheOneThatCounts() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, BAD);
    reader.meanwhile =
        () -> {
          assertThat(opened().is(200).body()).containsEntry("form", null);
          send(opened, GOOD);
          assertThat(came(id)).containsEntry("did", "checked");
        };
    came(id, 1);
    isGood(id);
    assertThat(minute()).containsEntry("imports", 0);
    isOnRecordOnce(id);
  }

  @Test
  void aCheckDoesNotEndWithWhatItFoundInATableThatWasReplaced() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, BAD);
    reader.meanwhile =
        () -> {
          send(opened, GOOD);
          killedAt(id, 0, true);
        };
    came(id, 1);
    assertThat(show(id).text("state")).isEqualTo("checking");
    assertThat(problems(id)).isEmpty();
    assertThat(minute()).containsEntry("imports", 1);
    isGood(id);
  }

  /** As files were stored before one could take the place of another. */
  @Test
  void aFileWithoutASequencerIsReadAndReplaced() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, BAD);
    var object = versions(id).getFirst();
    var known = Map.of("key", object.key(), "version-id", object.versionId());
    assertThat(invoke(Map.of("detail", Map.of("object", known)))).containsEntry("did", "checked");
    isBad(id);
    assertThat(came(id)).containsEntry("did", "already");
    sent(GOOD);
    isGood(id);
    isOnRecordOnce(id);
  }

  @Test
  void itIsCheckedWhereverTheCheckIsKilled() {
    var id = sent(GOOD);
    send(opened(), BAD);
    var writes = killedAt(id, 10_000, false);
    isBad(id);
    assertThat(writes).isGreaterThan(3);
    for (int write = 0; write < writes; write++) {
      for (var afterwards : new boolean[] {false, true}) {
        sent(GOOD);
        send(opened(), BAD);
        killedAt(id, write, afterwards);
        came(id);
        service.advance(LATER);
        minute();
        isBad(id);
      }
    }
  }

  /** Whose event comes again is only read. */
  @Test
  void aTableInThePlaceOfAnotherCostsWhatTheFirstOneDoes() {
    var opened = opened();
    var id = opened.text("import");
    send(opened, BAD);
    assertThat(costOf(id, 1)).isEqualTo(COST);
    send(opened(), BAD);
    assertThat(costOf(id, 2)).isEqualTo(COST);
    assertThat(costOf(id, 1)).isEqualTo(Map.of("GetItem", 1));
  }

  private Map<String, Integer> costOf(String id, int place) {
    var versions = versions(id);
    service.calls.reset();
    came(versions, place);
    return service.calls.requests();
  }
}
