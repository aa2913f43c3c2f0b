package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.replyby.model.OfficialId;

/** What does not reach somebody, who hears of it, and what goes out about no single deadline. */
final class Reaching {
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");
  private static final Instant MONDAY = Instant.parse("2018-01-29T15:00:00Z");
  private static final List<String> NOTHING = List.of();

  private Reaching() {}

  static List<Scenario<?>> all() {
    return List.of(
        new Scenario<>(
            "an alert fails, the deputy is told",
            Reaching::topicGone,
            (town, ann) -> failed(town),
            List.of("1 undelivered-d14-Ann Dee")),
        new Scenario<>(
            "redrive what failed",
            Reaching::mended,
            (town, ann) -> redriven(town),
            List.of("1 d14 Ann")),
        new Scenario<>(
            "redrive what fails again",
            Reaching::notMended,
            (town, ann) -> redriven(town),
            NOTHING),
        new Scenario<>(
            "reconcile, one address lost",
            Reaching::lostAddress,
            (town, ann) -> reconciled(town),
            List.of("lost Dee")),
        new Scenario<>(
                "reconcile, nobody left",
                Reaching::nobodyLeft,
                (town, ann) -> reconciled(town),
                NOTHING)
            .answering(1),
        new Scenario<>(
            "weekly digest",
            Reaching::wanted,
            (town, ann) -> {
              town.works.clock.set(MONDAY);
              town.works.sweep();
              town.works.deliver();
            },
            List.of("digest-2018-01-29 Ann", "digest-2018-01-29 Bob")));
  }

  private static OfficialId letterTold(Town town) {
    var ann = town.reachable("Ann");
    town.reachable("Dee", "deputy");
    town.letter();
    town.settled();
    return ann;
  }

  private static OfficialId topicGone(Town town) {
    var ann = letterTold(town);
    town.endTopic(ann);
    return ann;
  }

  private static void failed(Town town) {
    town.works.clock.set(DAY_14);
    town.works.sweep();
    town.works.deliver();
    town.works.sweep();
    town.works.deliver();
  }

  private static OfficialId notMended(Town town) {
    var ann = topicGone(town);
    failed(town);
    town.settled();
    return ann;
  }

  private static OfficialId mended(Town town) {
    var ann = notMended(town);
    town.works.wire.end(null);
    return ann;
  }

  private static void redriven(Town town) {
    town.redrive();
    town.works.sweep();
    town.works.sweep();
  }

  private static OfficialId lostAddress(Town town) {
    var ann = letterTold(town);
    town.unsubscribe(ann);
    return ann;
  }

  private static OfficialId nobodyLeft(Town town) {
    var ann = town.reachable("Ann");
    town.letter();
    town.settled();
    town.unsubscribe(ann);
    return ann;
  }

  /** The hour's run, and the next hour's. */
  private static void reconciled(Town town) {
    town.works.reconcile();
    town.works.clock.set(town.works.clock.instant().plus(Duration.ofHours(1)));
    town.works.reconcile();
  }

  private static OfficialId wanted(Town town) {
    var ann = town.reachable("Ann");
    var bob = town.reachable("Bob");
    town.reachable("Dee", "deputy");
    town.letter();
    town.wantDigest(ann);
    town.wantDigest(bob);
    town.settled();
    return ann;
  }
}
