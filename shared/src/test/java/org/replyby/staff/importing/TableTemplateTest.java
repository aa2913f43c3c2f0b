package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.letter;
import static org.replyby.staff.importing.Opening.official;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.imports.ImportKind;

class TableTemplateTest {
  @Test
  void theExampleOfLettersIsALetter() {
    var csv = TableTemplate.csv(ImportKind.LETTERS).replace(LetterColumns.EXAMPLE, "Byrne JAG");
    var line = letter(Opening.lines(ImportKind.LETTERS, csv.getBytes(UTF_8)).getFirst());
    assertThat(line.request().datedOn()).isEqualTo(LocalDate.of(2018, 1, 24));
    assertThat(line.answered()).isNotNull();
    assertThat(line.request().grants()).hasSize(1);
  }

  @Test
  void theExampleOfOfficialsIsAnOfficial() {
    var csv =
        TableTemplate.csv(ImportKind.OFFICIALS).replace(OfficialColumns.EXAMPLE, "Ada Example");
    var line = official(Opening.lines(ImportKind.OFFICIALS, csv.getBytes(UTF_8)).getFirst());
    assertThat(line.request().name()).isEqualTo("Ada Example");
    assertThat(line.email()).isNotNull();
    assertThat(line.phone()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void anExampleThatIsLeftInIsNeverRecorded(ImportKind kind) {
    var refused = Opening.refusal(kind, TableTemplate.csv(kind).getBytes(UTF_8));
    assertThat(refused)
        .singleElement()
        .matches(p -> p.problem().contains("no line below its heading"));
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void itIsUtf8WithTheMarkThatExcelNeeds(ImportKind kind) {
    assertThat(TableTemplate.csv(kind)).startsWith("\ufeff").contains("\r\n");
    assertThat(TableTemplate.shown(kind)).allMatch(ImportColumn::isRead);
  }
}
