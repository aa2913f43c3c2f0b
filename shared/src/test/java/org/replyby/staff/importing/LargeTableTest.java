package org.replyby.staff.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.staff.importing.Opening.HEADING;
import static org.replyby.staff.importing.Opening.LINE;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.replyby.model.imports.ImportKind;
import org.replyby.usecases.importing.TableLine;
import org.replyby.usecases.importing.TableReader.Opened;

/** 10,000 lines, read one by one. */
class LargeTableTest {
  @Test
  void tenThousandLinesAreReadOneByOne() {
    var file = new StringBuilder(HEADING + "\n");
    for (int i = 0; i < CsvTableReader.MOST_LINES; i++) {
      var line = LINE.replace("All orders", "Orders of number " + i + " " + "and more ".repeat(60));
      file.append(i % 100 == 0 ? line.replace("2018-01-24", "24.1.2018") : line).append('\n');
    }
    var bytes = file.toString().getBytes(UTF_8);
    var start = System.nanoTime();
    var opened =
        Opening.READER.open(
            new ByteArrayInputStream(bytes), ImportKind.LETTERS, Opening.CHICAGO, i -> "k" + i);
    var good = 0;
    var bad = 0;
    assertThat(opened).isInstanceOf(Opened.Ready.class);
    if (opened instanceof Opened.Ready(var columns, var lines)) {
      while (lines.hasNext()) {
        if (lines.next() instanceof TableLine.Bad) {
          bad++;
        } else {
          good++;
        }
      }
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "a table of 10,000 letters, %.1f MB: read in %d ms%n", bytes.length / 1e6, took.toMillis());
    assertThat(good).isEqualTo(9_900);
    assertThat(bad).isEqualTo(100);
  }
}
