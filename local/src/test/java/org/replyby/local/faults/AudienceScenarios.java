package org.replyby.local.faults;

import java.time.Duration;
import java.util.List;

/** Scenarios that change who hears, and one in which several alerts go out as one message. */
final class AudienceScenarios {
  private AudienceScenarios() {}

  static List<Scenario<?>> all() {
    return List.of(
        new Scenario<>(
            "restrict a matter",
            AudienceScenarios::settleLetter,
            (city, same) -> {
              city.restrict();
              city.service.sweep();
            },
            List.of("1 disclosed-2 Ann")),
        new Scenario<>(
            "open a restricted matter",
            AudienceScenarios::settleRestricted,
            (city, same) -> {
              city.open();
              city.service.sweep();
            },
            List.of("1 disclosed-4 Ann", "1 disclosed-4 Dee")),
        new Scenario<>(
            "put an official on leave",
            AudienceScenarios::settleLetter,
            (city, same) -> city.officials.putOnLeave("Ann", "Dee"),
            List.of("people Ann", "people Dee", "1 handed-over-Ann-5 Dee")),
        new Scenario<>(
            "sweep a rung for a stand-in",
            AudienceScenarios::settleLeave,
            (city, same) -> {
              city.service.clock.set(FaultTestService.JANUARY.plus(Duration.ofDays(2)));
              city.service.sweep();
              city.service.sweep();
            },
            List.of("1 confirm Dee")),
        new Scenario<>(
            "send two alerts as one message",
            AudienceScenarios::recordTwoDemands,
            (city, same) -> {
              city.service.clock.set(FaultTestService.JANUARY.plusSeconds(60));
              city.service.sweep();
              city.service.sweep();
            },
            List.of("1 received Ann", "1 issued Ann")));
  }

  /** Ann is a city attorney, and Dee is her deputy. */
  private static TestCity settleLetter(TestCity city) {
    city.officials.markAttorney(city.officials.addReachable("Ann"));
    city.officials.addReachable("Dee", "deputy");
    city.recordLetter();
    city.settle();
    return city;
  }

  private static TestCity settleRestricted(TestCity city) {
    settleLetter(city);
    city.restrict();
    city.settle();
    return city;
  }

  private static TestCity settleLeave(TestCity city) {
    settleLetter(city);
    city.officials.putOnLeave("Ann", "Dee");
    city.settle();
    return city;
  }

  private static TestCity recordTwoDemands(TestCity city) {
    city.officials.addReachable("Ann");
    city.recordLetter();
    city.recordSubpoena();
    return city;
  }
}
