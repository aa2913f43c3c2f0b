package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.items.DueKeys;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.DeadlineId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sweep that finds nothing due costs the same, however many deadlines are stored. `make bench`
 * stores 100,000; ministack scans for a query of an index, so only requests and units count.
 */
@Tag("aws")
class IdleSweepTest {
  private static final int FEW = Integer.getInteger("bench.few", 10);
  private static final int MANY = Integer.getInteger("bench.many", 1_000);
  private static final int OF_A_CITY = 10;

  private final UnitMeter meter = new UnitMeter();
  private final TestService service = TestService.startedAt(TestService.JANUARY, meter);

  @AfterEach
  void end() {
    service.close();
  }

  private record Idle(Map<String, Integer> requests, UnitMeter.Units units) {}

  @Test
  void aSweepWithNothingDueAsksTheSameHoweverManyDeadlinesAreStored() {
    service.addChicago();
    var deadline = service.recordLetter();
    service.deliverStream();
    var item = new StoredItems(service).item(Keys.of(DeadlineId.parse(deadline)));
    store(item, 1, FEW);
    var few = sweep(FEW);
    store(item, FEW, MANY);
    var many = sweep(MANY);
    assertThat(few.requests()).isEqualTo(Map.of("Query", DueKeys.SHARDS));
    assertThat(many).isEqualTo(few);
  }

  private void store(Map<String, AttributeValue> item, int from, int to) {
    new StoredItems(service).copy(item, from, to, IdleSweepTest::another);
  }

  private static Map<String, AttributeValue> another(int number) {
    var city = "town-" + number / OF_A_CITY + "-il";
    var others = new HashMap<String, AttributeValue>();
    others.put(Keys.PK, AttributeValue.fromS("J#" + city));
    others.put(Keys.SK, AttributeValue.fromS(Keys.DEADLINES + "m#d" + number));
    others.put(DueKeys.PARTITION, AttributeValue.fromS(DueKeys.queue(city, false)));
    var shard = Math.floorMod(city.hashCode(), DueKeys.SHARDS);
    others.put(DueKeys.SHARD, AttributeValue.fromS(DueKeys.shard(shard)));
    return others;
  }

  private Idle sweep(int stored) {
    service.calls.reset();
    meter.taken();
    var start = System.nanoTime();
    service.sweep();
    var millis = (System.nanoTime() - start) / 1e6;
    assertThat(service.calls.count("itemsRead")).isZero();
    var idle = new Idle(service.calls.requests(), meter.taken());
    System.out.printf(
        "sweep: nothing due of %d stored deadlines: %s, %s, %.0f ms by an engine that scans%n",
        stored, idle.requests(), idle.units(), millis);
    return idle;
  }
}
