package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Role;

/** A table of letters: checked, started, on record, and sent back. */
@Tag("aws")
class ImportTest extends ImportFixture {
  private static final String DUE = "2018-06-22";

  private static String row(int number) {
    return "Matter %d,Demand %d,%s,\n".formatted(number % 3, number, DUE);
  }

  private static String rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ImportTest::row).collect(Collectors.joining());
  }

  @Test
  void aTableIsCheckedAndNothingIsOnRecord() {
    var id = sent("letters", LETTERS + row(1) + "Matter 1,,2018-06-22,\n" + row(1));
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("checked");
    assertThat(shown.map("checked"))
        .containsEntry("lines", 3)
        .containsEntry("good", 1)
        .containsEntry("bad", 2)
        .containsEntry("open", 1)
        .containsEntry("answered", 0);
    assertThat(shown.text("says")).contains("1 letter has an open deadline", "2 lines have");
    assertThat(problems(id)).extracting(p -> p.get("line")).containsExactly(3, 4);
    assertThat(String.valueOf(problems(id).getLast())).contains("says the same as line 2");
    assertThat(table(id).getFirst()).endsWith("title,demand,responseDue,answeredOn,problems,id");
    assertThat(table(id).getLast()).contains("says the same as line 2");
    assertThat(service.app.docket().matters(CHICAGO)).isEmpty();
  }

  @Test
  void theGoodLinesGoOnRecordOnceAndTheTableComesBackWithTheirIds() {
    var id = sent("letters", LETTERS + rows(7) + "Matter 1,,2018-06-22,\n");
    assertThat(start(id, "all").is(409).text("detail")).contains("1 of 8 lines have problems");
    assertThat(start(id, "good").is(200).text("state")).isEqualTo("running");
    assertThat(minute()).containsEntry("imports", 1);
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("done");
    assertThat(shown.map("recording"))
        .containsEntry("lines", 8)
        .containsEntry("succeeded", 7)
        .containsEntry("refused", 0)
        .containsEntry("startedBy", "clerk")
        .containsEntry("stop", null);
    assertThat(minute()).containsEntry("imports", 0);
    var letters = service.get("/v1/matters/chicago-il.matter-1/letters").is(200).list("letters");
    assertThat(letters)
        .extracting(letter -> letter.get("letter"))
        .hasSize(3)
        .contains(table(id).get(1).replaceFirst(".*,", ""));
    assertThat(table(id).get(8)).doesNotContain("chicago-il");
    allChainsAreWhole();
    assertThat(start(id, "good").is(409).text("detail")).contains("has ended");
  }

  @Test
  void answeredLettersTellNobody() {
    var rows =
        IntStream.rangeClosed(1, 5)
            .mapToObj(n -> "Matter %d,Old %d,2018-03-01,2018-02-20\n".formatted(n, n))
            .collect(Collectors.joining());
    var id = sent("letters", LETTERS + rows);
    assertThat(show(id).map("checked")).containsEntry("open", 0).containsEntry("answered", 5);
    start(id, "all").is(200);
    minute();
    assertThat(show(id).map("recording")).containsEntry("succeeded", 5);
    service.deliverStream();
    for (int day = 0; day < 40; day++) {
      service.runAt(service.clock.instant().plus(Duration.ofDays(1)).toString());
    }
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void whatWasRecordedMeanwhileIsRefusedAndCounted() {
    var id = sent("letters", LETTERS + row(1) + row(2));
    var other = sent("letters", LETTERS + row(2));
    start(other, "all").is(200);
    minute();
    start(id, "all").is(200);
    minute();
    assertThat(show(id).map("recording")).containsEntry("succeeded", 1).containsEntry("refused", 1);
    assertThat(problems(id)).extracting(p -> p.get("during")).containsExactly("record");
    assertThat(table(id).get(2)).contains("which is on record already");
    var third = sent("letters", LETTERS + row(2));
    assertThat(String.valueOf(problems(third))).contains("which is on record already");
    assertThat(start(third, "good").is(409).text("detail")).contains("no line of this table");
  }

  @Test
  void aFileThatIsNoTableIsRefusedAsAWhole() {
    var id = sent("letters", "\n");
    assertThat(show(id).text("state")).isEqualTo("refused");
    assertThat(show(id).list("refused").getFirst())
        .containsEntry("problem", "the file is empty: save it again");
    assertThat(start(id, "good").is(409).text("detail")).contains("refused");
    assertThat(service.get("/v1/imports/" + id + "/table").is(409).text("detail"))
        .contains("refused");
    var heading = sent("letters", LETTERS);
    assertThat(show(heading).text("state")).isEqualTo("refused");
  }

  @Test
  void itIsStoppedAtTheNextFiftyLinesAndSaysHowFarItCame() {
    var id = sent("letters", LETTERS + rows(3));
    start(id, "all").is(200);
    service.post("/v1/imports/" + id + "/stop", Map.of()).is(200);
    minute();
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("stopped");
    assertThat(shown.map("recording")).containsEntry("succeeded", 0).containsEntry("lines", 0);
    assertThat(String.valueOf(shown.map("recording").get("stop"))).contains("by=clerk");
    service.post("/v1/imports/" + id + "/stop", Map.of()).is(409);
    assertThat(service.app.docket().matters(CHICAGO)).isEmpty();
  }

  @Test
  void whoMayNoLongerRecordHasNothingRecordedInTheirName() {
    service.as("chicago-il").signedInAs("clerk-7");
    var id = sent("letters", LETTERS + rows(2));
    start(id, "all").is(200);
    service.hold("clerk-7", Role.VIEWER);
    minute();
    service.as("*").signedInAs("clerk");
    var shown = show(id);
    assertThat(shown.text("state")).isEqualTo("stopped");
    assertThat(String.valueOf(shown.map("recording").get("stop"))).contains("may no longer");
    assertThat(service.app.docket().matters(CHICAGO)).isEmpty();
  }

  @Test
  void theSameEventAgainChangesNothing() {
    var id = sent("letters", LETTERS + rows(2));
    assertThat(came(id)).containsEntry("did", "already");
    assertThat(show(id).map("checked")).containsEntry("lines", 2);
  }

  @Test
  void theListHasTheLastFirst() {
    var first = sent("letters", LETTERS + rows(1));
    service.advance(Duration.ofMinutes(1));
    var second = sent("officials", OFFICIALS + "Bob Example,Counsel,,\n");
    assertThat(service.get(IMPORTS).is(200).list("imports"))
        .extracting(i -> i.get("import"))
        .isEqualTo(List.of(second, first));
  }
}
