package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.calendarfeed.ics.CalendarText;
import org.replyby.demands.DeadlineSummary;
import org.replyby.json.Json;
import org.replyby.local.messages.samples.Sample;
import org.replyby.local.messages.samples.SampleDocket;
import org.replyby.local.messages.samples.SampleMembers;
import org.replyby.model.CalendarId;
import org.replyby.model.CalendarLink;
import org.replyby.model.Deadline;
import org.replyby.model.DeadlineId;
import org.replyby.model.Entered;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Sha256;
import org.replyby.usecases.calendars.CalendarContent;
import org.replyby.usecases.calendars.Calendars;
import org.replyby.usecases.calendars.ReadCalendar;
import org.replyby.usecases.docket.Lists;
import org.replyby.usecases.docket.Page;

/**
 * A calendar has at most 3,000 events, which Lambda can answer; the first says what is left out.
 */
class CalendarSizeTest {
  private static final int PAGE = 1_000;
  private static final int LAMBDA_ANSWERS = 6 * 1024 * 1024;
  private static final String SECRET = "secret";
  private static final JurisdictionId CITY = new JurisdictionId("chicago-il");
  private static final CalendarId ID = new CalendarId(CITY, "c1");

  private final Map<DeadlineId, Deadline> deadlines = new HashMap<>();
  private int read;

  /** So many open deadlines with names as long as can be, read in pages. */
  private CalendarContent content(int number) {
    var all = IntStream.range(0, number).mapToObj(CalendarSizeTest::deadline).toList();
    all.forEach(deadline -> deadlines.put(deadline.id(), deadline));
    var lists =
        (Lists)
            Proxy.newProxyInstance(
                Lists.class.getClassLoader(),
                new Class<?>[] {Lists.class},
                (proxy, method, arguments) -> page(all, (String) arguments[3]));
    var docket = SampleDocket.of(Sample.file(List.of()), Sample.letter());
    return new ReadCalendar(
            docket, lists, new OneLink(), new SampleMembers(), InstantSource.fixed(Sample.NOW))
        .read(ID, SECRET)
        .orElseThrow();
  }

  private Page<DeadlineSummary> page(List<Deadline> all, @Nullable String after) {
    var from = after == null ? 0 : Integer.parseInt(after);
    var end = Math.min(from + PAGE, all.size());
    read = end;
    var page = all.subList(from, end).stream().map(DeadlineSummary::of).toList();
    return new Page<>(page, end < all.size() ? String.valueOf(end) : null);
  }

  private static Deadline deadline(int number) {
    var sample = Sample.letter();
    var matter = new MatterId(CITY, "m".repeat(63 - 5) + number);
    return Deadline.begun(
        new DeadlineId(matter, "d1f0c2d3e4a5b"),
        sample.kind(),
        sample.basis(),
        sample.dueDate(),
        sample.plan(),
        sample.demand().titled("\uD83D\uDCC5".repeat(100)),
        sample.entered());
  }

  private final class OneLink implements Calendars {
    @Override
    public List<CalendarLink> of(JurisdictionId jurisdiction) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CalendarLink> link(CalendarId id) {
      var opened = new Entered(Sample.NOW, "clerk");
      var hash = Sha256.of(SECRET);
      var titles = CalendarLink.Shows.TITLES;
      return Optional.of(new CalendarLink(id, null, titles, null, hash, "key", opened, null));
    }

    @Override
    public Page<DeadlineId> closed(
        JurisdictionId jurisdiction, boolean restricted, Instant since, @Nullable String after) {
      return new Page<>(List.of(), null);
    }

    @Override
    public List<Deadline> deadlines(List<DeadlineId> ids) {
      return ids.stream().map(deadlines::get).toList();
    }
  }

  @Test
  void whatThereIsNoRoomForIsCountedInTheFirstEvent() {
    var content = content(ReadCalendar.MOST + 1_234);
    assertThat(content.deadlines()).hasSize(ReadCalendar.MOST);
    assertThat(content.leftOut()).isEqualTo(1_234);
    assertThat(content.isMore()).isFalse();
    var text = new CalendarText("https://replyby.example").of(content);
    assertThat(text.split("BEGIN:VEVENT", 3)[1])
        .contains("SUMMARY:1\\,234 deadlines are not in this calendar: see ReplyBy");
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(ReadCalendar.MOST + 2);
    var answer = Json.write(Map.of("body", text)).getBytes(StandardCharsets.UTF_8);
    assertThat(answer).hasSizeLessThan(LAMBDA_ANSWERS);
  }

  @Test
  void notEveryDeadlineOfAHugeCityIsCounted() {
    var content = content(25_000);
    assertThat(read).isEqualTo(20_000);
    assertThat(content.isMore()).isTrue();
    assertThat(new CalendarText("https://replyby.example").of(content))
        .contains("SUMMARY:More than 17\\,000 deadlines are not in this calendar");
  }

  @Test
  void aCalendarWithRoomForAllLeavesNothingOut() {
    var content = content(ReadCalendar.MOST);
    assertThat(content.leftOut()).isZero();
    assertThat(new CalendarText("https://replyby.example").of(content))
        .doesNotContain("left-out", "are not in this calendar");
  }
}
