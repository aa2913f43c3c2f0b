package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;

/** Acknowledgments: which alerts can be acknowledged, and which escalation each one ends. */
@Tag("aws")
class AcknowledgmentTest extends EscalationFixture {
  @Test
  void anAcknowledgmentEndsTheEscalationAndTheLaterRungsComeAllTheSame() {
    var alert = at(D3).stream().filter(a -> a.endsWith(suffix(primary))).findFirst().orElseThrow();
    var answer = service.acknowledge(alert).is(201);
    assertThat(answer.map("acknowledgment")).containsEntry("how", "api").containsKey("by");
    assertThat(at("2018-02-21T19:00:00Z")).isEmpty();
    assertThat(at("2018-02-22T15:00:00Z")).containsAll(told("d1", primary, deputy));
    var lines = service.get(MATTER + "/docket").is(200);
    assertThat(lines.body()).containsEntry("intact", true);
    assertThat(String.valueOf(lines.list("entries")))
        .contains("alert-acknowledged")
        .contains("escalation=ended");
  }

  @Test
  void theFirstAcknowledgmentCountsAndASecondChangesNothing() {
    at(D3);
    var alert = told("d3", primary).getFirst();
    var first = service.acknowledge(alert).is(201).map("acknowledgment");
    service.advance(Duration.ofHours(1));
    service.calls.reset();
    assertThat(service.acknowledge(alert).is(200).map("acknowledgment")).isEqualTo(first);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 2));
  }

  @Test
  void anAcknowledgmentIsThreeReadsOneQueryAndOneTransaction() {
    at(D3);
    var alert = told("d3", primary).getFirst();
    service.calls.reset();
    service.acknowledge(alert).is(201);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 3, "Query", 1, "TransactWriteItems", 1));
    // The head, the docket entry, the alert, and the deadline.
    assertThat(service.calls.count("actions")).isEqualTo(4);
  }

  @Test
  void theDeputysAcknowledgmentOfAStepEndsItToo() {
    at(D3);
    var step = at("2018-02-21T14:00:00Z").getFirst();
    service.acknowledge(step).is(201);
    assertThat(at("2018-02-22T14:00:00Z")).isEmpty();
  }

  @Test
  void anAcknowledgmentOfAnOlderRungDoesNotEndWhatANewerOneBegan() {
    at(D3);
    var older = told("d3", primary).getFirst();
    at("2018-02-22T15:00:00Z");
    service.acknowledge(older).is(201);
    assertThat(at("2018-02-22T22:45:00Z")).isEqualTo(told("d1-e1", deputy));
  }

  @Test
  void aStepThatWaitsIsNotSentOnceSomebodyAcknowledged() {
    at(D3);
    var alert = told("d3", primary).getFirst();
    service.clock.set(Instant.parse("2018-02-21T14:00:00Z"));
    service.sweep(); // The step is written, and waits for the stream.
    service.acknowledge(alert).is(201);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    assertThat(String.valueOf(service.get(MATTER + "/docket").is(200).list("entries")))
        .contains("never sent: it was acknowledged");
  }

  @Test
  void whatWasNeverSentCannotBeAcknowledgedAndAnothersIsNotFound() {
    service.clock.set(Instant.parse(D3));
    service.sweep();
    var alert = told("d3", primary).getFirst();
    service.acknowledge(alert).is(409);
    service.as("denver-co").acknowledge(alert).is(404);
    service
        .as("chicago-il")
        .acknowledge(AlertId.parse(alert).deadline() + ".1.d1." + suffix(primary))
        .is(404);
  }

  @Test
  void whoeverIsToldLaterAndAcknowledgesKnowsOfWhatWasToldLastToo() {
    at(D3);
    var late = service.officials.addReachable("Lea Example");
    service.deliverStream();
    var open = service.takePublished();
    assertThat(open).containsExactlyElementsOf(told("open-1", late));
    service.acknowledge(open.getFirst()).is(201);
    assertThat(at("2018-02-21T14:00:00Z")).isEmpty();
  }

  @Test
  void whatWasTriedAndThenEndedMayHaveGoneOutAndCanBeAcknowledged() {
    service.clock.set(Instant.parse(D3));
    service.sweep();
    var id = told("d3", primary).getFirst();
    var alert = service.app.docket().alert(AlertId.parse(id)).orElseThrow();
    var now = service.clock.instant();
    // The dispatcher was killed after SNS accepted the alert, and recorded nothing.
    service.outbox.claim(alert, new AlertState.Claimed("dead", now.plusSeconds(70)), now);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-20")).is(200);
    service.acknowledge(id).is(503);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    assertThat(String.valueOf(service.get(MATTER + "/docket").is(200).list("entries")))
        .contains("may have gone out, not sent again: met on 2018-02-20");
    service.acknowledge(id).is(201);
  }
}
