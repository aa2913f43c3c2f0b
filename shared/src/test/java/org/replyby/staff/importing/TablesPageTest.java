package org.replyby.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.replyby.model.imports.ImportKind;

/** The page about tables lists the columns that are read. */
class TablesPageTest {
  private static final Path PAGE = Path.of("../docs/tables.md");

  @Test
  void thePageListsEveryColumn() throws IOException {
    var rows = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| \"")).toList();

    assertThat(rows)
        .isEqualTo(
            Stream.of(ImportKind.values())
                .flatMap(kind -> TableTemplate.known(kind).stream())
                .filter(ImportColumn::isRead)
                .map(TablesPageTest::row)
                .toList());
  }

  private static String row(ImportColumn column) {
    return "| \"%s\" | `%s` | %s |".formatted(column.heading(), column.path(), column.hint());
  }
}
