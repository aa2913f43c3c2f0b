package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page that lists the courts' codes says what the data say. */
class CourtsPageTest {
  private static final Path PAGE = Path.of("../docs/courts.md");

  @Test
  void thePageListsEveryCourtAsTheDataDo() throws IOException {
    var rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `"))
            .collect(Collectors.toList());

    assertThat(rows).isEqualTo(Courts.all().stream().map(CourtsPageTest::row).toList());
  }

  private static String row(Court court) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(court.code(), court.name(), court.state(), zones(court), hours(court.hours()));
  }

  private static String zones(Court court) {
    if (court.courthouses().isEmpty()) {
      return court.zones().getFirst().toString();
    }
    var places = new LinkedHashMap<ZoneId, List<String>>();
    court
        .courthouses()
        .forEach(c -> places.computeIfAbsent(c.zone(), z -> new ArrayList<>()).add(c.place()));
    return places.entrySet().stream()
        .map(zone -> String.join(", ", zone.getValue()) + ": " + zone.getKey())
        .collect(Collectors.joining("; "));
  }

  private static String hours(CourtHours hours) {
    var known = new ArrayList<String>();
    add(known, "filed by", hours.filedBy());
    add(known, "counter closes", hours.counterCloses());
    return String.join("; ", known);
  }

  private static void add(List<String> known, String what, @Nullable Hour hour) {
    if (hour != null) {
      known.add("%s %s (%s)".formatted(what, hour.at(), hour.authority()));
    }
  }
}
