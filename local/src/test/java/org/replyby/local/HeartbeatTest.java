package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The metrics and log events of each sweep, and of each alert that is sent. */
class HeartbeatTest {
  /** 09:00 in Chicago, fourteen days before the January letter is due. */
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");

  private final CapturedTelemetry captured = new CapturedTelemetry();
  private final TestService service =
      TestService.startedAt(TestService.JANUARY, captured.telemetry);

  @AfterEach
  void end() {
    service.close();
  }

  private String letterToldTo(String official) {
    service.addChicago();
    service.officials.addReachable(official);
    var deadline = service.recordLetter();
    settle();
    captured.clear();
    return deadline;
  }

  private void settle() {
    service.deliverStream();
    service.sweep();
  }

  @Test
  void aSweepWithNothingDueHasNoLagAndTellsOfItselfAllTheSame() {
    letterToldTo("Ann Example");
    assertThat(service.sweep()).containsEntry("lagSeconds", 0);
    assertThat(captured.metric("Sweeps")).containsExactly("1.0 Count");
    assertThat(captured.metric("SweepItems")).containsExactly("0.0 Count");
    assertThat(captured.metric("SweepLag")).containsExactly("0.0 Seconds");
  }

  @Test
  void aSweepThatComesLateTellsHowLongTheOldestItemHasWaited() {
    letterToldTo("Ann Example");
    service.clock.set(DAY_14.plus(Duration.ofMinutes(7)));
    assertThat(service.sweep()).containsEntry("fired", 1).containsEntry("lagSeconds", 420);
    assertThat(captured.metric("SweepLag")).containsExactly("420.0 Seconds");
    assertThat(captured.metric("SweepItems")).containsExactly("1.0 Count");
    captured.clear();
    settle();
    service.sweep();
    assertThat(captured.metric("Sweeps")).hasSize(2);
    assertThat(captured.metric("SweepLag")).endsWith("0.0 Seconds").doesNotContain("420.0 Seconds");
  }

  @Test
  void theTimeFromAnAlertsBirthToItsAcceptanceIsMeasured() {
    letterToldTo("Ann Example");
    service.clock.set(DAY_14);
    service.sweep();
    service.advance(Duration.ofSeconds(65));
    service.sweep();
    assertThat(captured.metric("AlertsPublished")).containsExactly("1.0 Count");
    assertThat(captured.metric("AlertLatency")).containsExactly("65.0 Seconds");
    assertThat(captured.metric("PublishTime")).hasSize(1);
    assertThat(captured.events("alert.published").getFirst()).containsEntry("latencySeconds", 65);
  }

  @Test
  void anAlertThatReachesNobodyIsCounted() {
    service.addChicago();
    service.officials.confirm(service.officials.addUnreachable("Ann Example"));
    service.recordLetter();
    service.deliverStream();
    assertThat(captured.metric("AlertsUnreached")).containsExactly("1.0 Count");
    // What the operator is told.
    assertThat(captured.metric("AlertsPublished")).containsExactly("1.0 Count");
  }

  @Test
  void anAlertUnderAnOldDateIsCountedAsSuperseded() {
    var deadline = letterToldTo("Ann Example");
    service.clock.set(DAY_14);
    service.sweep();
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-09")).is(200);
    service.deliverStream();
    assertThat(captured.metric("AlertsSuperseded")).containsExactly("1.0 Count");
  }

  @Test
  void anItemWhoseMomentCannotBeReadIsPutOffAndCountedAndStopsNothing() {
    letterToldTo("Ann Example");
    var poison =
        Map.of(
            "pk", AttributeValue.fromS("J#chicago-il"),
            "sk", AttributeValue.fromS("D#poison"),
            "type", AttributeValue.fromS("deadline"),
            "duePartition", AttributeValue.fromS("chicago-il#urgent"),
            "dueShard", AttributeValue.fromS("due#3"),
            "dueAt", AttributeValue.fromS("0"));
    service.clients.dynamoDb().putItem(p -> p.tableName(service.app.table()).item(poison));
    service.clock.set(DAY_14);
    assertThat(service.sweep())
        .containsEntry("postponed", 1)
        .containsEntry("fired", 1)
        .containsEntry("lagSeconds", 0);
    assertThat(captured.metric("ItemsPostponed")).containsExactly("1.0 Count");
    assertThat(captured.events("item.postponed").getFirst())
        .containsEntry("fault", "java.lang.IllegalStateException")
        .containsEntry("sort", "D#poison");
  }
}
