package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages' lists as files for a spreadsheet. */
@Tag("aws")
class TablePagesTest {
  private TestService service;
  private PageVisitor clerk;
  private String matter;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
    matter = service.recordLetter().replaceAll("\\.[^.]*$", "");
    service.deliverStream();
  }

  @AfterEach
  void close() {
    service.close();
  }

  /** The values of a column, as the file has them. */
  private List<String> column(String path, String name) {
    var answer = clerk.get(path).is(200);
    assertThat(answer.headers().get("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    var text = answer.html();
    assertThat(text).startsWith("\ufeff");
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
      return rows.stream().map(row -> row.getField(name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachPageLeadsToItsTableWhichHoldsWhatItShows() {
    var links =
        Map.of(
            "/",
            "/deadlines.csv",
            "/cities/chicago-il/officials",
            "/cities/chicago-il/officials.csv",
            "/matters/" + matter,
            "/matters/" + matter + "/alerts.csv",
            "/matters/" + matter + "/docket",
            "/matters/" + matter + "/docket.csv");
    links.forEach(
        (page, table) ->
            assertThat(clerk.get(page).is(200).html()).contains("href=\"" + table + "\""));
    assertThat(column("/deadlines.csv", "kind")).containsExactly("response");
    assertThat(column("/cities/chicago-il/officials.csv", "name")).containsExactly("Ann Example");
    assertThat(column("/matters/" + matter + "/alerts.csv", "state")).containsExactly("published");
    assertThat(column("/matters/" + matter + "/docket.csv", "kind"))
        .containsExactly("letter-recorded", "deadline-set");
  }

  @Test
  void thePageOfAMatterOffersAllOfItAsAZip() {
    assertThat(clerk.get("/matters/" + matter).is(200).html())
        .contains("action=\"/matters/" + matter + "/file\"", "name=\"privileged\"");
    for (var path : List.of("/file", "/file?privileged=leave-out")) {
      var answer = clerk.get("/matters/" + matter + path).is(200);
      assertThat(answer.headers())
          .containsEntry("Content-Type", "application/zip")
          .containsEntry("Content-Disposition", "attachment; filename=\"" + matter + ".zip\"")
          .containsKey("Repr-Digest")
          .doesNotContainKey("Content-Encoding");
    }
    clerk.get("/matters/city-of-los-angeles-ca.x/file").is(404);
  }

  @Test
  void theFiltersOfTodayHoldForItsTable() {
    assertThat(column("/deadlines.csv?kind=response", "kind")).hasSize(1);
    assertThat(column("/deadlines.csv?state=late", "kind")).isEmpty();
    assertThat(clerk.get("/?kind=response").html())
        .contains("href=\"/deadlines.csv?kind=response\"");
    clerk.get("/deadlines.csv?city=city-of-los-angeles-ca").is(404);
  }
}
