package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.MatterId;
import org.replyby.model.OfficialId;
import org.replyby.model.Principal;
import org.replyby.usecases.dispatching.RearmAlerts;
import org.replyby.usecases.docket.Outcome;

/** An alert that SNS refuses, and its redrive after the cause is repaired. */
@Tag("aws")
class FailureTest {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";
  private static final String DAY_14 = "2018-02-09T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String primary = "";
  private String deputy = "";

  @BeforeEach
  void aLetterOfWhichAPrimaryAndADeputyAreTold() {
    service.addChicago();
    primary = service.officials.addReachable("Ann Example");
    deputy = service.officials.addReachable("Dee Example", "deputy");
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private String topic(String official) {
    return service.app.docket().official(OfficialId.parse(official)).orElseThrow().topicArn();
  }

  private void end(String official) {
    service.clients.sns().deleteTopic(d -> d.topicArn(topic(official)));
  }

  private void minutes(int howMany) {
    for (int minute = 0; minute < howMany; minute++) {
      service.advance(Duration.ofMinutes(1));
      service.deliverStream();
      service.sweep();
    }
  }

  private List<Map<String, Object>> alerts() {
    return service.get(MATTER + "/alerts").is(200).list("alerts");
  }

  private String docket() {
    return String.valueOf(service.get(MATTER + "/docket").is(200).list("entries"));
  }

  @Test
  void theDeputyIsToldOnceOfAnAlertThatFailedForGoodAndWhy() {
    end(primary);
    service.runAt(DAY_14);
    minutes(5);
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().alert())
        .contains(".undelivered-d14-" + OfficialId.parse(primary).name() + ".")
        .endsWith(OfficialId.parse(deputy).name());
    assertThat(seen.getFirst().email())
        .contains(
            "ReplyBy could not deliver an alert to Ann Example, City attorney. Please call them")
        .doesNotContain("@example.com");
    assertThat(seen.getFirst().sms()).contains("1 official not reached, reply to DOJ");
    assertThat(docket()).contains("not delivered: NotFound");
    assertThat(service.events).filteredOn(e -> e.startsWith("alert.failed")).hasSize(1);
  }

  @Test
  void aNoticeOfFailureThatFailsMakesNoOther() {
    end(primary);
    end(deputy);
    service.runAt(DAY_14);
    minutes(5);
    assertThat(service.watch.take()).isEmpty();
    assertThat(alerts())
        .filteredOn(a -> "failed".equals(a.get("state")))
        .extracting(a -> String.valueOf(a.get("rung")).split("-", 2)[0])
        .containsExactlyInAnyOrder("d14", "undelivered");
  }

  @Test
  void onceTheCauseIsMendedWhatFailedIsSentOnceMoreUnderItsOwnId() {
    end(primary);
    service.runAt(DAY_14);
    minutes(3);
    service.watch.take();
    var name = topic(primary).substring(topic(primary).lastIndexOf(':') + 1);
    service.clients.sns().createTopic(t -> t.name(name));
    var again = "ann@example.com";
    service
        .clients
        .sns()
        .subscribe(s -> s.topicArn(topic(primary)).protocol("email").endpoint(again));
    service.watch.on(topic(primary));
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(1));
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(0));
    minutes(3);
    assertThat(service.takePublished()).singleElement().asString().contains(".1.d14.");
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(0));
    assertThat(docket()).contains("alert-rearmed").contains("to be sent again");
    assertThat(service.get(MATTER + "/docket").is(200).body()).containsEntry("intact", true);
  }

  @Test
  void whatIsArmedAgainAndFailsAgainIsSettledAndTheDeputyIsNotToldTwice() {
    end(primary);
    service.runAt(DAY_14);
    minutes(3);
    assertThat(service.takePublished()).singleElement().asString().contains(".undelivered-d14-");
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(1));
    minutes(3);
    assertThat(service.takePublished()).isEmpty();
    assertThat(docket().split("not delivered: NotFound", -1)).hasSize(1 + 2);
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(1));
  }

  @Test
  void whatDoesNotHoldAnyMoreIsNotArmedAgain() {
    end(primary);
    service.runAt(DAY_14);
    minutes(3);
    var deadline =
        String.valueOf(
            service
                .get("/v1/deadlines?jurisdiction=chicago-il")
                .is(200)
                .list("deadlines")
                .getFirst()
                .get("deadline"));
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-09")).is(200);
    assertThat(rearm()).isEqualTo(new Outcome.Found<>(0));
  }

  private Outcome<Integer> rearm() {
    return new RearmAlerts(service.app.docket(), service.clock, attempt -> {})
        .rearm(Principal.operator("operator"), MatterId.parse("chicago-il.byrne-jag-fy2016"));
  }

  @Test
  void anOutageOfDaysIsOneAlertForTheDeadlineWithTheMostUrgentRungAndSaysWhatItPassedOver() {
    service.runAt("2018-02-21T01:00:00Z");
    var seen = service.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().alert()).contains(".1.d3.");
    assertThat(seen.getFirst().email())
        .contains(
            "ReplyBy was down and did not send 2 reminders of"
                + " Fri Feb 9, 9:00 AM CST; Fri Feb 16, 9:00 AM CST. This alert replaces them.");
  }

  @Test
  void whatStillWaitsIsNotSentOnceALaterReminderToldTheSameOfficial() {
    service.clock.set(java.time.Instant.parse(DAY_14));
    service.sweep(); // Written, and sent by nobody.
    service.tableStream.skip();
    service.runAt("2018-02-16T15:00:00Z");
    minutes(3);
    assertThat(service.takePublished()).singleElement().asString().contains(".1.d7.");
    assertThat(docket()).contains("never sent: a later reminder took its place: d7");
  }
}
