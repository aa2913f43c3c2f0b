package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each sweep tells of itself, and what is told of the alerts that go out. */
class HeartbeatTest {
  /** 09:00 in Chicago, fourteen days before the January letter's date. */
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");

  private final Told told = new Told();
  private final World world = World.at(World.JANUARY, told.telemetry);

  @AfterEach
  void end() {
    world.close();
  }

  private String letterToldTo(String official) {
    world.chicago();
    world.official(official);
    var deadline = world.letter();
    settle();
    told.forget();
    return deadline;
  }

  private void settle() {
    world.stream();
    world.sweep();
  }

  @Test
  void aSweepWithNothingDueHasNoLagAndTellsOfItselfAllTheSame() {
    letterToldTo("Ann Example");
    assertThat(world.sweep()).containsEntry("lagSeconds", 0);
    assertThat(told.metric("Sweeps")).containsExactly("1.0 Count");
    assertThat(told.metric("SweepItems")).containsExactly("0.0 Count");
    assertThat(told.metric("SweepLag")).containsExactly("0.0 Seconds");
  }

  @Test
  void aSweepThatComesLateTellsHowLongTheOldestItemHasWaited() {
    letterToldTo("Ann Example");
    world.clock.set(DAY_14.plus(Duration.ofMinutes(7)));
    assertThat(world.sweep()).containsEntry("fired", 1).containsEntry("lagSeconds", 420);
    assertThat(told.metric("SweepLag")).containsExactly("420.0 Seconds");
    assertThat(told.metric("SweepItems")).containsExactly("1.0 Count");
    told.forget();
    settle();
    world.sweep();
    assertThat(told.metric("Sweeps")).hasSize(2);
    assertThat(told.metric("SweepLag")).endsWith("0.0 Seconds").doesNotContain("420.0 Seconds");
  }

  @Test
  void theTimeFromAnAlertsBirthToItsAcceptanceIsMeasured() {
    letterToldTo("Ann Example");
    world.clock.set(DAY_14);
    world.sweep();
    world.later(Duration.ofSeconds(65));
    world.sweep();
    assertThat(told.metric("AlertsPublished")).containsExactly("1.0 Count");
    assertThat(told.metric("AlertLatency")).containsExactly("65.0 Seconds");
    assertThat(told.metric("PublishTime")).hasSize(1);
    assertThat(told.events("alert.published").getFirst()).containsEntry("latencySeconds", 65);
  }

  @Test
  void anAlertThatReachesNobodyIsCounted() {
    world.chicago();
    world.unsubscribed("Ann Example");
    world.letter();
    world.stream();
    assertThat(told.metric("AlertsUnreached")).containsExactly("1.0 Count");
    assertThat(told.metric("AlertsPublished")).isEmpty();
  }

  @Test
  void anAlertUnderAnOldDateIsCountedAsSuperseded() {
    var deadline = letterToldTo("Ann Example");
    world.clock.set(DAY_14);
    world.sweep();
    world.post("/v1/deadlines/" + deadline + "/met", Map.of("on", "2018-02-09")).is(200);
    world.stream();
    assertThat(told.metric("AlertsSuperseded")).containsExactly("1.0 Count");
  }

  @Test
  void anItemWhoseMomentCannotBeReadIsPutOffAndCountedAndStopsNothing() {
    letterToldTo("Ann Example");
    var poison =
        Map.of(
            "pk", AttributeValue.fromS("J#chicago-il"),
            "sk", AttributeValue.fromS("D#poison"),
            "type", AttributeValue.fromS("deadline"),
            "duePartition", AttributeValue.fromS("due#urgent"),
            "dueAt", AttributeValue.fromS("0"));
    world.clients.dynamoDb().putItem(p -> p.tableName(world.app.table()).item(poison));
    world.clock.set(DAY_14);
    assertThat(world.sweep())
        .containsEntry("postponed", 1)
        .containsEntry("fired", 1)
        .containsEntry("lagSeconds", 0);
    assertThat(told.metric("ItemsPostponed")).containsExactly("1.0 Count");
    assertThat(told.events("item.postponed").getFirst())
        .containsEntry("fault", "java.lang.IllegalStateException")
        .containsEntry("sort", "D#poison");
  }
}
