package org.replyby.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What verify-docket says about a docket file that was changed after its export. */
class TamperedDocketTest extends VerifyFixture {
  private void assertFinding(DocketFile tampered, String finding) {
    var run = verify(tampered);
    assertThat(run.out()).isEqualTo("docket.jsonl is not intact: entry " + finding + ".\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  private static DocketFile docket() {
    return new DocketFile();
  }

  @Test
  void anUntouchedFileHolds() {
    var run = verify(docket());

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "docket.jsonl is intact: entries 5, head hash " + docket().hashes.getLast() + ".\n");
    assertThat(verify(docket().text(), Map.of(), "--in", "-").exit()).isZero();
    assertThat(verify(docket().text().replace("\n", "\r\n"), Map.of(), "--in", "-").exit())
        .isZero();
  }

  @Test
  void aChangedEntryIsNamed() {
    for (int i = 1; i <= 5; i++) {
      var changed = docket().line(i).replace("\"by\":\"clerk\"", "\"by\":\"nobody\"");
      assertFinding(
          docket().set(i, changed), i + " was changed: its content does not match its hash");
    }
  }

  @Test
  void anEntryWithSomethingAddedOrSpacedOtherwiseIsNamed() {
    var added = docket().line(3).replace("{\"at\"", "{\"aa\":\"x\",\"at\"");
    assertFinding(docket().set(3, added), "3 is not as an export writes it");
    assertFinding(docket().set(3, docket().line(3) + " "), "3 is not as an export writes it");
    assertFinding(docket().set(3, "{}"), "3 is not an entry of a docket");
    assertFinding(docket().set(1, "x"), "1 is not an entry of a docket");
    var half = docket().line(3).replace("Se\u00f1or", "\\ud83d");
    assertFinding(docket().set(3, half), "3 is not an entry of a docket");
  }

  @Test
  void aRewrittenEntryIsNamedByTheHashThatWasTakenOnFromIt() {
    for (int i = 1; i <= 5; i++) {
      assertFinding(
          docket().set(i, docket().forged(i)),
          i + " was replaced: its hash is not the one that the next entry carries");
    }
  }

  @Test
  void aRemovedEntryIsNamedAtTheBeginningInTheMiddleAndAtTheEnd() {
    for (int i = 1; i <= 5; i++) {
      assertFinding(docket().remove(i), i + " is missing");
    }
    assertFinding(docket().remove(2).remove(2), "2 is missing, and so are all up to entry 3");
  }

  @Test
  void anEndThatWasCutOffIsNamed() {
    var missing = " is missing, or else the last line, which counts the entries";
    assertFinding(docket().remove(6), "6" + missing);
    assertFinding(docket().remove(6).remove(5), "5" + missing);
  }

  @Test
  void entriesInAnotherOrderAreNamed() {
    assertFinding(docket().swap(2, 3), "2 is out of order: entry 3 is in its place");
    assertFinding(docket().swap(1, 5), "1 is out of order: entry 5 is in its place");
  }

  @Test
  void anInsertedEntryIsNamed() {
    var twice = " appears twice, the second time in place of entry ";
    assertFinding(docket().insert(4, docket().line(2)), "2" + twice + "4");
    assertFinding(docket().insert(3, docket().forged(3)), "3" + twice + "4");
    var changed = docket().line(3).replace("clerk", "nobody");
    assertFinding(docket().insert(3, changed), "3 follows an entry that was inserted");
    var behind = docket().insert(7, docket().line(5));
    assertFinding(behind, "6 was inserted: it comes after the end of the docket");
  }

  @Test
  void aChangedLastLineIsNamedByTheEnd() {
    assertFinding(
        docket().set(6, DocketFile.summary(4, docket().hashes.get(3))),
        "5 was inserted: it comes after the end of the docket");
    assertFinding(docket().set(6, DocketFile.summary(6, docket().hashes.get(4))), "6 is missing");
    assertFinding(
        docket().set(6, DocketFile.summary(5, docket().hashes.get(3))),
        "5 was replaced: its hash is not the one that the next entry carries");
    assertFinding(
        docket().set(6, docket().line(6).replace("chicago-il", "denver-co")),
        "6 is the last line, which names another docket");
  }

  @Test
  void aWitnessesHashIsFoundAtTheEndOrEarlier() {
    var hashes = docket().hashes;
    assertThat(verify(docket(), "--head", hashes.get(4)).out())
        .endsWith(" Entry 5 has the witness's hash.\n");
    var earlier = verify(docket(), "--head", hashes.get(2));
    assertThat(earlier.exit()).isZero();
    assertThat(earlier.out()).endsWith(" Entry 3 has the witness's hash.\n");
  }

  /** All entries and the last line are consistent, so only the witness shows the change. */
  @Test
  void aDocketThatWasWrittenAnewWholeIsFoundByTheWitness() {
    var rewritten = docket();
    rewritten.lines.clear();
    rewritten.lines.add(docket().forged(1));
    var hash = rewritten.line(1).replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    rewritten.lines.add(DocketFile.summary(1, hash));

    assertThat(verify(rewritten).exit()).isZero();
    var run = verify(rewritten, "--head", docket().hashes.get(2));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("docket.jsonl is not intact: no entry has the witness's hash.");
  }

  @Test
  void whatIsNoUtf8OrLongerThanAnyEntryIsNamed() throws IOException {
    var bytes = docket().text().getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.jsonl"), bytes);
    assertThat(verify("--in", "latin.jsonl").out()).contains("entry 1 is not UTF-8");
    var run = verify(docket().set(2, "x".repeat((4 << 20) + 1)));
    assertThat(run.out()).contains("entry 2 is longer than an entry can be");
    assertThat(run.exit()).isEqualTo(1);
  }
}
