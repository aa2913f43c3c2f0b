package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.replyby.staff.Desk;
import org.replyby.usecases.exporting.MatterFiles;
import org.replyby.usecases.members.SignIns;
import org.replyby.usecases.repeating.AnswerOnce;
import org.replyby.usecases.run.RandomTokens;

class DocsTest {
  private static final Path API = Path.of("../../docs/api.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z]+) \\| `(/[^`]+)` \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);

  @Test
  void theTableNamesEveryRouteAndNoOther() throws IOException {
    var named =
        ROW.matcher(Files.readString(API))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(named).containsExactlyElementsOf(routes());
  }

  private static List<String> routes() {
    var docket = new MemoryDocket();
    var desk =
        Desk.of(
            docket,
            new MemoryLists(docket),
            docket.campaigns(),
            new KnownMembers(docket),
            new MemoryWebhooks(docket),
            (person, at) -> {},
            SignIns.elsewhere(),
            Office.calendars(docket, InstantSource.system()),
            new AnswerOnce(new MemoryAnswers(), InstantSource.system(), (event, fields) -> {}),
            new MatterFiles(new MemoryFiles(docket), new MemoryExports(), new MemoryFiles(docket)),
            Office.imports(docket, InstantSource.system()),
            new FakeSns(),
            InstantSource.system(),
            new RandomTokens(new SplittableRandom(1)),
            attempt -> {},
            (event, fields) -> {},
            Desk.Limits.USUAL);
    return Routes.of(desk).stream().map(route -> route.method() + " " + route.template()).toList();
  }
}
