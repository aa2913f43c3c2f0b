package org.replyby.local.faults;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.OfficialId;

/** What people and the clock do, one by one. */
final class Scenarios {
  private static final List<String> NOTHING = List.of();

  private Scenarios() {}

  static List<Scenario<?>> all() {
    return Stream.of(recording(), Answering.all(), Reaching.all()).flatMap(List::stream).toList();
  }

  private static List<Scenario<?>> recording() {
    return List.of(
        new Scenario<>(
            "record a letter", Scenarios::two, (town, two) -> town.letter(), both("1 received")),
        new Scenario<>(
            "record a subpoena",
            Scenarios::letterTold,
            (town, letter) -> town.subpoena(),
            both("1 issued")),
        new Scenario<>("extend", Scenarios::letterTold, Town::extend, both("2 extended")),
        new Scenario<>(
            "extend before the first is sent", Scenarios::letter, Town::extend, both("2 extended")),
        new Scenario<>("meet", Scenarios::letter, Town::meet, NOTHING),
        new Scenario<>("withdraw", Scenarios::letter, Town::withdraw, NOTHING),
        new Scenario<>(
            "sweep a rung",
            Scenarios::letterTold,
            (town, letter) -> sweepAt(town, "2018-02-09T15:00:00Z"),
            both("1 d14")),
        new Scenario<>(
            "sweep, dispatch and settle",
            Scenarios::letter,
            (town, letter) -> {
              sweepAt(town, "2018-01-24T15:01:00Z");
              town.works.sweep();
            },
            both("1 received")),
        new Scenario<>(
            "dispatch by the stream",
            Scenarios::letter,
            (town, letter) -> town.works.deliver(),
            both("1 received")),
        new Scenario<>(
            "settle", Scenarios::letterSent, (town, letter) -> town.works.sweep(), NOTHING),
        new Scenario<>(
            "apply a recalculation",
            Scenarios::letterTold,
            (town, letter) -> town.recalculation(town.snow()),
            both("2 recalculated")),
        new Scenario<>(
            "sweep a recalculation",
            Scenarios::recalculationApplied,
            (town, letter) -> town.works.sweep(),
            both("2 recalculated")),
        new Scenario<>(
            "subscribe an email", Scenarios::unreached, Town::email, List.of("1 open-1 Ann")),
        new Scenario<>(
            "subscribe and confirm a phone",
            Scenarios::unreached,
            Town::phone,
            List.of("1 open-1 Ann")),
        new Scenario<>(
            "cancel a subscription", Scenarios::onlySubscription, Town::cancel, NOTHING));
  }

  private static List<String> both(String alert) {
    return List.of(alert + " Ann", alert + " Bob");
  }

  private static Town two(Town town) {
    town.reachable("Ann");
    town.reachable("Bob");
    return town;
  }

  /** Recorded, and nothing sent yet. */
  private static String letter(Town town) {
    return two(town).letter();
  }

  private static String letterTold(Town town) {
    var letter = letter(town);
    town.settled();
    return letter;
  }

  /** Sent, and not on the docket yet. */
  private static String letterSent(Town town) {
    var letter = letter(town);
    town.works.deliver();
    town.works.watch.take();
    return letter;
  }

  private static String recalculationApplied(Town town) {
    var letter = letterTold(town);
    town.recalculation(town.snow());
    return letter;
  }

  private static OfficialId unreached(Town town) {
    var ann = town.official("Ann");
    town.letter();
    town.settled();
    return ann;
  }

  /** Of the one official, while an alert waits to be sent. */
  private static String onlySubscription(Town town) {
    var subscription = town.phone(town.official("Ann"));
    town.letter();
    return subscription;
  }

  private static void sweepAt(Town town, String moment) {
    town.works.clock.set(Instant.parse(moment));
    town.works.sweep();
  }
}
