package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;
import static org.replyby.staff.importing.Opening.LINE;
import static org.replyby.staff.importing.Opening.problems;
import static org.replyby.staff.importing.Opening.refusal;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replyby.model.imports.ImportKind;

/** What is no table is refused as a whole, each with what to do. */
class RefusedTablesTest {
  private static String of(byte[] file) {
    var problems = refusal(ImportKind.LETTERS, file);
    assertThat(problems).hasSize(1);
    return problems.getFirst().problem();
  }

  @Test
  void anotherEncodingIsNamedWithTheLine() {
    var table = HEADING + "\r\n" + LINE + "\r\n" + LINE.replace("orders", "órdenes");
    assertThat(of(table.getBytes(Charset.forName("windows-1252"))))
        .startsWith("line 3 has a character that is not in UTF-8")
        .contains("Windows-1252", "CSV UTF-8 (Comma delimited)");
    assertThat(of(("\ufeff" + table).getBytes(UTF_16LE))).contains("UTF-16");
    assertThat(of(("\ufeff" + table).getBytes(UTF_16BE))).contains("UTF-16");
    assertThat(of(table.getBytes(UTF_16LE))).contains("UTF-16");
    assertThat(problems(Opening.lines(ImportKind.LETTERS, table.getBytes(UTF_8)).get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\",\" \"", "", "\ufeff", "\r\n\r\n", "   \n"})
  void anEmptyFileIsRefused(String file) {
    assertThat(of(file.getBytes(UTF_8))).startsWith("the file is empty");
  }

  @Test
  void otherKindsOfFilesAreCalledByTheirNames() {
    assertThat(of("%PDF-1.7 ...".getBytes(UTF_8))).contains("PDF");
    assertThat(of("<!DOCTYPE html><table>".getBytes(UTF_8))).contains("web page");
    assertThat(of("{\\rtf1 x".getBytes(UTF_8))).contains("text document");
    assertThat(of(Opening.resource("letters.xlsx"))).contains(".xlsx or .ods");
    assertThat(of(Opening.resource("letters.ods"))).contains(".xlsx or .ods");
    assertThat(of(Opening.resource("letters.xls"))).contains(".xls)");
    assertThat(of(Opening.resource("letters.html"))).contains("web page");
  }

  @Test
  void aHeadingIsNeeded() {
    assertThat(refusal(LINE, LINE))
        .contains("the first line names no column that is known")
        .contains("\"Matter\", \"Office\"");
    assertThat(refusal(HEADING)).contains("no line below its heading");
  }

  @Test
  void nothingOfItIsIgnored() {
    assertThat(refusal(HEADING + ",Datum", LINE + ",x"))
        .contains("Datum: is not a known column: did you mean ");
    assertThat(refusal(HEADING + ",Recieved on", LINE + ",x"))
        .contains("did you mean \"Date received\"? Rename it, or take the column out");
    assertThat(refusal(HEADING + ",receivedOn", LINE + ",x"))
        .contains("receivedOn: is a second column for \"Date received\": take one of them out");
    assertThat(refusal(HEADING.replace("Office,", ","), LINE))
        .contains(": column 2 has no name in the heading")
        .contains("the column \"Office\" is missing: add it");
    assertThat(refusal(HEADING.replace(",Reply due", ""), LINE))
        .contains("one of the columns \"Reply due\", \"Reply within\", \"Says when\"");
  }

  @Test
  void aWrongQuotationMarkIsNamedWithItsLine() {
    assertThat(refusal(HEADING, LINE, LINE.replace("All orders", "\"All orders"), LINE))
        .contains("a quotation mark is wrong in the line that begins at line 3");
    assertThat(refusal(HEADING, LINE, LINE.replace("All orders", "\"All\" orders")))
        .contains("a quotation mark is wrong in the line that begins at line 3");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertThat(refusal(HEADING, (LINE + "\n").repeat(10_001))).contains("more than 10,000 lines");
    assertThat(refusal(HEADING, LINE, LINE.replace("All orders", "x".repeat(100_000))))
        .contains("line 3 has more than 100,000 characters");
    assertThat(refusal(HEADING, "x".repeat(10_000_000))).contains("more than 10 MB");
    var long20 = LINE.replace("All orders", "x".repeat(20_001));
    assertThat(problems(Opening.letters(HEADING, long20).getFirst()))
        .singleElement()
        .matches(p -> p.column().equals("What it asks for") && p.problem().contains("20000"));
  }

  @Test
  void aHeadingWithoutEndIsRefusedShortly() {
    assertThat(refusal("x".repeat(9_000_000), LINE)).contains("line 1 has more than 100,000");
    var many = HEADING + ",unknown".repeat(10_000);
    assertThat(refusal(ImportKind.LETTERS, (many + "\n" + LINE).getBytes(UTF_8))).hasSize(50);
  }
}
