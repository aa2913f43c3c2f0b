package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.Alert;
import org.replyby.model.AlertState;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.VerifyDocket;

/** What happens between an alert's birth and its sending. */
@Tag("aws")
class RacesTest {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private final World world = World.at(World.JANUARY);
  private String deadline = "";

  @BeforeEach
  void aLetterWithAnAlertThatIsNotSentYet() {
    world.chicago();
    world.official("Ann Example");
    deadline = "/v1/deadlines/" + world.letter();
  }

  @AfterEach
  void end() {
    world.close();
  }

  private Alert onlyAlert() {
    return alerts().getFirst();
  }

  private List<Alert> alerts() {
    return world
        .app
        .docket()
        .alerts(MatterId.parse("chicago-il.byrne-jag-fy2016"), null, 100)
        .items();
  }

  private void nothingIsSentAndTheReasonIsKept(String reason) {
    world.stream();
    world.later(Duration.ofMinutes(2));
    world.sweep();
    assertThat(world.published()).isEmpty();
    assertThat(onlyAlert().state())
        .isInstanceOfSatisfying(
            AlertState.Superseded.class, s -> assertThat(s.why()).contains(reason));
    world.sweep();
    var lines = world.get(MATTER + "/docket").is(200).list("entries");
    assertThat(String.valueOf(lines.getLast().get("details"))).contains("never sent: " + reason);
  }

  @Test
  void metBetweenBirthAndClaimIsNeverSent() {
    world.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    nothingIsSentAndTheReasonIsKept("met on 2018-01-24");
  }

