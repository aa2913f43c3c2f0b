package org.replyby.staffapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.replyby.model.Coded;
import org.replyby.model.Role;
import org.replyby.staffapi.http.Route;

/** docs/roles.md says of each route what the code says. */
class RolesDocTest {
  private static final Path ROLES = Path.of("../../docs/roles.md");

  @Test
  void theTableSaysWhichRoleMayAskWhichRoute() throws IOException {
    var rows =
        Files.readAllLines(ROLES).stream()
            .filter(line -> line.matches("\\| [A-Z]+ \\|.*"))
            .toList();

    assertThat(rows).containsExactlyElementsOf(wanted());
  }

  @Test
  void everyRoleIsSaidToBeForSomebody() throws IOException {
    var text = Files.readString(ROLES);

    assertThat(Role.values()).allMatch(role -> text.contains("| " + Coded.code(role) + " | "));
  }

  private static List<String> wanted() {
    return Routes.of(new Office().desk).stream().map(RolesDocTest::row).toList();
  }

  private static String row(Route route) {
    var cells =
        Arrays.stream(Role.values())
            .map(role -> route.right().isGivenBy(Set.of(role)) ? "yes" : "")
            .collect(Collectors.joining(" | "));
    return "| %s | `%s` | %s |".formatted(route.method(), route.template(), cells);
  }
}
