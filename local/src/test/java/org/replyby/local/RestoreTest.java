package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.alerts.links.LinkSigner;
import org.replyby.alerts.links.SigningKeys;
import org.replyby.dynamodb.DynamoDueIndex;
import org.replyby.dynamodb.DynamoOutbox;
import org.replyby.json.Json;
import org.replyby.local.aws.Watch;
import org.replyby.local.lambda.ApiEvent;
import org.replyby.local.lambda.Invocation;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.ToSend;
import org.replyby.telemetry.Telemetry;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.holding.ReleaseMessages;
import org.replyby.usecases.reading.VerifyDocket;

/** A table is restored from a backup that is older than the last alerts: none goes out twice. */
@Tag("aws")
class RestoreTest {
  private static final MatterId MATTER = MatterId.parse("chicago-il.byrne-jag-fy2016");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final String restored = TestAws.freshName();

  @AfterEach
  void end() {
    service.close();
  }

  /** The first reminder that falls due is sent by the old service, after the backup. */
  private List<String> backedUpBeforeTheLastAlerts() {
    assumeTrue(TestAws.engine() == TestAws.Engine.EMULATORS, "only ministack restores a backup");
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    var dynamoDb = service.clients.dynamoDb();
    var backup = dynamoDb.createBackup(b -> b.tableName(service.app.table()).backupName("nightly"));
    service.deliverStream();
    var told = new ArrayList<>(sent());
    service.runAt(TestService.JANUARY.plus(Duration.ofDays(8)).toString());
    told.addAll(sent());
    dynamoDb.restoreTableFromBackup(
        r -> r.backupArn(backup.backupDetails().backupArn()).targetTableName(restored));
    dynamoDb.waiter().waitUntilTableExists(t -> t.tableName(restored));
    return told;
  }

  private List<String> sent() {
    return service.watch.take().stream().map(Watch.Seen::alert).toList();
  }

  private Installation.Settings settings() {
    return new Installation.Settings(
        restored,
        service.app.table(),
        new LinkSigner("https://replyby.example", SigningKeys.only("a secret of the tests"), true),
        service.clock,
        new Random(5),
        Installation.unpaced(),
        Telemetry.of((event, fields) -> {}));
  }

  private void sweep(Installation on) {
    Invocation.of(
        on.deadlineSweep(),
        Map.of("scheduledTime", service.clock.instant().toString(), "executionId", "test"));
  }

  private ReleaseMessages messages() {
    var dynamoDb = service.clients.dynamoDb();
    return new ReleaseMessages(
        new DynamoDueIndex(dynamoDb, restored),
        new DynamoOutbox(dynamoDb, restored),
        service.clock);
  }

  @Test
  void whatWentOutAfterTheBackupDoesNotGoOutAgain() {
    var told = backedUpBeforeTheLastAlerts();
    assertThat(told).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    var held = Installation.held(service.clients, settings());
    sweep(held);
    assertThat(sent()).as("sent while held").isEmpty();
    var waiting = messages().waiting().stream().map(ToSend::name).toList();
    assertThat(waiting).isNotEmpty();
    assertThat(messages().release(Set.of())).isEqualTo(waiting.size());
    assertThat(messages().waiting()).isEmpty();

    service.advance(Duration.ofMinutes(1)); // The sweep leaves new alerts to the stream that long.
    var after = Installation.on(service.clients, settings());
    sweep(after);
    sweep(after);
    assertThat(sent()).as("sent again").isEmpty();
    var next = new ArrayList<String>();
    for (int day = 9; day <= 14; day++) {
      service.clock.set(TestService.JANUARY.plus(Duration.ofDays(day)));
      sweep(after);
      sweep(after);
      next.addAll(sent());
    }
    assertThat(next).as("later reminders").isNotEmpty().doesNotHaveDuplicates();
    assertThat(next).as("told by either service").doesNotContainAnyElementsOf(told);
    var verified =
        new VerifyDocket(after.docket(), attempt -> {}).verify(Principal.operator("test"), MATTER);
    assertThat(verified).isInstanceOf(Outcome.Found.class);
    if (verified instanceof Outcome.Found<VerifyDocket.Verdict>(var verdict)) {
      assertThat(verdict.holds()).isTrue();
    }
  }

  @Test
  void onlyWhatIsReleasedGoesOut() {
    backedUpBeforeTheLastAlerts();
    var held = Installation.held(service.clients, settings());
    sweep(held);
    var one = messages().waiting().getLast().name();
    messages().release(Set.of(one));
    service.advance(Duration.ofMinutes(1)); // The sweep leaves new alerts to the stream that long.
    var after = Installation.on(service.clients, settings());
    sweep(after);
    sweep(after);
    assertThat(sent()).containsExactly(one);
  }

  @Test
  void aNameThatIsNotThereEndsNothing() {
    backedUpBeforeTheLastAlerts();
    var before = messages().waiting().size();
    assertThatThrownBy(() -> messages().release(Set.of("nothing")))
        .hasMessage("no message waits under the name nothing");
    assertThat(messages().waiting()).hasSize(before);
  }

  @Test
  void whileItIsHeldStaffCanReadAndNothingElse() {
    backedUpBeforeTheLastAlerts();
    var held = Installation.held(service.clients, settings());
    var read = ApiEvent.json("GET", "/v1/deadlines", null).asking("jurisdiction=chicago-il");
    assertThat(Invocation.of(held.staffApi(), read.event())).containsEntry("statusCode", 200);
    var letter = ApiEvent.json("POST", "/v1/letters", Json.write(Samples.letter())).under("key");
    assertThat(Invocation.of(held.staffApi(), letter.event()))
        .containsEntry("statusCode", 503)
        .extractingByKey("body")
        .asString()
        .contains("/reference#problem-held");
    assertThat(
            Invocation.of(
                held.reconcile(),
                Map.of("scheduledTime", "2018-02-01T15:00:00Z", "executionId", "test")))
        .containsEntry("reconciled", 0);
  }
}
