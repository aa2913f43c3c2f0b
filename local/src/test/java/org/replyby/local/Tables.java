package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.replyby.local.machine.ProjectFolder;

/** Compares a table of a page in docs/ with what was counted. */
final class Tables {
  private Tables() {}

  /** The rows of a table, without its heading. */
  static void assertIn(String page, String rows) throws IOException {
    var text = Files.readString(ProjectFolder.find().file(page));
    assertThat(text.contains("\n" + rows + "\n"))
        .as("%s has other rows than what was counted:%n%s%n", page, rows)
        .isTrue();
  }

  /** A count of units: whole, or with the half unit of an eventually consistent read. */
  static String count(double units) {
    return String.format(Locale.US, units == Math.rint(units) ? "%,.0f" : "%,.1f", units);
  }
}
