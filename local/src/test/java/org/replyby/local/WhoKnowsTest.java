package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;

/** Whose acknowledgment counts, who hears of it, and how it is taken back. */
@Tag("aws")
class WhoKnowsTest extends EscalationFixture {
  private static final String MORNING_AFTER = "2018-02-21T14:00:00Z";

  @Test
  void aWatchersAcknowledgmentIsKeptAndShownAndEndsNothing() {
    var watchers =
        at(D3).stream().filter(a -> !a.endsWith(suffix(primary))).findFirst().orElseThrow();
    assertThat(service.acknowledge(watchers).is(201).map("acknowledgment")).isNotEmpty();
    assertThat(service.get("/v1/alerts/" + watchers).is(200).map("acknowledgment")).isNotEmpty();
    assertThat(docket()).contains("not ended: a watcher only follows");
    assertThat(at(MORNING_AFTER)).isEqualTo(told("d3-e1", deputy));
  }

  @Test
  void whatIsTakenBackBeforeTheNextReminderEscalatesAfterAll() {
    at(D3);
    var alert = told("d3", primary).getFirst();
    service.acknowledge(alert).is(201);
    assertThat(takeBack(alert).is(200).body()).containsEntry("acknowledgment", null);
    takeBack(alert).is(200);
    assertThat(at(MORNING_AFTER)).isEqualTo(told("d3-e1", deputy));
    assertThat(docket()).contains("acknowledgment-taken-back", "goes on");
  }

  @Test
  void whatSomebodyElseAcknowledgedTooStaysAcknowledged() {
    at(D3);
    var step = at(MORNING_AFTER).getFirst();
    var alert = told("d3", primary).getFirst();
    service.acknowledge(step).is(201);
    service.acknowledge(alert).is(201);
    takeBack(step).is(200);
    assertThat(at("2018-02-22T14:00:00Z")).isEmpty();
  }

  @Test
  void onlyThoseWhomAStepHadCalledAreToldAtOnce() {
    at(D3);
    at(MORNING_AFTER);
    var alert = told("d3", primary).getFirst();
    service.acknowledge(alert).is(201);
    service.deliverStream();
    assertThat(service.takePublished())
        .singleElement()
        .asString()
        .contains(".known-")
        .endsWith(suffix(deputy));
    takeBack(alert).is(200);
    service.deliverStream();
    assertThat(service.takePublished())
        .singleElement()
        .asString()
        .contains(".taken-back-")
        .endsWith(suffix(deputy));
    service.acknowledge(alert).is(201);
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void afterALaterReminderItCanNoLongerBeTakenBackAndTheReminderSaysWhoKnew() {
    at(D3);
    var alert = told("d3", primary).getFirst();
    service.acknowledge(alert).is(201);
    at("2018-02-22T15:00:00Z");
    takeBack(alert).is(409);
    var next = AlertId.parse(told("d1", deputy).getFirst());
    assertThat(service.app.docket().alert(next).orElseThrow().remarks())
        .singleElement()
        .asString()
        .startsWith("An earlier alert about this deadline was acknowledged by city staff on ");
  }

  @Test
  void whatIsLateIsSaidDailyUntilSomebodyAcknowledgesItThenWeeklyFromTheSecondWeekOn() {
    at("2018-02-23T15:00:00Z");
    at("2018-02-24T15:00:00Z");
    var late = told("late1", primary).getFirst();
    service.acknowledge(late).is(201);
    for (int day = 25; day <= 28; day++) {
      assertThat(at("2018-02-" + day + "T15:00:00Z")).hasSize(3);
    }
    assertThat(at("2018-03-01T15:00:00Z")).hasSize(3);
    assertThat(at("2018-03-02T15:00:00Z")).hasSize(3).allMatch(a -> a.contains(".late7."));
    assertThat(at("2018-03-03T15:00:00Z")).isEmpty();
    assertThat(at("2018-03-08T15:00:00Z")).isEmpty();
    assertThat(at("2018-03-09T15:00:00Z")).hasSize(3).allMatch(a -> a.contains(".late14."));
    assertThat(at("2018-03-16T14:00:00Z")).hasSize(3).allMatch(a -> a.contains(".late21."));
    assertThat(at("2018-03-17T14:00:00Z")).isEmpty();
  }

  @Test
  void whatIsRecordedAtNightIsSentAt8InTheMorningWithOrWithoutTheStream() {
    service.clock.set(Instant.parse("2018-02-10T03:30:00Z"));
    var night = TestService.deadlineOf(service.post("/v1/letters", anotherLetter()).is(201));
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    assertThat(at("2018-02-10T13:59:59Z")).isEmpty();
    assertThat(at("2018-02-10T14:00:00Z"))
        .filteredOn(a -> a.startsWith(night + ".1.received."))
        .hasSize(2);
  }

  private static Map<String, Object> anotherLetter() {
    var letter = new LinkedHashMap<String, Object>(Samples.letter());
    letter.put("demand", "Another demand.");
    return letter;
  }

  private Answer takeBack(String alert) {
    return service.delete("/v1/alerts/" + alert + "/acknowledgment");
  }

  private String docket() {
    return String.valueOf(service.get(MATTER + "/docket").is(200).list("entries"));
  }
}
