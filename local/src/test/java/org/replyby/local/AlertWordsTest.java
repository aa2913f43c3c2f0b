package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;

/** What an alert calls things, from the request to the message. */
@Tag("aws")
class AlertWordsTest {
  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicagoHasAnOfficial() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Watch.Seen told() {
    service.deliverStream();
    return service.watch.take().getLast();
  }

  private static Map<String, Object> byHand(Object... more) {
    var body =
        map(
            "matter",
            "chicago-il.byrne-jag-fy2016",
            "kind",
            "ordered",
            "from",
            map("office", "Office of Justice Programs"),
            "datedOn",
            "2018-01-24",
            "demand",
            "A joint status report on the production of documents.",
            "due",
            map("date", "2018-02-05"),
            "statedBy",
            "the city attorney");
    body.putAll(map(more));
    return body;
  }

  @Test
  void anEnteredDeadlineIsCalledWhatThePersonCalledIt() {
    service.recordLetter();
    var named = service.post("/v1/deadlines", byHand("name", "status report")).is(201);

    assertThat(named.text("name")).isEqualTo("status report");
    assertThat(told().sms())
        .startsWith("ReplyBy: Chicago: new deadline, status report due Mon Feb");

    service.post("/v1/deadlines", byHand("byOrder", true)).is(201);
    var ordered = told();

    assertThat(ordered.subject())
        .startsWith("Chicago: new deadline, court order: A joint status..");
    assertThat(ordered.email())
        .startsWith("ReplyBy for Chicago: court order: A joint status report on the\n")
        .contains("because city staff entered this deadline.")
        .doesNotContain("recorded the letter");
  }

  @Test
  void aSecondMatterIsNamedFromItsFirstAlertOnAndSoIsTheFirstMatterFromThenOn() {
    service.recordLetter();
    assertThat(told().sms()).startsWith("ReplyBy: Chicago: new DOJ letter");

    service.post("/v1/letters", Samples.letter("matter", map("title", "Sanctuary"))).is(201);
    assertThat(told().sms()).startsWith("ReplyBy: Chicago (Sanctuary): new DOJ letter");

    service.post("/v1/deadlines", byHand("name", "status report")).is(201);
    assertThat(told().sms()).startsWith("ReplyBy: Chicago (Byrne JAG FY2016): new deadline, st");
  }

  @Test
  void aNewDateIsToldWithTheOldOneAndWhy() {
    var deadline = service.recordLetter();
    told();
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            map(
                "due",
                map("date", "2018-03-09", "time", "16:00", "zone", "America/Chicago"),
                "grantedBy",
                "Jon Adler",
                "why",
                "The city asked for two weeks."))
        .is(200);

    assertThat(told().email())
        .contains(
            "The date moved from Friday, February 23, 2018, 4:00 PM CST to Friday, March 9, 2018,"
                + " 4:00 PM CST.\n"
                + "Why the date changed: more time, granted by Jon Adler: The city asked for two"
                + " weeks.\n");
  }
}
