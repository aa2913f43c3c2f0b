package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page that staff open in the morning: who knows of a deadline, what comes next, what is new.
 */
@Tag("aws")
class TodayTest {
  private static final int GATEWAY_PAGE = 40_000;

  private TestService service;
  private PageVisitor clerk;

  @BeforeEach
  void open() {
    service = TestService.startedAt(TestService.JANUARY);
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.as("chicago-il");
    clerk = new PageVisitor(service, "clerk");
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void eachDeadlineSaysWhoKnowsOfItAndWhenTheNextAlertIs() {
    var matter = service.recordLetter().replaceAll("\\.[^.]*$", "");
    service.deliverStream();
    assertThat(clerk.get("/").is(200).html())
        .contains("Next alert Friday, February 9, 2018, 9:00 AM CST")
        .doesNotContain("Acknowledged");
    var alert = service.get("/v1/matters/" + matter + "/alerts").is(200).list("alerts").getFirst();
    service.acknowledge(String.valueOf(alert.get("alert"))).is(201);
    assertThat(clerk.get("/").is(200).html())
        .contains("Acknowledged Wednesday, January 24, 2018, 9:00 AM CST, by ");
  }

  @Test
  void whatIsNewSinceTheLookBeforeIsMarked() {
    clerk.get("/").is(200);
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(40)));
    var deadline = service.recordLetter();
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(80)));
    assertThat(clerk.get("/").is(200).html()).contains("rb-mark--done\">New<");
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(90)));
    assertThat(clerk.get("/").html()).as("the same look").contains("rb-mark--done\">New<");
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(170)));
    assertThat(clerk.get("/").html()).doesNotContain("rb-mark--done");
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(175)));
    service
        .post(
            "/v1/deadlines/" + deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-30"), "grantedBy", "OJP", "why", "asked"))
        .is(200);
    service.clock.set(TestService.JANUARY.plus(Duration.ofMinutes(270)));
    assertThat(clerk.get("/").html()).contains("rb-mark--done\">Date changed<");
    var other = new PageVisitor(service, "other");
    other.headers.put("cookie", other.headers.get("cookie") + "; " + look(clerk));
    assertThat(other.get("/").html()).as("another person").doesNotContain("rb-mark--done");
  }

  private static String look(PageVisitor visitor) {
    return String.valueOf(visitor.headers.get("cookie")).replaceAll("^[^;]*; ", "");
  }

  @Test
  void theSheetOfTheWeekSaysWhatIsLateAndWhatComes() {
    service.recordLetter();
    assertThat(clerk.get("/").html()).contains("href=\"/week\"");
    assertThat(clerk.get("/week?city=chicago-il").is(200).html())
        .contains("<h1>This week: Chicago</h1>", "<h2>After that</h2>")
        .contains("Friday, February 23, 2018, 4:00 PM CST", "As of Wednesday, January 24, 2018")
        .doesNotContain("<h2>In the next 7 days</h2>");
    service.clock.set(TestService.JANUARY.plus(Duration.ofDays(25)));
    clerk = new PageVisitor(service, "clerk");
    assertThat(clerk.get("/week").is(200).html()).contains("<h2>In the next 7 days</h2>");
    service.clock.set(TestService.JANUARY.plus(Duration.ofDays(40)));
    clerk = new PageVisitor(service, "clerk");
    assertThat(clerk.get("/week").is(200).html()).contains("<h2>Past its safe date</h2>", "1 late");
    clerk.get("/week?city=cook-county-il").is(404);
  }

  @Test
  void theSheetOfAMatterSaysWhatToDoNextAndWhoWasTold() {
    var matter = service.recordLetter().replaceAll("\\.[^.]*$", "");
    service.deliverStream();
    assertThat(clerk.get("/matters/" + matter).is(200).html())
        .contains("What you can do next", "href=\"/matters/" + matter + "/sheet\"");
    assertThat(clerk.get("/matters/" + matter + "/sheet").is(200).html())
        .contains("Send the reply to the letter by the due date. Then record it")
        .contains("who then confirms this date: reply to the Justice Department's letter.")
        .contains("Ann Example", "Accepted by SNS")
        .contains("As of Wednesday, January 24, 2018, 9:00 AM CST");
  }

  @Test
  void aPageOfAHundredDeadlinesOfTwoHundredIsSmallAndTakesFourRequestsAndOneForTheMember() {
    for (var i = 0; i < 200; i++) {
      var letter = new LinkedHashMap<String, Object>(Samples.letter());
      letter.put("matter", Map.of("title", "Matter number " + i));
      service.clock.set(TestService.JANUARY.plus(Duration.ofDays(Math.floorDiv(i, 50))));
      service.post("/v1/letters", letter).is(201);
    }
    clerk = new PageVisitor(service, "clerk");
    clerk.headers.put("accept-encoding", "gzip");
    clerk.get("/").is(200);
    service.calls.reset();
    var page = clerk.get("/").is(200);
    assertThat(page.html().split("<tr class", -1)).hasSize(101);
    assertThat(page.html()).contains("More than 100 open deadlines", "Later deadlines");
    assertThat(page.size()).isLessThan(GATEWAY_PAGE);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 2, "BatchGetItem", 1));
  }
}
