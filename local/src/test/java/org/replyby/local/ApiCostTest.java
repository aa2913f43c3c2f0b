package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.machine.ProjectFolder;

/**
 * docs/performance.md says what each route costs; the service plays all of them. `make bench` plays
 * them several times, and prints how long each took on the emulators.
 */
@Tag("aws")
class ApiCostTest {
  private static final int PLAYS = Integer.getInteger("bench.plays", 1);

  @Test
  void theTableIsWhatTheServiceCosts() throws IOException {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "ministack counts write units");
    var plays = new ArrayList<Map<String, RouteCost>>();
    for (int play = 0; play < PLAYS; play++) {
      plays.add(ApiCosts.played());
    }
    print(plays);
    var costs = plays.getFirst();
    assertThat(costs.keySet()).containsExactlyInAnyOrderElementsOf(routes());
    Tables.assertIn("docs/performance.md", table(costs));
  }

  /** The rows of docs/api.md. */
  private static List<String> routes() throws IOException {
    var row = Pattern.compile("\\| ([A-Z]+) \\| `(/v1/[^`]+)` \\|");
    return row.matcher(Files.readString(ProjectFolder.find().file("docs/api.md")))
        .results()
        .map(route -> route.group(1) + " " + route.group(2).replaceAll("\\{[a-z]+}", "{}"))
        .toList();
  }

  private static String table(Map<String, RouteCost> costs) {
    return costs.entrySet().stream()
        .map(route -> "| `" + route.getKey() + "` | " + route.getValue().cells() + " |")
        .collect(Collectors.joining("\n"));
  }

  private static void print(List<Map<String, RouteCost>> plays) {
    for (var route : plays.getFirst().keySet()) {
      var nanos = plays.stream().mapToLong(p -> p.get(route).nanos()).sorted().toArray();
      System.out.printf(
          "api: %-50s median of %d: %.1f ms%n", route, nanos.length, nanos[nanos.length / 2] / 1e6);
    }
  }
}
