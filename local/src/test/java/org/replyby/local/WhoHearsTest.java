package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.CityKind.Absence;
import org.replyby.local.CityKind.Sight;
import org.replyby.local.machine.ProjectFolder;

/**
 * docs/reliability.md says who hears each kind of message and when, for all sets of officials who
 * can be reached. The service plays all of it.
 */
@Tag("aws")
class WhoHearsTest {
  private static final String PAGE = "docs/reliability.md";

  @Test
  void theTableIsWhatTheServiceDoes() throws IOException {
    TestAws.assumeAtomic();
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      var played = WhoHears.played(service, Absence.NEVER_CONFIRMED, Sight.LISTED);
      var table = played.table();
      assertThat(Files.readString(ProjectFolder.find().file(PAGE)))
          .as("%s has another table than what was played:%n%s", PAGE, table)
          .contains(table);
      theOperatorHearsAtOnceAndNothingButTheCity(played);
    }
  }

  private static void theOperatorHearsAtOnceAndNothingButTheCity(WhoHears played) {
    var atNight =
        EnumSet.of(ToldKind.SUBPOENA, ToldKind.LETTER, ToldKind.EXTENSION, ToldKind.CLOSING);
    assertThat(atNight)
        .allSatisfy(
            kind -> assertThat(played.whenTheOperatorHeard(kind)).containsExactly("at once"));
    assertThat(played.toOperator(kind -> true))
        .isNotEmpty()
        .allSatisfy(seen -> assertThat(seen.email()).doesNotContain("records", "Sealed", "City "));
    assertThat(played.toOperator(CityKind::isRestricted))
        .isNotEmpty()
        .allSatisfy(
            seen ->
                assertThat(seen.email())
                    .matches("(?s)An alert for [a-z0-9-]+ reached nobody\\.\n\nCall the city .*")
                    .doesNotContain("registered"));
  }
}
