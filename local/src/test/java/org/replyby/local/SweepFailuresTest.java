package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a sweep meets that it cannot read, cannot send, or can send to nobody. */
@Tag("aws")
class SweepFailuresTest {
  private static final String DAY_14 = "2018-02-09T15:00:00Z";
  private static final String DAY_7 = "2018-02-16T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  private void letterToldToAnn() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }

  @Test
  void aPoisonItemThatComesFirstInItsQueueIsPutOffAndReportedAndStopsNothing() {
    letterToldToAnn();
    service.clock.set(Instant.parse(DAY_14));
    var index = new DynamoDueIndex(service.clients.dynamoDb(), service.app.table());
    poison("D#poison#1", "chicago-il");
    poison("D#poison#2", "chicago-il#urgent");
    var now = service.clock.instant();
    for (var queue : index.queues(now)) {
      assertThat(index.due(queue, now, null, 1).getFirst().key().sort())
          .isEqualTo(queue.urgent() ? "D#poison#2" : "D#poison#1");
    }
    var all = 2;
    assertThat(service.sweep()).containsEntry("fired", 1).containsEntry("postponed", all);
    service.deliverStream();
    assertThat(service.takePublished()).hasSize(1);
    assertThat(service.events).filteredOn(e -> e.startsWith("item.postponed")).hasSize(all);
    service.advance(Duration.ofMinutes(1));
    assertThat(service.sweep()).containsEntry("postponed", 0);
    service.advance(Duration.ofMinutes(5));
    assertThat(service.sweep()).containsEntry("postponed", all);
  }

  /** Writes an unreadable item that is due before everything else. */
  private void poison(String name, String partition) {
    var item =
        Map.of(
            "pk",
            AttributeValue.fromS("J#chicago-il"),
            "sk",
            AttributeValue.fromS(name),
            "type",
            AttributeValue.fromS("deadline"),
            DueKeys.PARTITION,
            AttributeValue.fromS(partition),
            DueKeys.SHARD,
            AttributeValue.fromS("due#0"),
            DueKeys.AT,
            AttributeValue.fromS("2018-01-01T00:00:00.000Z"));
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(item));
  }

  @Test
  void aTopicThatIsGoneIsAFailureForGoodAndAnAlarm() {
    letterToldToAnn();
    var file = service.app.docket().file(new JurisdictionId("chicago-il")).orElseThrow();
    file.officials().forEach(o -> service.clients.sns().deleteTopic(d -> d.topicArn(o.topicArn())));
    service.runAt(DAY_7);
    assertThat(service.events).filteredOn(e -> e.startsWith("alert.failed")).hasSize(1);
    service.advance(Duration.ofHours(1));
    service.sweep();
    assertThat(service.events).filteredOn(e -> e.startsWith("alert.failed")).hasSize(1);
    assertThat(service.get("/v1/matters/chicago-il.byrne-jag-fy2016/alerts").is(200).list("alerts"))
        .extracting(a -> a.get("state"))
        .contains("failed");
  }

  @Test
  void aRungWithNobodyToTellFiresAndIsReported() {
    service.recordLetter();
    service.runAt(DAY_14);
    assertThat(service.events).anyMatch(e -> e.startsWith("rung.nobody-to-tell"));
  }
}
