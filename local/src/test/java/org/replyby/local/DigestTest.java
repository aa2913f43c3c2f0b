package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.local.aws.Watch;
import org.replyby.model.JurisdictionId;

/** The weekly digest, which officials who want it get on Mondays at 09:00 in their city. */
@Tag("aws")
class DigestTest {
  private static final String MONDAY = "2018-01-29T15:00:00Z";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String ann = "";

  @BeforeEach
  void anOfficialWhoWantsItAndOneWhoDoesNot() {
    service.addChicago();
    ann = service.officials.addReachable("Ann Example");
    service.officials.addReachable("Bob Example");
    wants(ann, true);
  }

  @AfterEach
  void end() {
    service.close();
  }

  private Answer wants(String official, boolean wanted) {
    return service.put("/v1/officials/" + official + "/digest", Map.of("wanted", wanted)).is(200);
  }

  /** Runs the service at a moment and two minutes later, and returns the digests that it sent. */
  private List<Watch.Seen> digestsAt(String moment) {
    service.runAt(moment);
    service.advance(Duration.ofMinutes(2));
    service.sweep();
    service.sweep();
    return service.watch.take().stream().filter(s -> s.alert().contains(".digest-")).toList();
  }

  private void nothingIsDueAt(String moment) {
    service.clock.set(Instant.parse(moment));
    assertThat(service.sweep()).containsEntry("digested", 0);
  }

  @Test
  void itComesOnMondayAtNineInTheCityAcrossTheChangeOfTheClocks() {
    nothingIsDueAt("2018-01-29T14:59:59Z");
    assertThat(digestsAt(MONDAY))
        .extracting(Watch.Seen::alert)
        .containsExactly(ann + ".digest-2018-01-29");
    nothingIsDueAt("2018-02-05T14:59:59Z");
    for (var monday : List.of("02-05", "02-12", "02-19", "02-26", "03-05")) {
      assertThat(digestsAt("2018-" + monday + "T15:00:00Z")).as(monday).hasSize(1);
    }
    nothingIsDueAt("2018-03-12T13:59:59Z");
    assertThat(digestsAt("2018-03-12T14:00:00Z")).hasSize(1);
  }

  @Test
  void withNothingOpenItSaysSo() {
    assertThat(digestsAt(MONDAY))
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.subject()).isEqualTo("Chicago: weekly digest, nothing due");
              assertThat(seen.sms()).isEqualTo("ReplyBy: Chicago: Mon Jan 29: nothing due.");
              assertThat(seen.email())
                  .contains("As of Monday, January 29, 2018, 9:00 AM CST")
                  .contains("Nothing due: no deadline is open.");
            });
  }

  @Test
  void itSaysWhatIsOpenWhatWasSentWhoIsNotReachedAndTheHeadOfTheDocket() {
    service.officials.addUnreachable("Cat Example");
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.watch.take();
    var head = service.app.docket().matters(new JurisdictionId("chicago-il")).getFirst();
    var seen = digestsAt(MONDAY);
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().subject()).isEqualTo("Chicago: weekly digest, 1 deadline open");
    assertThat(seen.getFirst().sms())
        .isEqualTo(
            "ReplyBy: Chicago: Mon Jan 29: 1 open, next: reply to DOJ due Fri Feb 23, 4:00 PM CST,"
                + " 25 days left. 1 official cannot be reached.");
    assertThat(seen.getFirst().email())
        .contains(
            "Open deadlines: 1\n- reply to the Justice Department's letter of January 24, 2018 (Byrne JAG FY2016)")
        .contains("due Friday, February 23, 2018, 4:00 PM CST; time left: 25 days.")
        .contains("Alerts sent in the last 7 days about open deadlines: 2.")
        .contains("- Cat Example, City attorney")
        .contains(head.id() + ": entry " + head.entries() + ", hash " + head.lastHash());
  }

  @Test
  void whatNobodyAcknowledgedIsSaidToBeEscalated() {
    service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    service.endConfirmReminders();
    service.runAt("2018-01-28T15:00:00Z");
    assertThat(digestsAt(MONDAY).getFirst().email())
        .containsPattern(
            "Nobody has acknowledged it. ReplyBy has passed the alert on (once|\\d+ times)");
  }

  @Test
  void whatWasAcknowledgedIsSaidToBeSo() {
    service.post("/v1/subpoenas", Samples.subpoena()).is(201);
    service.endConfirmReminders();
    service.deliverStream();
    var told = service.takePublished().getFirst();
    service.post("/v1/alerts/" + told + "/acknowledgment", Map.of()).is(201);
    assertThat(digestsAt(MONDAY).getFirst().email())
        .contains("days. Not yet confirmed by a city attorney. Acknowledged.");
  }

  @Test
  void twoSweepsAtOnceWriteItOnce() throws Exception {
    TestAws.assumeAtomic();
    service.clock.set(Instant.parse(MONDAY));
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<Object> sweep = service::sweep;
      for (var sweeping : threads.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
        sweeping.get();
      }
    }
    assertThat(digestsAt("2018-01-29T15:02:00Z")).hasSize(1);
  }

  @Test
  void theWeeksThatAnOutageSwallowedBecomeOne() {
    assertThat(digestsAt("2018-02-14T18:00:00Z"))
        .extracting(Watch.Seen::alert)
        .containsExactly(ann + ".digest-2018-02-14");
    assertThat(digestsAt("2018-02-19T15:00:00Z")).hasSize(1);
  }

  @Test
  void whenNobodyWantsItAnyMoreNothingIsDue() {
    wants(ann, false);
    assertThat(nextDigest()).isNull();
    assertThat(digestsAt(MONDAY)).isEmpty();
    wants(ann, true);
    assertThat(nextDigest()).isEqualTo(Instant.parse("2018-02-05T15:00:00Z"));
  }

  @Test
  void oneWhoGivesItUpLeavesItToTheOthers() {
    var cat =
        service
            .post(
                "/v1/jurisdictions/chicago-il/officials",
                Map.of("name", "Cat Example", "role", "Deputy mayor", "digest", true))
            .is(201);
    assertThat(cat.body()).containsEntry("digest", true);
    wants(ann, false);
    assertThat(nextDigest()).isEqualTo(Instant.parse(MONDAY));
  }

  @Test
  void anotherCitysOfficialIsMissingAndAnythingButTrueOrFalseIsRefused() {
    assertThat(
            service
                .put("/v1/officials/" + ann + "/digest", Map.of("wanted", "yes"))
                .is(422)
                .pointers())
        .containsExactly("/wanted");
    service
        .as("city-of-los-angeles-ca")
        .put("/v1/officials/" + ann + "/digest", Map.of("wanted", true))
        .is(404);
  }

  @Test
  void itIsThreeQueriesOneForEachHundredAlertsAndOneTransaction() {
    service.recordLetter();
    service.deliverStream();
    service.sweep();
    service.clock.set(Instant.parse(MONDAY));
    service.calls.reset();
    assertThat(service.sweep()).containsEntry("digested", 1);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 4 + 1 + 3 + 1, "TransactWriteItems", 1));
    // The moment of the next digest, and the notice.
    assertThat(service.calls.count("actions")).isEqualTo(2);
  }

  private @Nullable Instant nextDigest() {
    return service.app.docket().file(new JurisdictionId("chicago-il")).orElseThrow().digestAt();
  }
}
