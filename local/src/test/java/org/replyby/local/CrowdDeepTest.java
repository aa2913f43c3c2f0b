package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.json.Json;
import org.replyby.local.lambda.Invocation;

/**
 * Two hundred programs record something in one matter at the same time. Each sends its request
 * again after the seconds that a 503 names, under the same Idempotency-Key, and is done within a
 * minute. Nothing is lost, nothing is recorded twice, and the docket's chain is whole.
 */
@Tag("deep")
class CrowdDeepTest {
  private static final int CLIENTS = 200;
  private static final Duration ALL_WITHIN = Duration.ofSeconds(60);
  private static final String MATTER = "chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void whoeverObeysRetryAfterIsDoneWithinAMinute() throws Exception {
    TestAws.assumeAtomic();
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.recordLetter();
    var before = entries();
    var start = System.nanoTime();
    var tries = new ArrayList<Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var clock = Executors.newSingleThreadScheduledExecutor()) {
      var clients = new ArrayList<CompletableFuture<Integer>>();
      for (int number = 0; number < CLIENTS; number++) {
        var client = new Client(number, clock, new CompletableFuture<>());
        clients.add(client.done());
        threads.submit(() -> client.send(threads, 1));
      }
      for (var client : clients) {
        tries.add(client.get(2 * ALL_WITHIN.toSeconds(), TimeUnit.SECONDS));
      }
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    var sorted = tries.stream().sorted().toList();
    System.out.printf(
        "crowd: %d clients on one matter in %.1f s; tries: median %d, most %d%n",
        CLIENTS, took.toMillis() / 1e3, sorted.get(CLIENTS / 2), sorted.getLast());
    assertThat(took).isLessThan(ALL_WITHIN);
    assertThat(service.get("/v1/matters/" + MATTER).is(200).list("deadlines"))
        .extracting(d -> d.get("name"))
        .filteredOn(name -> String.valueOf(name).startsWith("client "))
        .hasSize(CLIENTS)
        .doesNotHaveDuplicates();
    assertThat(entries()).isEqualTo(before + CLIENTS);
    assertThat(service.get("/v1/matters/" + MATTER + "/docket?limit=1&verify=true").is(200).body())
        .containsEntry("intact", true);
  }

  private int entries() {
    return ((Number) service.get("/v1/matters/" + MATTER).is(200).body().get("entries")).intValue();
  }

  /** One program; {@code done} is told how many requests it took. */
  private final class Client {
    private final int number;
    private final ScheduledExecutorService clock;
    private final CompletableFuture<Integer> done;

    Client(int number, ScheduledExecutorService clock, CompletableFuture<Integer> done) {
      this.number = number;
      this.clock = clock;
      this.done = done;
    }

    CompletableFuture<Integer> done() {
      return done;
    }

    void send(java.util.concurrent.Executor threads, int count) {
      try {
        var answer = answer();
        var status = ((Number) answer.getOrDefault("statusCode", 0)).intValue();
        if (status == 503) {
          var headers = Template.map(answer.get("headers"));
          var seconds = Long.parseLong(String.valueOf(headers.get("Retry-After")));
          clock.schedule(
              () -> threads.execute(() -> send(threads, count + 1)), seconds, TimeUnit.SECONDS);
        } else if (status == 201) {
          done.complete(count);
        } else {
          done.completeExceptionally(new AssertionError(answer.toString()));
        }
      } catch (RuntimeException | Error failed) {
        done.completeExceptionally(failed);
      }
    }

    private Map<String, Object> answer() {
      var ordered =
          map(
              "matter",
              MATTER,
              "kind",
              "ordered",
              "from",
              map("office", "District Court"),
              "datedOn",
              "2018-01-24",
              "demand",
              "Something.",
              "name",
              "client " + number,
              "due",
              map("date", "2018-02-26"),
              "statedBy",
              "the order",
              "byOrder",
              true);
      var event =
          ApiEvents.event(
              "POST", "/v1/deadlines", Json.write(ordered), "crowd-" + number, "clerk", "*");
      return Invocation.of(service.app.staffApi(), event);
    }
  }
}
