package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.replyby.model.OfficialId;

/** Scenarios with alerts that fail, lost addresses, and digests. */
final class DeliveryScenarios {
  private static final Instant DAY_14 = Instant.parse("2018-02-09T15:00:00Z");
  private static final Instant MONDAY = Instant.parse("2018-01-29T15:00:00Z");
  private static final List<String> NOTHING = List.of();

  private DeliveryScenarios() {}

  static List<Scenario<?>> all() {
    return List.of(
        new Scenario<>(
            "an alert fails, the deputy is told",
            DeliveryScenarios::removeTopic,
            (city, ann) -> sendAndFail(city),
            List.of("1 undelivered-d14-Ann Dee", "1 undelivered-confirm-Ann Dee")),
        new Scenario<>(
            "redrive what failed",
            DeliveryScenarios::failAndRestoreTopic,
            (city, ann) -> redrive(city),
            List.of("1 d14 Ann", "1 confirm Ann")),
        new Scenario<>(
            "redrive what fails again",
            DeliveryScenarios::fail,
            (city, ann) -> redrive(city),
            NOTHING),
        new Scenario<>(
            "reconcile, one address lost",
            DeliveryScenarios::loseAddress,
            (city, ann) -> reconcileTwice(city),
            List.of("lost Dee")),
        new Scenario<>(
                "reconcile, nobody left",
                DeliveryScenarios::loseOnlyAddress,
                (city, ann) -> reconcileTwice(city),
                NOTHING)
            .withReplies(1),
        new Scenario<>(
            "weekly digest",
            DeliveryScenarios::requestDigests,
            (city, ann) -> {
              city.service.clock.set(MONDAY);
              city.service.sweep();
              city.service.stream.deliverNew();
            },
            List.of(
                "digest-2018-01-29 Ann",
                "digest-2018-01-29 Bob",
                "1 confirm Ann",
                "1 confirm Bob")));
  }

  private static OfficialId settleLetter(TestCity city) {
    var ann = city.officials.addReachable("Ann");
    city.officials.addReachable("Dee", "deputy");
    city.recordLetter();
    city.settle();
    return ann;
  }

  private static OfficialId removeTopic(TestCity city) {
    var ann = settleLetter(city);
    city.officials.removeTopic(ann);
    return ann;
  }

  private static void sendAndFail(TestCity city) {
    city.service.clock.set(DAY_14);
    city.service.sweep();
    city.service.stream.deliverNew();
    city.service.sweep();
    city.service.stream.deliverNew();
  }

  private static OfficialId fail(TestCity city) {
    var ann = removeTopic(city);
    sendAndFail(city);
    city.settle();
    return ann;
  }

  private static OfficialId failAndRestoreTopic(TestCity city) {
    var ann = fail(city);
    city.service.faults.restoreTopic();
    return ann;
  }

  private static void redrive(TestCity city) {
    city.redrive();
    city.service.sweep();
    city.service.sweep();
  }

  private static OfficialId loseAddress(TestCity city) {
    var ann = settleLetter(city);
    city.officials.unsubscribeAtSns(ann);
    return ann;
  }

  private static OfficialId loseOnlyAddress(TestCity city) {
    var ann = city.officials.addReachable("Ann");
    city.recordLetter();
    city.settle();
    city.officials.unsubscribeAtSns(ann);
    return ann;
  }

  /** Runs the hourly function now, and one hour later. */
  private static void reconcileTwice(TestCity city) {
    city.service.reconcile();
    city.service.clock.set(city.service.clock.instant().plus(Duration.ofHours(1)));
    city.service.reconcile();
  }

  private static OfficialId requestDigests(TestCity city) {
    var ann = city.officials.addReachable("Ann");
    var bob = city.officials.addReachable("Bob");
    city.officials.addReachable("Dee", "deputy");
    city.recordLetter();
    city.officials.requestDigest(ann);
    city.officials.requestDigest(bob);
    city.settle();
    return ann;
  }
}
