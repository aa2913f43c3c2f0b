package org.replyby.local.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/** docs/dates.md shows what the command prints. */
class DatesDocTest {
  @Test
  void thePageShowsWhatTheCommandPrints() throws IOException {
    var page = Files.readString(ProjectFolder.find().file("docs/dates.md"));
    var shown =
        Arrays.stream(page.split("```"))
            .filter(fence -> fence.startsWith("text\n"))
            .map(fence -> fence.substring("text\n".length()))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(shown).isEqualTo(printed());
  }

  /** Title, dates, reasons, count, note and law. */
  @Test
  void anExplanationHasAtMostEightLines() {
    assertThat(printed().strip().split("\n\n"))
        .hasSize(5)
        .allSatisfy(text -> assertThat(text.lines().skip(1)).hasSizeBetween(4, 8));
  }

  private static String printed() {
    var bytes = new ByteArrayOutputStream();
    new DateExamples(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
