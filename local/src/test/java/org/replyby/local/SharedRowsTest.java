package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.dynamodb.campaigns.DynamoCampaigns;
import org.replyby.model.CampaignId;
import org.replyby.model.Matter;
import org.replyby.model.MatterId;
import org.replyby.model.SharedMatter;

/**
 * After any write, a campaign's row says what can be computed from the matter's own items, and a
 * campaign has as many rows as it counts. Random histories of two matters and two campaigns.
 */
@Tag("aws")
class SharedRowsTest {
  private static final int STEPS = 80;
  private static final List<String> CAMPAIGNS = List.of("first", "second");

  @Test
  void aRowIsAlwaysWhatItsMatterIs() {
    play(1, 3, STEPS);
  }

  @Test
  @Tag("deep")
  void itIsInMoreHistoriesToo() {
    play(100, 104, 2 * STEPS);
  }

  /** The histories of these seeds; together they do everything with success. */
  private static void play(long from, long to, int steps) {
    var done = new TreeMap<String, Integer>();
    for (long seed = from; seed < to; seed++) {
      play(seed, steps, done);
    }
    System.out.println("campaigns: " + done);
    assertThat(done.keySet()).containsAll(SharedHistory.MUST);
    assertThat(done.get("with a row")).isGreaterThan(steps * (int) (to - from) / 5);
  }

  private static void play(long seed, int steps, Map<String, Integer> done) {
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      CAMPAIGNS.forEach(c -> service.put("/v1/campaigns/" + c, map("name", c)).is(201));
      var changes = new SharedHistory(service, new Random(seed));
      for (int step = 0; step < steps; step++) {
        var what = changes.next();
        done.merge(what, 1, Integer::sum);
        var rows = isAsComputed(service, "seed %d, step %d, %s".formatted(seed, step, what));
        done.merge("with a row", rows == 0 ? 0 : 1, Integer::sum);
      }
    }
  }

  private static int isAsComputed(TestService service, String when) {
    var docket = service.app.docket();
    var wanted = new HashMap<CampaignId, Map<MatterId, SharedMatter>>();
    CAMPAIGNS.forEach(c -> wanted.put(new CampaignId(c), new HashMap<>()));
    for (var name : SharedHistory.MATTERS) {
      var id = MatterId.parse(name);
      docket.matter(id).ifPresent(head -> put(wanted, service, head));
    }
    var campaigns = new DynamoCampaigns(service.clients.dynamoDb(), service.app.table());
    wanted.forEach(
        (campaign, rows) -> {
          var file = campaigns.file(campaign).orElseThrow();
          assertThat(file.rows()).as(when).containsExactlyInAnyOrderElementsOf(rows.values());
          assertThat(file.campaign().matters()).as(when).isEqualTo(rows.size());
        });
    return wanted.values().stream().mapToInt(Map::size).sum();
  }

  private static void put(
      Map<CampaignId, Map<MatterId, SharedMatter>> wanted, TestService service, Matter head) {
    var sharing = head.sharing();
    if (sharing != null) {
      var docket = service.app.docket();
      var row =
          SharedMatter.of(
              head.id(),
              head.title(),
              sharing,
              docket.deadlines(head.id()),
              docket.documents(head.id()));
      wanted.get(sharing.campaign()).put(head.id(), row);
    }
  }

  /** Reminders, escalations and what becomes of alerts change no row, and cost the same. */
  @Test
  void sweepsAndDispatchesCostTheSameForASharedMatterAndWriteNoRow() {
    assertThat(costOfReminders("demand-too")).isEqualTo(costOfReminders("nothing"));
  }

  private static Map<String, Integer> costOfReminders(String shares) {
    try (var service = TestService.startedAt(TestService.JANUARY)) {
      service.put("/v1/campaigns/first", map("name", "first")).is(201);
      service.addChicago();
      service.officials.addReachable("Ann Example");
      service.recordLetterToConfirm();
      var wanted = map("shares", shares);
      if (!shares.equals("nothing")) {
        wanted.put("campaign", "first");
      }
      service.put("/v1/matters/" + SharedHistory.MATTERS.getFirst() + "/sharing", wanted).is(200);
      var cost = costOfReminders(service);
      assertThat(service.takePublished()).isNotEmpty();
      return cost;
    }
  }

  private static Map<String, Integer> costOfReminders(TestService service) {
    service.calls.reset();
    service.sweep();
    service.deliverStream();
    service.sweep();
    service.advance(Duration.ofDays(1));
    service.sweep();
    return service.calls.requests();
  }
}
