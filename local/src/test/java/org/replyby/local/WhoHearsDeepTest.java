package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
  private static final String MARK = "*";

  @Test
  void anAddressThatIsFoundLostAtSendingIsAsGoodAsNone() throws IOException {
    TestAws.assumeAtomic();
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      var table = WhoHears.played(service, Absence.FOUND_AT_SENDING, Sight.NOT_KNOWN).table();
      var page = Files.readString(ProjectFolder.find().file("docs/reliability.md"));
      assertThat(page.replace(MARK, "")).contains(table.replace(MARK, ""));
    }
  }
}
