package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.json.Json;
import org.replyby.local.docket.Dockets;
import org.replyby.local.docket.Surroundings;
import org.replyby.local.machine.CannotRun;
import org.replyby.model.MatterId;
import org.replyby.usecases.reading.ExportDocket;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the API and the commands say about a docket that someone changed in the table. */
@Tag("aws")
class DocketTest {
  private static final Dockets.Wanted EVERYTHING =
      new Dockets.Wanted(ExportDocket.Texts.ALL, false);

  private static final String MATTER = "chicago-il.byrne-jag-fy2016";
  private static final String DOCKET = "/v1/matters/" + MATTER + "/docket";

  @TempDir Path folder;

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final ChangedTable table = new ChangedTable(service, MATTER);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Four entries: the letter, its deadline, an extension, and the met deadline. */
  @BeforeEach
  void aMatterWithFourLines() {
    service.addChicago();
    var deadline = "/v1/deadlines/" + service.recordLetter();
    service
        .post(
            deadline + "/extension",
            Map.of(
                "due", Map.of("date", "2018-03-23"),
                "grantedBy", "Se\u00f1or \ud83d\ude00 of BJA",
                "why", "More time\nwas asked."))
        .is(200);
    service.post(deadline + "/met", Samples.met("2018-01-24")).is(200);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Dockets dockets() {
    return new Dockets(
        new Surroundings(
            folder,
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("AWS_ENDPOINT_URL_DYNAMODB", TestAws.endpoints().dynamoDb().toString())));
  }

  private void isNamed(int sequence, String what) {
    var answer = service.get(DOCKET + "?verify=true").is(200);
    assertThat(answer.body()).containsEntry("verified", false);
    assertThat(answer.map("fault")).isEqualTo(Map.of("sequence", sequence, "what", what));
    assertThat(dockets().verifyTable(service.app.table(), MatterId.parse(MATTER))).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(MATTER + " is not intact: entry " + sequence + " " + what + ".\n");
  }

  @Test
  void anUntouchedDocketHoldsInTheTableAndInItsExport() throws IOException {
    var answer = service.get(DOCKET + "?verify=true").is(200);
    assertThat(answer.body()).containsEntry("verified", true).containsEntry("entries", 4);
    var head = answer.text("headHash");
    assertThat(dockets().verifyTable(service.app.table(), MatterId.parse(MATTER))).isTrue();

    assertThat(
            dockets()
                .export(service.app.table(), MatterId.parse(MATTER), EVERYTHING, "docket.jsonl"))
        .isTrue();
    assertThat(dockets().verifyFile("docket.jsonl", head)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(MATTER + " is intact: entries 4, head hash " + head + ".\n")
        .contains("docket.jsonl is intact: entries 4, head hash " + head + ". Entry 4 has the");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(MATTER + " is intact: entries 4, head hash " + head + ".\n");

    var lines = Files.readAllLines(folder.resolve("docket.jsonl"));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(2)).contains("Se\u00f1or \ud83d\ude00 of BJA").contains("time\\nwas");
    assertThat(Json.read(lines.getLast()))
        .isEqualTo(Map.of("matter", MATTER, "entries", 4, "headHash", head));
  }

  @Test
  void checkingCostsOneReadForTheHeadAndOneQueryForEachPage() {
    service.calls.reset();
    service.get(DOCKET + "?verify=true").is(200);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 1));
    assertThat(service.calls.count("itemsRead")).isEqualTo(4);
  }

  @Test
  void aChangedEntryIsNamed() {
    table.set(2, "by", AttributeValue.fromS("nobody"));
    isNamed(2, "was changed: its content does not match its hash");
    assertThat(service.get(DOCKET).is(200).body()).containsEntry("intact", false);
  }

  @Test
  void anEntryThatIsNoneAnyMoreIsNamed() {
    table.set(3, "kind", AttributeValue.fromS("birthday"));
    isNamed(3, "cannot be read: a field is missing or is unreadable");
    assertThatThrownBy(
            () ->
                dockets()
                    .export(service.app.table(), MatterId.parse(MATTER), EVERYTHING, "x.jsonl"))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("verify-docket");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDetailThatIsNoTextAnyMoreIsNamed() {
    table.set(3, "details", AttributeValue.fromM(Map.of("why", AttributeValue.fromN("1"))));
    isNamed(3, "cannot be read: a field is missing or is unreadable");
  }

  @Test
  void aRemovedEntryIsNamedAtTheBeginning() {
    table.remove(1);
    isNamed(1, "is missing");
  }

  @Test
  void aRemovedEntryIsNamedInTheMiddleAndInItsExport() {
    table.remove(2);
    table.remove(3);
    isNamed(2, "is missing, and so are all up to entry 3");
    assertThat(
            dockets()
                .export(service.app.table(), MatterId.parse(MATTER), EVERYTHING, "docket.jsonl"))
        .isFalse();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("entry 2 is missing");
    assertThat(dockets().verifyFile("docket.jsonl", null)).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .endsWith(
            "docket.jsonl is not intact: entry 2 is missing, and so are all up to entry 3.\n");
  }

  @Test
  void aRemovedEntryIsNamedAtTheEnd() {
    table.remove(4);
    isNamed(4, "is missing");
  }

  @Test
  void entriesThatChangedPlacesAreNamed() {
    var second = table.item(2);
    var third = table.item(3);
    table.put(ChangedTable.under("E#00000002", third));
    table.put(ChangedTable.under("E#00000003", second));
    isNamed(2, "is out of order: entry 3 is in its place");
  }

  @Test
  void anInsertedEntryIsNamed() {
    table.put(ChangedTable.under("E#00000002a", table.item(1)));
    isNamed(1, "appears twice, the second time in place of entry 3");
  }

  @Test
  void anEntryBehindTheEndIsNamedThoughItChains() {
    table.restoreHead(3);
    isNamed(4, "was inserted: it comes after the end of the docket");
  }

  @Test
  void onlyTheirOwnCityCanHaveADocketChecked() {
    service.as("denver-co").get(DOCKET + "?verify=true").is(404);
    service.as("chicago-il").get(DOCKET + "?verify=true").is(200);
  }

  @Test
  void aMatterThatIsNotThereIsOneSentence() {
    assertThatThrownBy(
            () -> dockets().verifyTable(service.app.table(), MatterId.parse("chicago-il.none")))
        .isInstanceOf(CannotRun.class)
        .hasMessage("Table " + service.app.table() + " has no matter chicago-il.none.");
    assertThatThrownBy(
            () ->
                dockets()
                    .export(
                        service.app.table(),
                        MatterId.parse("chicago-il.none"),
                        EVERYTHING,
                        "x.jsonl"))
        .isInstanceOf(CannotRun.class);
    assertThat(folder).isEmptyDirectory();
  }
}
