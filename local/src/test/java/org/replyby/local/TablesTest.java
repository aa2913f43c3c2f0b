package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.Keys;
import org.replyby.dynamodb.items.OpenKeys;
import org.replyby.json.Json;
import org.replyby.local.contract.ContractCheck;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.DeadlineId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists as CSV: whole, with the values of the JSON, and with nothing that a spreadsheet runs. */
@Tag("aws")
class TablesTest {
  private static final String CITY = "chicago-il";
  private static final String FORMULAS = "=+-@\t\r\n\0";

  /** The columns of texts that people wrote. */
  private static final Set<String> WRITTEN =
      Set.of("matterTitle", "name", "office", "role", "findOut", "toConfirm", "why", "by");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String matter = "";
  private String deadline = "";

  @BeforeEach
  void aLetterWithFormulas() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    for (var name : List.of("=SUM(A1:A9)", "'Quoted", "Ng, \"Bo\"")) {
      service
          .post("/v1/jurisdictions/" + CITY + "/officials", map("name", name, "role", "+Mayor"))
          .is(201);
    }
    var letter =
        Samples.letter(
            "matter",
            map("title", "+1 more; \"quoted\", for Señor Núñez"),
            "from",
            map("office", "-Office", "signatory", "Director"));
    var recorded = service.post("/v1/letters", letter).is(201);
    deadline = TestService.deadlineOf(recorded);
    matter = deadline.substring(0, deadline.lastIndexOf('.'));
    service.deliverStream();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Map<String, Object> answer(String path, String groups) {
    var event = new HashMap<>(ApiEvents.event("GET", path, null, null, "clerk", groups));
    event.put("headers", Map.of("accept", "text/csv, */*;q=0.1"));
    return ContractCheck.checked(event, Invocation.of(service.app.staffApi(), event));
  }

  /** The rows of a table as a program reads them that takes the first apostrophe off. */
  private List<Map<String, String>> table(String path) {
    var answer = answer(path, "*");
    assertThat(answer.get("statusCode")).as("%s", answer).isEqualTo(200);
    var text = String.valueOf(answer.get("body"));
    assertThat(text).startsWith("\ufeff");
    var rows = new ArrayList<Map<String, String>>();
    List<String> header = null;
    for (var row : CsvReader.builder().ofCsvRecord(text.substring(1))) {
      if (header == null) {
        header = row.getFields();
        continue;
      }
      var read = new LinkedHashMap<String, String>();
      for (int i = 0; i < header.size(); i++) {
        read.put(header.get(i), unguarded(header.get(i), row.getField(i)));
      }
      rows.add(read);
    }
    return rows;
  }

  private static String unguarded(String column, String cell) {
    var isWritten =
        WRITTEN.contains(column) || column.startsWith("sent.") || column.endsWith(".by");
    if (!isWritten) {
      return cell;
    }
    assertThat(cell.isEmpty() || FORMULAS.indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** Every value of a JSON object, by its path; lists and free fields as JSON. */
  private static void flatten(
      String before, Map<?, ?> json, Set<String> columns, Map<String, String> to) {
    json.forEach(
        (name, value) -> {
          var path = before + name;
          var isInside = columns.stream().anyMatch(c -> c.startsWith(path + "."));
          if (value instanceof Map<?, ?> object && isInside) {
            flatten(path + ".", object, columns, to);
          } else if (!isInside) {
            to.put(path, text(value));
          }
        });
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> Json.write(list);
      case Map<?, ?> object -> Json.write(object);
      default -> value.toString();
    };
  }

  private void isTheList(String path, String list) {
    var rows = table(path);
    var json = service.get(path).is(200).list(list);
    assertThat(rows).as(path).isNotEmpty().hasSameSizeAs(json);
    for (int i = 0; i < rows.size(); i++) {
      var wanted = new HashMap<String, String>();
      var columns = rows.get(i).keySet();
      columns.forEach(column -> wanted.put(column, ""));
      flatten("", json.get(i), columns, wanted);
      assertThat(rows.get(i)).as(path).containsExactlyInAnyOrderEntriesOf(wanted);
    }
  }

  @Test
  void eachTableHasEveryFieldOfItsListAndItsExactValue() {
    isTheList("/v1/deadlines?jurisdiction=" + CITY, "deadlines");
    isTheList("/v1/matters/" + matter + "/alerts", "alerts");
    isTheList("/v1/matters/" + matter + "/docket", "entries");
    isTheList("/v1/jurisdictions/" + CITY + "/docket", "entries");
    isTheList("/v1/jurisdictions/" + CITY + "/officials", "officials");
  }

  /** Those of a matter say less of each deadline than those of a city. */
  @Test
  void theDeadlinesOfAMatterAreThere() {
    assertThat(table("/v1/matters/" + matter + "/deadlines"))
        .extracting(row -> row.get("deadline") + " " + row.get("matterTitle"))
        .containsExactly(deadline + " +1 more; \"quoted\", for Señor Núñez");
  }

  @Test
  void itIsAFileWithAName() {
    assertThat(answer("/v1/jurisdictions/" + CITY + "/officials", "*").get("headers"))
        .asString()
        .contains("attachment; filename=\"chicago-il-officials.csv\"")
        .contains("text/csv; charset=utf-8");
  }

  private void copyDeadlines(int until) {
    var id = DeadlineId.parse(deadline);
    var stored = new StoredItems(service);
    stored.copy(
        stored.item(Keys.of(id)),
        1,
        until,
        number -> {
          var copied = new DeadlineId(id.matter(), "d%05d".formatted(number));
          return Map.of(
              Keys.SK,
              AttributeValue.fromS(Keys.deadlines(id.matter()) + copied.name()),
              "id",
              AttributeValue.fromS(copied.toString()),
              OpenKeys.ORDER,
              AttributeValue.fromS("2018-02-23#" + copied));
        });
  }

  @Test
  void aTableIsWholeHoweverManyPagesTheListHas() {
    copyDeadlines(250);
    service.calls.reset();
    assertThat(table("/v1/deadlines?jurisdiction=" + CITY)).hasSize(250);
    assertThat(service.calls.requests()).as("two for each hundred").isEqualTo(Map.of("Query", 6));
  }

  @Test
  void aTableThatIsTooLongForOneAnswerIsRefused() {
    copyDeadlines(3_500);
    var path = "/v1/deadlines?jurisdiction=" + CITY;
    assertThat(Answer.of(answer(path, "*")).is(400).text("type")).endsWith("problem-list-too-long");
    assertThat(table(path + "&to=2018-02-22")).isEmpty();
  }

  @Test
  void aPartOfATableAndAnotherCitysAreRefused() {
    var path = "/v1/jurisdictions/" + CITY + "/officials";
    assertThat(Answer.of(answer(path + "?limit=1", "*")).is(400).text("errors"))
        .contains("limit", "cannot be combined with text/csv");
    service.as("city-of-los-angeles-ca").get("/v1/me").is(200);
    Answer.of(answer(path, "")).is(404);
  }
}
