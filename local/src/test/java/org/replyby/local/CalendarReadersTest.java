package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.replyby.calendarfeed.ics.CalendarText;
import org.replyby.deadlines.DueDate;
import org.replyby.json.Json;
import org.replyby.local.machine.ProjectFolder;
import org.replyby.local.messages.samples.Sample;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Entered;
import org.replyby.model.Sha256;
import org.replyby.usecases.calendars.CalendarContent;

/**
 * Two programs that are not ours read our calendars: each moment is the same to them, on both sides
 * of each change of the clocks, and where clocks never change.
 */
class CalendarReadersTest {
  private static final int NO_NPM = 3;

  private static final Map<String, List<String>> MOMENTS =
      Map.of(
          "America/Chicago",
          List.of(
              "2018-03-11T07:30:00Z", // 1:30 AM, before the clocks go forward.
              "2018-03-11T08:30:00Z", // 3:30 AM.
              "2018-07-02T21:00:00Z",
              "2018-11-04T05:30:00Z", // 12:30 AM, before they go back.
              "2018-11-04T08:30:00Z",
              "2030-12-02T23:00:00Z"),
          "America/New_York",
          List.of("2026-03-08T06:59:00Z", "2026-03-08T07:00:00Z", "2026-11-01T07:30:00Z"),
          "America/Phoenix",
          List.of("2018-01-24T23:00:00Z", "2018-07-02T23:00:00Z"),
          "Pacific/Honolulu",
          List.of("2018-01-25T02:00:00Z", "2018-07-03T02:00:00Z"),
          "Pacific/Guam",
          List.of("2018-01-24T07:00:00Z", "2018-07-02T07:00:00Z"));

  @TempDir private Path folder;

  @Test
  void twoOtherProgramsReadEachMomentAsItIs() throws Exception {
    var moments = new LinkedHashMap<String, Instant>();
    var deadlines = new ArrayList<Deadline>();
    MOMENTS.forEach(
        (zone, all) ->
            all.forEach(
                moment -> {
                  var due = Instant.parse(moment);
                  var deadline = due(due, ZoneId.of(zone), "d" + deadlines.size());
                  deadlines.add(deadline);
                  moments.put(deadline.id() + "@replyby.example", due);
                }));
    var read = read(new CalendarText("https://replyby.example").of(content(deadlines)));

    assertThat(read).hasSize(2);
    for (var reader : read) {
      assertThat(reader).containsEntry("name", "ReplyBy: Chicago");
      var events = list(reader, "events");
      assertThat(events).hasSize(moments.size());
      for (var event : events) {
        var due = moments.get(String.valueOf(event.get("uid")));
        assertThat(event)
            .containsEntry("end", String.valueOf(due))
            .containsEntry("start", String.valueOf(due.minusSeconds(1800)))
            .containsEntry("sequence", 1);
        assertThat(String.valueOf(event.get("summary"))).startsWith("Due ").contains("Byrne JAG");
        assertThat(String.valueOf(event.get("description")))
            .contains(", 20", "\nA calendar may be a day behind. It is never the alert");
      }
    }
    // Python has zones of its own; here it takes those that the file defines.
    var zones = (Map<?, ?>) read.getFirst().get("zones");
    assertThat(zones.keySet()).isEqualTo(MOMENTS.keySet());
    zones.forEach(
        (zone, ends) ->
            ((List<?>) ends)
                .forEach(
                    end -> {
                      var event = (Map<?, ?>) end;
                      assertThat(event.get("end"))
                          .as(String.valueOf(zone))
                          .isEqualTo(String.valueOf(moments.get(String.valueOf(event.get("uid")))));
                    }));
  }

  private static Deadline due(Instant due, ZoneId zone, String name) {
    var sample = Sample.letter();
    return Deadline.begun(
        new DeadlineId(sample.id().matter(), name),
        sample.kind(),
        sample.basis(),
        DueDate.own(due, due, zone, List.of(), List.of(), List.of(), "the law"),
        sample.plan(),
        sample.demand(),
        sample.entered());
  }

  private static CalendarContent content(List<Deadline> deadlines) {
    var city = Sample.file(List.of()).jurisdiction();
    var link =
        new CalendarLink(
            new CalendarId(city.id(), "c1"),
            null,
            CalendarLink.Shows.TITLES,
            null,
            Sha256.of("secret"),
            "key",
            new Entered(Sample.NOW, "clerk"),
            null);
    return new CalendarContent(link, city, null, deadlines, 0, false);
  }

  /** What each program read. Without npm the test is skipped. */
  private List<Map<String, Object>> read(String ics) throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("calendar.ics"), ics);
    var script = ProjectFolder.find().file("tools/calendar-readers").toString();
    var errors = folder.resolve("errors");
    var process =
        new ProcessBuilder(script, file.toString()).redirectError(errors.toFile()).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var status = process.waitFor();
    if (status == NO_NPM) {
      abort(Files.readString(errors));
    }
    assertThat(status).as("%s%s", said, Files.readString(errors)).isZero();
    var read = new ArrayList<Map<String, Object>>();
    for (var line : said.lines().toList()) {
      read.add(Json.read(line));
    }
    return read;
  }

  private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
    return new Answer(200, object).list(name);
  }
}
