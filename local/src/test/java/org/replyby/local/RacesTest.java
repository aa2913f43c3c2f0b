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

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String deadline = "";

  @BeforeEach
  void aLetterWithAnAlertThatIsNotSentYet() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    deadline = "/v1/deadlines/" + service.recordLetter();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Alert onlyAlert() {
    return alerts().getFirst();
  }

  private List<Alert> alerts() {
    return service
        .app
        .docket()
        .alerts(MatterId.parse("chicago-il.byrne-jag-fy2016"), null, 100)
        .items();
  }

  private void nothingIsSentAndTheReasonIsKept(String reason) {
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    assertThat(onlyAlert().state())
        .isInstanceOfSatisfying(
            AlertState.Superseded.class, s -> assertThat(s.why()).contains(reason));
    service.sweep();
    var lines = service.get(MATTER + "/docket").is(200).list("entries");
    assertThat(String.valueOf(lines.getLast().get("details"))).contains("never sent: " + reason);
  }

  @Test
  void metBetweenBirthAndClaimIsNeverSent() {
    service.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    nothingIsSentAndTheReasonIsKept("met on 2018-01-24");
  }

  @Test
  void withdrawnBetweenBirthAndClaimIsNeverSent() {
    service.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "Settled.")).is(200);
    nothingIsSentAndTheReasonIsKept("withdrawn on 2018-01-24");
  }

  @Test
  void extendedBetweenBirthAndClaimOnlyTheNewDateIsSent() {
    var born = onlyAlert().id();
    service
        .post(
            deadline + "/extension",
            Map.of(
                "due", Map.of("date", "2018-03-23"), "grantedBy", "BJA", "why", "More time asked."))
        .is(200);
    service.deliverStream();
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    var seen = service.watch.take();
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
    service.deliverStream();
    service.takePublished();
    service.runAt("2018-02-09T15:00:00Z");
    assertThat(service.takePublished()).hasSize(1);
    service
        .post(
            deadline + "/extension",
            Map.of("due", Map.of("date", "2018-03-12"), "grantedBy", "BJA", "why", "Asked."))
        .is(200);
    service.deliverStream();
    assertThat(service.takePublished()).singleElement().asString().contains(".2.extended.");
    for (var old : List.of("2018-02-16", "2018-02-20", "2018-02-22", "2018-02-23", "2018-02-24")) {
      service.runAt(old + "T15:00:00Z");
    }
    // The old date's are gone; of the new date only its fourteenth day before came, on 26 February.
    assertThat(service.takePublished()).isEmpty();
    service.runAt("2018-02-26T15:00:00Z");
    assertThat(service.takePublished()).singleElement().asString().contains(".2.d14.");
    var kept = service.get(deadline).is(200).list("extensions");
    assertThat(String.valueOf(kept)).contains("2018-02-23").contains("BJA").contains("Asked.");
  }

  @Test
  void aMetDeadlineIsSilentForGood() {
    service.deliverStream();
    service.takePublished();
    service.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    for (var day : List.of("2018-02-09", "2018-02-16", "2018-02-23", "2018-02-25")) {
      service.runAt(day + "T15:00:00Z");
    }
    assertThat(service.takePublished()).isEmpty();
    service.post(deadline + "/met", Map.of("on", "2018-01-24")).is(200);
    service.post(deadline + "/withdrawn", Map.of("on", "2018-01-24", "why", "x")).is(409);
  }

  @Test
  void whenTheClaimsHolderDiesTheAlertIsSentOnceAfterTheLease() {
    var lease = service.clock.instant().plusSeconds(70);
    var claim =
        service.outbox.claim(
            onlyAlert(), new AlertState.Claimed("token", lease), service.clock.instant());
    assertThat(claim).isInstanceOf(org.replyby.usecases.dispatching.Outbox.Claim.Won.class);
    service.deliverStream();
    service.advance(Duration.ofSeconds(69));
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
    service.advance(Duration.ofSeconds(1));
    service.sweep();
    service.sweep();
    assertThat(service.takePublished()).hasSize(1);
  }

  @Test
  void aHolderWhoseLeaseRanOutCannotMarkWhatAnotherSent() {
    var lease = service.clock.instant().plusSeconds(70);
    var late =
        (org.replyby.usecases.dispatching.Outbox.Claim.Won)
            service.outbox.claim(
                onlyAlert(), new AlertState.Claimed("late", lease), service.clock.instant());
    service.advance(Duration.ofSeconds(71));
    service.sweep();
    var outcome = new AlertState.Failed("Late", service.clock.instant());
    assertThat(service.outbox.mark(late.ours(), outcome, service.clock.instant())).isFalse();
    assertThat(onlyAlert().state()).isInstanceOf(AlertState.Published.class);
  }

  @Test
  void aMarkWhoseAnswerWasLostIsTheSameMarkAndNoAlarm() {
    var now = service.clock.instant();
    var claim = new AlertState.Claimed("ours", now.plusSeconds(70));
    var won =
        (org.replyby.usecases.dispatching.Outbox.Claim.Won)
            service.outbox.claim(onlyAlert(), claim, now);
    var published = new AlertState.Published("message", now);
    assertThat(service.outbox.mark(won.ours(), published, now)).isTrue();
    assertThat(service.outbox.mark(won.ours(), published, now)).isTrue();
    var failed = new AlertState.Failed("Late", now);
    assertThat(service.outbox.mark(won.ours(), failed, now)).isFalse();
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
                      return service.post(deadline + "/extension", body);
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
    assertThat(service.get(deadline).is(200).list("extensions")).hasSize(written);
    assertThat(service.get(MATTER + "/docket").is(200).body()).containsEntry("intact", true);
  }

  @Test
  void ofManyDifferentChangesAtOnceOneChainIsMadeAndItHoldsWhileTheyRun() throws Exception {
    TestAws.assumeAtomic();
    var others = List.of(subpoena("a"), subpoena("b"), subpoena("c"), subpoena("d"));
    service.deliverStream();
    var changes = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 4; i++) {
      var due = Map.of("date", "2018-04-" + (10 + i));
      var extension = Map.of("due", due, "grantedBy", "BJA", "why", "Asked.");
      var other = others.get(i);
      changes.add(() -> service.post(deadline + "/extension", extension).status());
      changes.add(() -> service.post(other + "/met", Map.of("on", "2018-01-24")).status());
      changes.add(this::sweptOnce);
      changes.add(this::checked);
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var change : threads.invokeAll(changes)) {
        assertThat(change.get()).isIn(200, 503);
      }
    }
    service.sweep();
    assertThat(verdict().fault()).isNull();
    assertThat(verdict().head().entries()).isGreaterThan(entriesOf(others.size()));
    var lines = service.get(MATTER + "/docket").is(200).list("entries");
    assertThat(lines)
        .extracting(line -> line.get("kind"))
        .contains("alerts-settled", "deadline-met");
  }

  private int sweptOnce() {
    service.sweep();
    return 200;
  }

  private int checked() {
    assertThat(verdict().fault()).isNull();
    return 200;
  }

  private VerifyDocket.Verdict verdict() {
    var clerk = new Principal("clerk", Set.of(new JurisdictionId("chicago-il")), false);
    var id = MatterId.parse("chicago-il.byrne-jag-fy2016");
    return switch (new VerifyDocket(service.app.docket(), attempt -> {}).verify(clerk, id)) {
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
    var recorded = service.postOnce("/v1/subpoenas", Samples.subpoena(), key).is(201);
    return "/v1/deadlines/" + TestService.deadlineOf(recorded);
  }
}
