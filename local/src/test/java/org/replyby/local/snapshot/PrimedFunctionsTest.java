package org.replyby.local.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.crac.Core;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;

/** What each function does before its snapshot, and at a ping. */
class PrimedFunctionsTest {
  private static final Map<String, String> PING = Map.of("ping", "2026-11-27T06:00:00Z");

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private EmptyAws aws;

  @BeforeEach
  void begin() throws Exception {
    aws = new EmptyAws();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void end() {
    System.setOut(out);
    aws.close();
  }

  private String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void beforeTheSnapshotItReadsOnceAndWritesAndSendsNothing(SnapshotFunction function)
      throws Exception {
    var primed = function.on(aws);
    assertThat(aws.asked()).isEmpty();
    primed.beforeCheckpoint(Core.getGlobalContext());
    assertThat(aws.asked()).containsExactlyElementsOf(function.reads());
    assertThat(Json.read(log()))
        .containsEntry("event", "rehearsed")
        .containsEntry("when", "before-snapshot");
  }

  @ParameterizedTest
  @EnumSource
  void aPingIsAnsweredAfterOneReadAndCountsAsNoRequest(SnapshotFunction function) throws Exception {
    var answer = Invocation.of(function.on(aws), PING);
    assertThat(answer).containsExactlyEntriesOf(Map.of("rehearsed", true));
    assertThat(aws.asked()).containsExactlyElementsOf(function.reads());
    assertThat(Json.read(log()))
        .containsEntry("event", "rehearsed")
        .containsEntry("when", "ping")
        .containsEntry("cold_start", true);
  }

  @ParameterizedTest
  @EnumSource
  void aTableThatCannotBeReadStopsNeitherTheSnapshotNorThePing(SnapshotFunction function)
      throws Exception {
    aws.refuse();
    var primed = function.on(aws);
    primed.beforeCheckpoint(Core.getGlobalContext());
    assertThat(Json.read(log()))
        .containsEntry("event", "rehearsal.failed")
        .containsEntry("when", "before-snapshot")
        .containsKey("fault");
    assertThat(Invocation.of(primed, PING)).containsEntry("rehearsed", false);
    assertThat(Set.copyOf(aws.asked())).isSubsetOf(function.reads());
    assertThat(log()).doesNotContainPattern("312[- .)]*555[- .]*0");
  }
}
