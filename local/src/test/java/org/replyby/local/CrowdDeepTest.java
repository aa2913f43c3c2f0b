package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;

/**
 * Two hundred programs record something in one matter at the same time. Each sends its request
 * again after the seconds that a 503 names, under the same Idempotency-Key. All are done within a
 * minute, nothing is lost, nothing is recorded twice, and the docket's chain is whole. The minute
 * is measured, so no other test runs beside this one.
 */
@Tag("deep")
@Tag("alone")
class CrowdDeepTest {
  private static final int CLIENTS = 200;
  private static final Duration ALL_WITHIN = Duration.ofSeconds(60);
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void allWhoObeyRetryAfterAreDoneWithinAMinute() throws Exception {
    TestAws.assumeAtomic();
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    var before = entries();
    var start = System.nanoTime();
    var tries = triesOfAll();
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "crowd: %d clients on one matter in %.1f s; tries: median %d, most %d%n",
        CLIENTS, took.toMillis() / 1e3, tries.get(CLIENTS / 2), tries.getLast());
    assertThat(took).isLessThan(ALL_WITHIN);
    assertThat(names())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, CLIENTS).mapToObj(number -> "client " + number).toList());
    assertThat(entries()).as("one line each").isEqualTo(before + CLIENTS);
    assertThat(service.get(MATTER + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true)
        .containsEntry("entries", before + CLIENTS);
  }

  /** How many requests each client needed, the least first. */
  private List<Integer> triesOfAll() throws Exception {
    var tries = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clients = IntStream.range(0, CLIENTS).mapToObj(n -> new Client(n, threads)).toList();
      clients.forEach(client -> threads.execute(() -> client.send(1)));
      for (var client : clients) {
        tries.add(client.done.get(2 * ALL_WITHIN.toSeconds(), TimeUnit.SECONDS));
      }
    }
    return tries.stream().sorted().toList();
  }

  private int entries() {
    return ((Number) service.get(MATTER).is(200).body().get("entries")).intValue();
  }

  /** What the clients recorded, from all pages. */
  private List<String> names() {
    var names = new ArrayList<String>();
    for (String next = ""; next != null; ) {
      var page = service.get(MATTER + "/deadlines" + next).is(200);
      page.list("deadlines").forEach(d -> names.add(String.valueOf(d.get("name"))));
      var cursor = page.body().get("next");
      next = cursor == null ? null : "?cursor=" + cursor;
    }
    return names.stream().filter(name -> name.startsWith("client ")).toList();
  }

  /** One program; {@code done} is told how many requests it took. */
  private final class Client {
    private final int number;
    private final Executor threads;
    private final CompletableFuture<Integer> done = new CompletableFuture<>();

    Client(int number, Executor threads) {
      this.number = number;
      this.threads = threads;
    }

    void send(int count) {
      try {
        var answer = answer();
        switch (((Number) answer.getOrDefault("statusCode", 0)).intValue()) {
          case 201 -> done.complete(count);
          case 503 ->
              CompletableFuture.delayedExecutor(wait(answer), TimeUnit.SECONDS, threads)
                  .execute(() -> send(count + 1));
          default -> done.completeExceptionally(new AssertionError(answer.toString()));
        }
      } catch (RuntimeException | Error failed) {
        done.completeExceptionally(failed);
      }
    }

    private static long wait(Map<String, Object> answer) {
      return Long.parseLong(String.valueOf(Template.map(answer.get("headers")).get("Retry-After")));
    }

    private Map<String, Object> answer() {
      var ordered = map("matter", "chicago-il.byrne-jag-fy2016", "kind", "ordered");
      ordered.put("from", map("office", "District Court"));
      ordered.put("datedOn", "2018-01-24");
      ordered.put("demand", "Something.");
      ordered.put("name", "client " + number);
      ordered.put("due", map("date", "2018-02-26"));
      ordered.put("statedBy", "the order");
      ordered.put("byOrder", true);
      var event =
          ApiEvents.event(
              "POST", "/v1/deadlines", Json.write(ordered), "crowd-" + number, "clerk", "*");
      return Invocation.of(service.app.staffApi(), event);
    }
  }
}
