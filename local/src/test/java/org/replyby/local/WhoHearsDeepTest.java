package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.CityKind.Absence;
import org.replyby.local.CityKind.Sight;
import org.replyby.local.machine.ProjectFolder;

/**
 * The same people hear if an address is found lost only when a message is sent, and while it is not
 * known yet whether an order limits whom a city may tell.
 */
@Tag("deep")
class WhoHearsDeepTest {
  /** Whether somebody hears as one for whom it is meant is decided earlier here. */
  private static final String MARK = "*";

  @Test
  void anAddressThatIsFoundLostAtSendingIsAsGoodAsNone() throws IOException {
    TestAws.assumeAtomic();
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      var table = WhoHears.played(service, Absence.FOUND_AT_SENDING, Sight.NOT_KNOWN).table();
      var page = Files.readString(ProjectFolder.find().file("docs/reliability.md"));
      var expected =
          page.lines()
              .filter(line -> !line.contains(WhoHears.URGENT_ONLY))
              .collect(Collectors.joining("\n"));
      assertThat(expected.replace(MARK, "")).contains(table.replace(MARK, ""));
    }
  }
}
