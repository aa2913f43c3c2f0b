package org.replyby.local;

import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.replyby.dynamodb.items.Keys;
import org.replyby.model.DeadlineId;

/**
 * A letter due in 30 days, from its recording to the last day, when the city replies: a primary
 * official, a deputy and a watcher with an email address each, an attorney who confirms the date,
 * and somebody who acknowledges each message at once.
 */
final class DeadlineLife {
  private static final Instant NOON_OF_THE_LAST_DAY = Instant.parse("2018-02-23T18:00:00Z");

  /** The units of a sweep that finds nothing, which are paid every minute anyway. */
  private static final double IDLE_READS = 2;

  private final UnitMeter meter = new UnitMeter();
  private final TestService service = TestService.startedAt(TestService.JANUARY, meter);
  private final StoredItems stored = new StoredItems(service);
  private String attorney = "";
  private int sweeps;
  private int emails;
  private int calls;

  private DeadlineLife() {}

  /**
   * What it took: DynamoDB's units, SNS's requests, emails, calls of the API, and the bytes that
   * stay in the table; {@code deadline} is how many of them a list of deadlines reads.
   */
  record Took(UnitMeter.Units units, int sns, int emails, int calls, int bytes, int deadline) {}

  /** In a city that has another matter, so that texts name this one. */
  static Took played() {
    var life = new DeadlineLife();
    try (var closing = life.service) {
      closing.addChicago();
      life.attorney = closing.officials.addReachable("Ann Example");
      closing.put("/v1/officials/" + life.attorney + "/attorney", map("attorney", true)).is(200);
      closing.officials.addReachable("Dee Example", "deputy");
      closing.officials.addReachable("Wes Example", "watcher");
      life.otherMatter();
      return life.lived();
    }
  }

  private void otherMatter() {
    var letter = Samples.letter("matter", map("title", "Another matter"));
    var deadline = TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    run();
  }

  private Took lived() {
    var before = stored.bytes();
    service.calls.reset();
    meter.taken();
    sweeps = 0;
    emails = 0;
    var deadline = TestService.deadlineOf(post("/v1/letters", Samples.letter(), 201));
    run();
    service.signedInAs("attorney");
    var confirmation = map("official", attorney, "planVersion", 1);
    post("/v1/deadlines/" + deadline + "/confirmation", confirmation, 200);
    until(NOON_OF_THE_LAST_DAY);
    post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-02-23"), 200);
    run();
    var units = meter.taken();
    return new Took(
        new UnitMeter.Units(units.reads() - IDLE_READS * sweeps, units.writes()),
        service.calls.count("ListSubscriptionsByTopic") + service.calls.count("Publish"),
        emails,
        calls,
        stored.bytes() - before,
        UnitMeter.bytes(stored.item(Keys.of(DeadlineId.parse(deadline)))));
  }

  private Answer post(String path, Map<String, ?> body, int status) {
    calls++;
    return service.post(path, body).is(status);
  }

  /** Each moment at which something is due. */
  private void until(Instant end) {
    var machinery = new Machinery(service.app);
    for (var next = machinery.nextMoment(end); next.isPresent(); next = machinery.nextMoment(end)) {
      if (next.get().isAfter(service.clock.instant())) {
        service.clock.set(next.get());
      }
      run();
    }
    service.clock.set(end);
  }

  /** The sweep, the stream, the sweep of the next minute; somebody acknowledges what came. */
  private void run() {
    service.sweep();
    service.deliverStream();
    service.advance(Duration.ofMinutes(1));
    service.sweep();
    sweeps += 2;
    var seen = service.watch.take();
    emails += seen.size();
    seen.stream()
        .filter(message -> message.sms().contains("Reply ACK"))
        .findFirst()
        .ifPresent(
            message -> post("/v1/alerts/" + message.alert() + "/acknowledgment", map(), 201));
  }
}
