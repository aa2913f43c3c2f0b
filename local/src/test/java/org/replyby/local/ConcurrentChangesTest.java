package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.JurisdictionId;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.VerifyDocket;

/** Many changes of one matter at the same time, and the hash chain of its docket. */
@Tag("aws")
class ConcurrentChangesTest extends PendingAlertFixture {
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
                      var body = new LinkedHashMap<String, Object>(extension);
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
      changes.add(() -> service.post(other + "/met", Samples.met("2018-01-24")).status());
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
    var clerk = Principal.ofAllRoles("clerk", Set.of(new JurisdictionId("chicago-il")));
    var id = MatterId.parse("chicago-il.byrne-jag-fy2016");
    return switch (new VerifyDocket(service.app.docket(), attempt -> {}).verify(clerk, id)) {
      case Outcome.Found<VerifyDocket.Verdict>(var verdict) -> verdict;
      default -> throw new AssertionError("the matter is on record");
    };
  }

  /** The docket entries of a letter and so many subpoenas: one each, and one for its deadline. */
  private static long entriesOf(int subpoenas) {
    return 2 + 2L * subpoenas;
  }

  /** Records a subpoena of the same matter, and returns the path of its deadline. */
  private String subpoena(String key) {
    var recorded = service.postOnce("/v1/subpoenas", Samples.subpoena(), key).is(201);
    return "/v1/deadlines/" + TestService.deadlineOf(recorded);
  }
}
