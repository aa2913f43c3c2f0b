package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.staff.fields.PhoneNumbers;
import org.replyby.staff.importing.CsvTableReader;

/** What the record finds wrong with a table that can be read, at the table's own columns. */
@Tag("aws")
class ImportedProblemsTest extends ImportFixture {
  private static final List<String> COLUMNS =
      List.of(
          "Matter",
          "Office",
          "How it came",
          "Dated",
          "Received",
          "What it asks for",
          "Reply due",
          "Reply within",
          "Unit",
          "Counted from",
          "Says when",
          "Look again on",
          "Follows the letter",
          "Replied");

  ImportedProblemsTest() {
    super(new CsvTableReader(new PhoneNumbers(Set.of())));
  }

  /** A good letter of May 2018, with some cells otherwise. */
  private static String line(String... otherwise) {
    var cells =
        map(
            "Matter", "Orders",
            "Office", "Office of Justice Programs",
            "How it came", "email",
            "Dated", "2018-05-02",
            "Received", "2018-05-03",
            "What it asks for", "All orders",
            "Reply due", "2018-06-22");
    for (int i = 0; i < otherwise.length; i += 2) {
      cells.put(otherwise[i], otherwise[i + 1]);
    }
    return COLUMNS.stream()
        .map(column -> String.valueOf(cells.getOrDefault(column, "")))
        .collect(Collectors.joining(","));
  }

  private String sentLetters(String... lines) {
    return sent(
        "letters",
        Stream.concat(Stream.of(String.join(",", COLUMNS)), Stream.of(lines))
            .collect(Collectors.joining("\n")));
  }

  /** What is wrong with each line: its column, and the problem. */
  private List<String> found(String id) {
    return problems(id).stream()
        .map(line -> line.get("line") + " " + ((List<?>) line.get("problems")).getFirst())
        .map(text -> text.replace("{column=", "").replace(", problem=", ": ").replace("}", ""))
        .map(text -> text.replaceAll("orders\\.l[a-z0-9]+,", "orders.l,"))
        .toList();
  }

  @Test
  void eachRuleOfALetterIsSaidAtItsCell() {
    var id =
        sentLetters(
            line(),
            line("Received", "2018-04-02"),
            line("Received", "2018-07-02"),
            line("Reply due", "2018-05-01", "What it asks for", "2"),
            line("Replied", "2018-05-01", "What it asks for", "3"),
            line("Replied", "2018-06-30", "What it asks for", "4"),
            line("Matter", "chicago-il.nowhere", "What it asks for", "5"),
            line("Follows the letter", "chicago-il.orders.l1", "What it asks for", "6"),
            line("Reply due", "", "Says when", "promptly", "Look again on", "2019-01-01"),
            line("Reply due", "", "Reply within", "90", "Unit", "years", "Counted from", "letter"),
            line());
    assertThat(found(id))
        .containsExactly(
            "3 Received: must not be more than a week before \"Dated\", 2018-05-02",
            "4 Received: must not be after today, 2018-05-24",
            "5 Reply due: must not be before \"Dated\", 2018-05-02",
            "6 Replied: must not be before the letter's date, 2018-05-02",
            "7 Replied: must not be after today, 2018-05-24",
            "8 Matter: is the id of no matter on record: write the matter's name in its place",
            "9 Follows the letter: is not a letter in this matter",
            "10 Look again on: must be between today, 2018-05-24, and 2018-05-31, 7 days ahead at most",
            "11 Reply within: ends on 2108-05-02: the end must be between 1990-01-01 and 2028-05-24",
            "12 : says the same as line 2. If it is another letter, add the column \"Another one that says the same\", and write yes in this line");
  }

  @Test
  void theProblemsComeWithTheNamesOfTheCells() {
    var id = sentLetters(line("Received", "24/5/2018"), line("Office", ""));
    var answer = service.get("/v1/imports/" + id + "/problems").is(200);
    assertThat(answer.body().get("columns")).isEqualTo(COLUMNS);
    assertThat(found(id))
        .containsExactly(
            "2 Received: \"24/5/2018\" has the day first: write 2018-05-24",
            "3 Office: is missing");
  }

  @Test
  void whatIsOnRecordMeanwhileIsSaidInTheTablesWords() {
    var second = line("What it asks for", "Another order");
    var first = service.post("/v1/letters", Samples.letter("matter", map("title", "Orders")));
    var followed = String.valueOf(first.is(201).map("letter").get("letter"));
    var id = sentLetters(line("Follows the letter", followed), second);
    assertThat(found(id)).isEmpty();
    makeVoid(followed);
    var other = sentLetters(second);
    start(other, "all").is(200);
    minute();
    start(id, "all").is(200);
    minute();
    assertThat(found(id))
        .containsExactly(
            "2 Follows the letter: is not a letter in this matter",
            "3 : this letter says the same as chicago-il.orders.l, which is on record already. If it is another letter, add the column \"Another one that says the same\", and write yes in this line");
  }

  private void makeVoid(String letter) {
    var why = "It is of another matter.";
    var change = map("void", map("document", letter, "why", why, "privileged", false));
    var preview = service.post("/v1/recalculations/preview", change).is(200);
    change.put("token", preview.text("token"));
    service.post("/v1/recalculations", change).is(201);
    assertThat(found(sentLetters(line("Follows the letter", letter))))
        .containsExactly("2 Follows the letter: is not a letter in this matter");
  }

  @Test
  void officialsWhoAreThereAlreadyAreSaidByTheirLine() {
    var table = "Name,Role,Email\nIda Example,Clerk,ida@example.com\nIda Example,Clerk,\n";
    var id = sent("officials", table);
    assertThat(found(id)).containsExactly("3 : is the same official as line 2. Remove this line");
    start(id, "good").is(200);
    minute();
    assertThat(found(sent("officials", table)).getFirst())
        .startsWith("2 : an official with this name and role is already registered: chicago-il.o")
        .endsWith(". Remove this line");
  }
}
