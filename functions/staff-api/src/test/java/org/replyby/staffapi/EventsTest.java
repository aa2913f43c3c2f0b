package org.replyby.staffapi;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sample input, in order, against an empty docket: requests, and the schedule's ping. */
class EventsTest {
  private static final Path EVENTS = Path.of("../../events/staff-api");
  private static final Pattern NAME = Pattern.compile("\\d{2,3}-[a-z0-9-]+\\.(\\d{3})\\.json");

  @Test
  void eachEventIsAnsweredAsItsNameSays() throws IOException {
    var office = new Office(Instant.parse("2026-01-05T15:00:00Z"));
    office.members.admit("clerk-7");
    var subscription = "none";
    for (var file : events()) {
      if (file.getFileName().toString().endsWith("-ping.ok.json")) {
        assertThat(office.answerTo(Files.readString(file))).isEqualTo("{\"rehearsed\":true}");
        continue;
      }
      var named = NAME.matcher(file.getFileName().toString());
      assertThat(named.matches()).as(file.toString()).isTrue();
      var event = Files.readString(file).replace("{{subscription}}", subscription);
      var answered = office.ask(event);
      assertThat(answered.status())
          .as("%s: %s", file.getFileName(), answered.text())
          .isEqualTo(Integer.parseInt(named.group(1)));
      if (answered.status() == 201 && answered.text().contains("requestedAt")) {
        subscription = String.valueOf(answered.at("subscription"));
      }
    }
    assertThat(office.logged())
        .doesNotContain("request.failed")
        .doesNotContainPattern("312[- .)]*555[- .]*0");
  }

  private static List<Path> events() throws IOException {
    try (var files = Files.list(EVENTS)) {
      return files.sorted(comparingInt(EventsTest::number)).toList();
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().split("-", 2)[0]);
  }
}
