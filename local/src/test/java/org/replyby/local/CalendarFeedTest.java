package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a calendar program reads at a link, while a deadline lives. */
@Tag("aws")
class CalendarFeedTest extends RecalculationFixture {
  private static final String LINKS = "/v1/jurisdictions/chicago-il/calendars";

  private final CalendarProgram program = new CalendarProgram(service);

  private Map<String, String> event(URI link) {
    return program.event(link);
  }

  @Test
  void anEventEndsWhenTheReplyIsDueAndBeginsHalfAnHourBefore() {
    var deadline = service.recordLetter();
    var link = program.open("titles");
    assertThat(event(link))
        .containsEntry("UID", deadline + "@replyby.example")
        .containsEntry("DTSTART", "20180223T153000")
        .containsEntry("DTEND", "20180223T160000")
        .containsEntry("TRANSP", "TRANSPARENT")
        .containsEntry("STATUS", "TENTATIVE")
        .containsEntry("URL", "https://replyby.example/deadlines/" + deadline)
        .containsEntry(
            "SUMMARY",
            "Due 4:00 PM CST: reply to the Justice Department's letter (Byrne JAG FY2016) (date not"
                + " confirmed)")
        .hasEntrySatisfying(
            "DESCRIPTION",
            words ->
                assertThat(words)
                    .contains("Friday\\, February 23\\, 2018\\, 4:00 PM CST")
                    .contains("No city attorney has confirmed this date yet.")
                    .contains("It is never the alert"));
    assertThat(CalendarProgram.lines(program.ask(link).body()))
        .contains(
            "X-WR-CALNAME:ReplyBy: Chicago",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            "DTSTART;TZID=America/Chicago:20180223T153000",
            "DTEND;TZID=America/Chicago:20180223T160000")
        .noneMatch(line -> line.startsWith("METHOD") || line.contains("VALARM"));
  }

  @Test
  void aCalendarOfDatesNamesNoMatterAndNoOffice() {
    service.recordLetter();
    var answer = program.ask(program.open("dates")).is(200).body();
    assertThat(answer.toLowerCase(Locale.ROOT))
        .doesNotContain("byrne", "justice department", "letter", "/deadlines/");
    assertThat(event(program.open("dates")))
        .containsEntry("SUMMARY", "Due 4:00 PM CST: a reply (date not confirmed)")
        .doesNotContainKey("URL");
  }

  /** Each change makes the number higher, so that a program takes the later event of two. */
  @Test
  void itsNumberRisesWithEachChange() throws Exception {
    var id = service.recordLetter();
    var deadline = "/v1/deadlines/" + id;
    var link = program.open("titles");
    var numbers = new ArrayList<Integer>();
    var moments = new ArrayList<String>();
    for (var change :
        List.<Runnable>of(
            () -> {},
            () -> service.post(deadline + "/met", Samples.met("2018-01-24")).is(200),
            () -> service.post(deadline + "/reopening", map("why", "It came back.")).is(200),
            () -> extend(deadline),
            () -> move("2018-03-30"),
            this::correctTheDemand,
            () ->
                service
                    .post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "Settled."))
                    .is(200))) {
      service.advance(Duration.ofMinutes(1));
      change.run();
      var event = event(link);
      numbers.add(Integer.valueOf(event.get("SEQUENCE")));
      moments.add(event.get("LAST-MODIFIED"));
      assertThat(event).containsEntry("DTSTAMP", event.get("LAST-MODIFIED"));
    }
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(moments).isSorted();
    assertThat(moments.getLast()).isGreaterThan(moments.getFirst());
    assertThat(event(link))
        .containsEntry("STATUS", "CANCELLED")
        .hasEntrySatisfying("SUMMARY", words -> assertThat(words).startsWith("Withdrawn: "));
  }

  private void extend(String deadline) {
    var extension = map("due", map("date", "2018-03-30"), "grantedBy", "BJA", "why", "Asked.");
    service.post(deadline + "/extension", extension).is(200);
  }

  private void move(String closed) {
    apply(closing(closed)).is(201);
    service.sweep();
  }

  private void correctTheDemand() {
    var letters = service.get("/v1/matters/chicago-il.byrne-jag-fy2016/letters").list("letters");
    var letter = String.valueOf(letters.getFirst().get("letter"));
    apply(correct("letter", letter, "demand", "All guidance, corrected.")).is(201);
    service.sweep();
  }

  @Test
  void whatIsAnsweredSaysSoForNinetyDays() {
    var id = service.recordLetter();
    var link = program.open("titles");
    service.post("/v1/deadlines/" + id + "/met", Samples.met("2018-01-24")).is(200);
    assertThat(event(link))
        .containsEntry("STATUS", "CONFIRMED")
        .containsEntry(
            "SUMMARY", "Answered: reply to the Justice Department's letter (Byrne JAG FY2016)");
    service.advance(Duration.ofDays(90));
    assertThat(program.events(link)).hasSize(1);
    service.advance(Duration.ofDays(1));
    assertThat(program.events(link)).isEmpty();
  }

  @Test
  void theSameDeadlinesGiveTheSameBytesAndAProgramThatHasThemGetsNoneAgain() {
    service.recordLetter();
    var link = program.open("titles");
    var first = program.ask(link).is(200);
    service.advance(Duration.ofMinutes(5));
    var second = program.ask(link).is(200);
    assertThat(second).isEqualTo(first);
    assertThat(first.headers())
        .containsEntry("Content-Type", "text/calendar; charset=utf-8")
        .containsEntry("Cache-Control", "private, max-age=3600")
        .containsEntry("Referrer-Policy", "no-referrer");
    var tag = first.headers().get("ETag");
    for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
      var same = program.ask("GET", link, Map.of("if-none-match", known)).is(304);
      assertThat(same.body()).isEmpty();
      assertThat(same.headers()).containsEntry("ETag", tag);
    }
    program.ask("GET", link, Map.of("if-none-match", "\"other\"")).is(200);
    assertThat(program.ask("HEAD", link, Map.of()).is(200))
        .isEqualTo(new PageAnswer(200, first.headers(), ""));
    program.ask("POST", link, Map.of()).is(405);
  }

  @Test
  void aReadTakesFiveRequests() {
    service.recordLetter();
    var link = program.open("titles");
    service.calls.reset();
    program.ask(link).is(200);
    // The link; the city, what is open and what was closed; the deadlines.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 3, "BatchGetItem", 1));
  }

  @Test
  void aWrongSecretTakesOneRequest() {
    var link = program.open("titles");
    service.calls.reset();
    program.ask(URI.create(link.toString().replace(".ics", "x.ics"))).is(404);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1));
    assertThat(service.get(LINKS).is(200).list("calendars")).hasSize(1);
  }
}
