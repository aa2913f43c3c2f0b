package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.model.JurisdictionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Tag("aws")
class SweepTest {
  private static final String DAY_14 = "2018-02-09T15:00:00Z";
  private static final String DAY_7 = "2018-02-16T15:00:00Z";

  private final World world = World.at(World.JANUARY);

  @AfterEach
  void end() {
    world.close();
  }

  private String letterToldTo(String... officials) {
    world.chicago();
    List.of(officials).forEach(world::official);
    var deadline = world.letter();
    settle();
    world.published();
    return deadline;
  }

  /** Everything that was said at once is sent and on the docket. */
  private void settle() {
    world.stream();
    world.sweep();
  }

  @Test
  void aSweepWithNothingDueCostsOneQueryAShardAndNothingElse() {
    letterToldTo("Ann Example");
    world.calls.reset();
    world.sweep();
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 5));
    assertThat(world.calls.of("itemsRead")).isZero();
  }

  @Test
  void aRungIsOneQueryAndOneTransaction() {
    letterToldTo("Ann Example", "Bob Example");
    world.clock.set(java.time.Instant.parse(DAY_14));
    world.calls.reset();
    assertThat(world.sweep()).containsEntry("fired", 1);
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 5 + 1, "TransactWriteItems", 1));
    // The head, the docket's line, the deadline, two alerts.
    assertThat(world.calls.of("actions")).isEqualTo(5);
  }

  @Test
  void anAlertIsOneClaimOnePublishOneMarkAndItsShareOfOneDocketAppend() {
    world.chicago();
    world.official("Ann Example");
    world.official("Bob Example");
    world.official("Cat Example");
    world.letter();
    world.calls.reset();
    world.stream();
    assertThat(world.calls.requests())
        .isEqualTo(Map.of("TransactWriteItems", 3, "Publish", 3, "UpdateItem", 3));
    world.calls.reset();
    assertThat(world.sweep()).containsEntry("settled", 3);
    assertThat(world.calls.requests()).isEqualTo(Map.of("Query", 5 + 1, "TransactWriteItems", 1));
    // The head, one line of the docket, three alerts.
    assertThat(world.calls.of("actions")).isEqualTo(5);
  }

  @Test
  void eachRungFiresOnceAtNineInTheCityAndThenDailyWhileLate() {
    letterToldTo("Ann Example");
    var fired =
        List.of(
            "2018-02-09T15:00:00Z",
            "2018-02-16T15:00:00Z",
            "2018-02-20T15:00:00Z",
            "2018-02-22T15:00:00Z",
            "2018-02-23T15:00:00Z",
            "2018-02-24T15:00:00Z",
            "2018-02-25T15:00:00Z");
    for (var moment : fired) {
      var instant = java.time.Instant.parse(moment);
      world.at(instant.minusSeconds(1).toString());
      assertThat(world.published()).as("before %s", moment).isEmpty();
      world.at(moment);
      var told = world.published();
      assertThat(told).as("at %s", moment).hasSize(1);
      world.acknowledge(told.getFirst());
      world.at(instant.plusSeconds(60).toString());
      assertThat(world.published()).as("after %s", moment).isEmpty();
    }
  }

  @Test
  void theRungsThatAnOutageLeftBehindBecomeOneAlertTheMostUrgent() {
    var deadline = letterToldTo("Ann Example");
    world.at("2018-02-20T18:00:00Z");
    assertThat(world.published()).singleElement().asString().contains(".d3.");
    var states =
        world.get("/v1/deadlines/" + deadline + "/plan").is(200).list("rungs").stream()
            .map(r -> r.get("rung") + " " + r.get("state"))
            .toList();
    assertThat(states)
        .containsSubsequence(
            "received fired", "d14 superseded", "d7 superseded", "d3 fired", "d1 planned");
  }

  @Test
  void thePlanIsShownBeforeAndAfterItFires() {
    var deadline = letterToldTo("Ann Example");
    var path = "/v1/deadlines/" + deadline + "/plan";
    assertThat(world.get(path).is(200).list("rungs"))
        .extracting(r -> r.get("rung") + " " + r.get("state") + " " + r.get("at"))
        .contains(
            "d14 planned 2018-02-09T15:00:00Z",
            "d7 planned 2018-02-16T15:00:00Z",
            "d0 planned 2018-02-23T15:00:00Z");
    world.at(DAY_14);
    assertThat(world.get(path).is(200).list("rungs"))
        .extracting(r -> r.get("rung") + " " + r.get("state") + " " + r.get("firedAt"))
        .contains("d14 fired 2018-02-09T15:00:00Z", "d7 planned null");
  }

  @Test
  void withTheStreamOffTheSweepSendsEverythingAMinuteLater() {
    world.chicago();
    world.official("Ann Example");
    world.letter();
    world.tableStream.skip();
    world.sweep();
    assertThat(world.published()).isEmpty();
    world.later(Duration.ofMinutes(1));
    world.sweep();
    assertThat(world.published()).hasSize(1);
    world.clock.set(java.time.Instant.parse(DAY_14));
    world.sweep();
    world.later(Duration.ofMinutes(1));
    world.sweep();
    world.sweep();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void twoSweepersAndTheStreamAtOnceSendEachAlertOnce() throws Exception {
    TestAws.assumeAtomic();
    letterToldTo("Ann Example", "Bob Example", "Cat Example");
    world.clock.set(java.time.Instant.parse(DAY_14));
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Object> sweep = world::sweep;
      for (var sweeping : threads.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
        sweeping.get();
      }
      world.later(Duration.ofMinutes(2));
      Callable<Object> stream =
          () -> {
            world.stream();
            return true;
          };
      for (var sending : threads.invokeAll(List.of(sweep, stream, sweep))) {
        sending.get();
      }
    }
    world.sweep();
    assertThat(world.published()).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").is(200).body())
        .containsEntry("intact", true);
  }

  @Test
  void aPoisonItemThatComesFirstInItsShardIsPutOffAndReportedAndStopsNothing() {
    letterToldTo("Ann Example");
    world.clock.set(java.time.Instant.parse(DAY_14));
    var index = new DynamoDueIndex(world.clients.dynamoDb(), world.app.table());
    for (int shard = 0; shard < index.shards(); shard++) {
      var name = "D#poison#" + shard;
      poison(name, DueKeys.partition(shard));
      assertThat(index.due(shard, world.clock.instant(), null).items().getFirst().key().sort())
          .isEqualTo(name);
    }
    var all = index.shards();
    assertThat(world.sweep()).containsEntry("fired", 1).containsEntry("postponed", all);
    world.stream();
    assertThat(world.published()).hasSize(1);
    assertThat(world.events).filteredOn(e -> e.startsWith("item.postponed")).hasSize(all);
    world.later(Duration.ofMinutes(1));
    assertThat(world.sweep()).containsEntry("postponed", 0);
    world.later(Duration.ofMinutes(5));
    assertThat(world.sweep()).containsEntry("postponed", all);
  }

  /** An item that no program can read, due before everything else. */
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
            DueKeys.AT,
            AttributeValue.fromS("2018-01-01T00:00:00.000Z"));
    world.clients.dynamoDb().putItem(p -> p.tableName(world.app.table()).item(item));
  }

  @Test
  void aTopicThatIsGoneIsAFailureForGoodAndAnAlarm() {
    letterToldTo("Ann Example");
    var file = world.app.docket().file(new JurisdictionId("chicago-il")).orElseThrow();
    file.officials().forEach(o -> world.clients.sns().deleteTopic(d -> d.topicArn(o.topicArn())));
    world.at(DAY_7);
    assertThat(world.events).filteredOn(e -> e.startsWith("alert.failed")).hasSize(1);
    world.later(Duration.ofHours(1));
    world.sweep();
    assertThat(world.events).filteredOn(e -> e.startsWith("alert.failed")).hasSize(1);
    assertThat(world.get("/v1/matters/chicago-il.byrne-jag-fy2016/alerts").is(200).list("alerts"))
        .extracting(a -> a.get("state"))
        .contains("failed");
  }

  @Test
  void aRungWithNobodyToTellFiresAndIsReported() {
    world.letter();
    world.at(DAY_14);
    assertThat(world.events).anyMatch(e -> e.startsWith("rung.nobody-to-tell"));
  }
}