  @Test
  void withdrawnBetweenBirthAndClaimIsNeverSent() {
    world.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "Settled.")).is(200);
    nothingIsSentAndTheReasonIsKept("withdrawn on 2018-01-24");
  }

  @Test
  void extendedBetweenBirthAndClaimOnlyTheNewDateIsSent() {
    var born = onlyAlert().id();
    world
        .post(
            deadline + "/extension",
            Map.of(
                "due", Map.of("date", "2018-03-23"), "grantedBy", "BJA", "why", "More time asked."))
        .is(200);
    world.stream();
    world.later(Duration.ofMinutes(2));
    world.sweep();
    var seen = world.watch.take();
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().alert()).contains(".2.extended.");
    assertThat(seen.getFirst().sms()).contains("Mar 23").doesNotContain("Feb 23");
    assertThat(alerts())
        .filteredOn(a -> a.id().equals(born))
        .singleElement()
        .extracting(Alert::state)
        .isInstanceOfSatisfying(
            AlertState.Superseded.class,
            s -> assertThat(s.why()).isEqualTo("plan 1 was replaced by plan 2"));
  }

  @Test
  void afterAnExtensionTheOldDatesRemindersStopAndTheNewOnesStart() {
    world.stream();
    world.published();
    world.at("2018-02-09T15:00:00Z");
    assertThat(world.published()).hasSize(1);
    world
        .post(
            deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-12"), "grantedBy", "BJA", "why", "Asked."))
        .is(200);
    world.stream();
    assertThat(world.published()).singleElement().asString().contains(".2.extended.");
    for (var old : List.of("2018-02-16", "2018-02-20", "2018-02-22", "2018-02-23", "2018-02-24")) {
      world.at(old + "T15:00:00Z");
    }
    // The old date's are gone; of the new date only its fourteenth day before came, on 26 February.
    assertThat(world.published()).isEmpty();
    world.at("2018-02-26T15:00:00Z");
    assertThat(world.published()).singleElement().asString().contains(".2.d14.");
    var kept = world.get(deadline).is(200).list("extensions");
    assertThat(String.valueOf(kept)).contains("2018-02-23").contains("BJA").contains("Asked.");
  }

  @Test
  void aMetDeadlineIsSilentForGood() {
    world.stream();
    world.published();
    world.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    for (var day : List.of("2018-02-09", "2018-02-16", "2018-02-23", "2018-02-25")) {
      world.at(day + "T15:00:00Z");
    }
    assertThat(world.published()).isEmpty();
    world.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    world.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "x")).is(409);
  }

  @Test
  void whenTheClaimsHolderDiesTheAlertIsSentOnceAfterTheLease() {
    var lease = world.clock.instant().plusSeconds(70);
    var claim =
        world.outbox.claim(
            onlyAlert(), new AlertState.Claimed("token", lease), world.clock.instant());
    assertThat(claim).isInstanceOf(org.replyby.usecases.dispatching.Outbox.Claim.Won.class);
    world.stream();
    world.later(Duration.ofSeconds(69));
    world.sweep();
    assertThat(world.published()).isEmpty();
    world.later(Duration.ofSeconds(1));
    world.sweep();
    world.sweep();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void aHolderWhoseLeaseRanOutCannotMarkWhatAnotherSent() {
    var lease = world.clock.instant().plusSeconds(70);
    var late =
        (org.replyby.usecases.dispatching.Outbox.Claim.Won)
            world.outbox.claim(
                onlyAlert(), new AlertState.Claimed("late", lease), world.clock.instant());
    world.later(Duration.ofSeconds(71));
    world.sweep();
    var outcome = new AlertState.Failed("Late", world.clock.instant());
    assertThat(world.outbox.mark(late.ours(), outcome, world.clock.instant())).isFalse();
    assertThat(onlyAlert().state()).isInstanceOf(AlertState.Published.class);
  }

  @Test
  void aMarkWhoseAnswerWasLostIsTheSameMarkAndNoAlarm() {
    var now = world.clock.instant();
    var claim = new AlertState.Claimed("ours", now.plusSeconds(70));
    var won =
        (org.replyby.usecases.dispatching.Outbox.Claim.Won)
            world.outbox.claim(onlyAlert(), claim, now);
    var published = new AlertState.Published("message", now);
    assertThat(world.outbox.mark(won.ours(), published, now)).isTrue();
    assertThat(world.outbox.mark(won.ours(), published, now)).isTrue();
    var failed = new AlertState.Failed("Late", now);
    assertThat(world.outbox.mark(won.ours(), failed, now)).isFalse();
    assertThat(onlyAlert().state()).isEqualTo(published);
  }

  @Test
  void ofManyWhoChangeOneMatterAtOnceEachIsWrittenOrToldToTryAgainAndTheChainHolds()
      throws Exception {
    TestAws.assumeAtomic();
    var extension = Map.of("grantedBy", "BJA", "why", "Asked.");
    List<Callable<Answer>> changes =
        IntStream.range(0, 12)
            .<Callable<Answer>>mapToObj(
                i ->
                    () -> {
                      var body = new java.util.LinkedHashMap<String, Object>(extension);
                      body.put("due", Map.of("date", "2018-04-" + (10 + i)));
                      return world.post(deadline + "/extension", body);
                    })
            .toList();
    int written = 0;
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var change : threads.invokeAll(changes)) {
        var answer = change.get();
        assertThat(answer.status()).isIn(200, 503);
        written += answer.status() == 200 ? 1 : 0;
      }
    }
    assertThat(written).isPositive();
    assertThat(world.get(deadline).is(200).list("extensions")).hasSize(written);
    assertThat(world.get(MATTER + "/docket").is(200).body()).containsEntry("intact", true);
  }

  @Test
  void ofManyDifferentChangesAtOnceOneChainIsMadeAndItHoldsWhileTheyRun() throws Exception {
    TestAws.assumeAtomic();
    var others = List.of(subpoena("a"), subpoena("b"), subpoena("c"), subpoena("d"));
    world.stream();
    var changes = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 4; i++) {
      var due = Map.of("date", "2018-04-" + (10 + i));
      var extension = Map.of("due", due, "grantedBy", "BJA", "why", "Asked.");
      var other = others.get(i);
      changes.add(() -> world.post(deadline + "/extension", extension).status());
      changes.add(() -> world.post(other + "/met", Map.of("on", "2018-01-24")).status());
      changes.add(this::sweptOnce);
      changes.add(this::checked);
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var change : threads.invokeAll(changes)) {
        assertThat(change.get()).isIn(200, 503);
      }
    }
    world.sweep();
    assertThat(verdict().fault()).isNull();
    assertThat(verdict().head().entries()).isGreaterThan(entriesOf(others.size()));
    var lines = world.get(MATTER + "/docket").is(200).list("entries");
    assertThat(lines)
        .extracting(line -> line.get("kind"))
        .contains("alerts-settled", "deadline-met");
  }

  private int sweptOnce() {
    world.sweep();
    return 200;
  }

  private int checked() {
    assertThat(verdict().fault()).isNull();
    return 200;
  }

  private VerifyDocket.Verdict verdict() {
    var clerk = new Principal("clerk", Set.of(new JurisdictionId("chicago-il")), false);
    var id = MatterId.parse("chicago-il.byrne-jag-fy2016");
    return switch (new VerifyDocket(world.app.docket(), attempt -> {}).verify(clerk, id)) {
      case Outcome.Found<VerifyDocket.Verdict>(var verdict) -> verdict;
      default -> throw new AssertionError("the matter is on record");
    };
  }

  /** Of the letter and of so many subpoenas: what was recorded, and its deadline. */
  private static long entriesOf(int subpoenas) {
    return 2 + 2L * subpoenas;
  }

  /** A subpoena of the same matter; the path of its return date. */
  private String subpoena(String key) {
    var recorded = world.postOnce("/v1/subpoenas", Samples.subpoena(), key).is(201);
    return "/v1/deadlines/" + World.deadlineOf(recorded);
  }
}
