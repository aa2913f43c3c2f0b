package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.replyby.model.imports.ImportKind;
import org.replyby.staff.tables.CsvFile;
import org.replyby.staff.tables.Guard;
import org.replyby.staff.tables.Table;

/** What a table that came from here says is what was written. */
class GuardTest {
  @Provide
  Arbitrary<String> texts() {
    var any = Arbitraries.strings().all().filter(GuardTest::isWhole);
    var risky =
        Arbitraries.of("'", "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\"", "''", "'=", "\r\n");
    return Arbitraries.oneOf(any, risky, risky.flatMap(begin -> any.map(rest -> begin + rest)));
  }

  /** Half a character is not UTF-8, and the API refuses it. */
  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Property
  void everyTextSurvivesTheGuard(@ForAll("texts") String text) {
    assertThat(Guard.off(Guard.on(text))).isEqualTo(text);
  }

  @Property
  void everyTextSurvivesExportAndImport(@ForAll("texts") String text) {
    var csv = new CsvFile(Table.OFFICIALS);
    csv.add(Map.of("name", text, "role", "Counsel"));
    var lines = CsvLines.of(csv.text().getBytes(UTF_8), Columns.of(ImportKind.OFFICIALS));
    var all = lines.iterator();
    all.next();
    assertThat(Guard.off(all.next().cells().get(1))).isEqualTo(text);
  }

  @Test
  void anApostropheOfTheTextItselfStays() {
    assertThat(Guard.off("'tis")).isEqualTo("'tis");
    assertThat(Guard.off("'")).isEqualTo("'");
    assertThat(Guard.off("'=1")).isEqualTo("=1");
    assertThat(Guard.on("=1")).isEqualTo("'=1");
  }
}
