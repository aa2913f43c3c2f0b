package org.replyby.local.faults;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.model.OfficialId;

/** All scenarios, and those that record or change demands, send alerts and subscribe addresses. */
final class Scenarios {
  private static final List<String> NOTHING = List.of();

  private Scenarios() {}

  static List<Scenario<?>> all() {
    return Stream.of(
            recording(), ReplyScenarios.all(), DeliveryScenarios.all(), AudienceScenarios.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Scenario<?>> recording() {
    return List.of(
        new Scenario<>(
            "record a letter",
            Scenarios::addTwoOfficials,
            (city, same) -> city.recordLetter(),
            toBoth("1 received")),
        new Scenario<>(
            "record a subpoena",
            Scenarios::settleLetter,
            (city, letter) -> city.recordSubpoena(),
            toBoth("1 issued")),
        new Scenario<>("extend", Scenarios::settleLetter, TestCity::extend, toBoth("2 extended")),
        new Scenario<>(
            "extend before the first is sent",
            Scenarios::recordLetter,
            TestCity::extend,
            toBoth("2 extended")),
        new Scenario<>("meet", Scenarios::recordLetter, TestCity::meet, toBoth("1 closed")),
        new Scenario<>("withdraw", Scenarios::recordLetter, TestCity::withdraw, toBoth("1 closed")),
        new Scenario<>("reopen", Scenarios::closeLetter, TestCity::reopen, toBoth("2 reopened")),
        new Scenario<>(
            "sweep a rung",
            Scenarios::settleLetter,
            (city, letter) -> sweepAt(city, "2018-02-09T15:00:00Z"),
            Stream.of("1 d14", "1 confirm").flatMap(alert -> toBoth(alert).stream()).toList()),
        new Scenario<>(
            "remind to confirm",
            Scenarios::settleLetter,
            (city, letter) -> sweepAt(city, "2018-01-26T15:00:00Z"),
            toBoth("1 confirm")),
        new Scenario<>(
            "sweep, dispatch and settle",
            Scenarios::recordLetter,
            (city, letter) -> {
              sweepAt(city, "2018-01-24T15:01:00Z");
              city.service.sweep();
            },
            toBoth("1 received")),
        new Scenario<>(
            "dispatch by the stream",
            Scenarios::recordLetter,
            (city, letter) -> city.service.stream.deliverNew(),
            toBoth("1 received")),
        new Scenario<>(
            "settle", Scenarios::sendLetter, (city, letter) -> city.service.sweep(), NOTHING),
        new Scenario<>(
            "apply a recalculation",
            Scenarios::settleLetter,
            (city, letter) -> city.recalculate(city.courtClosing()),
            toBoth("2 recalculated")),
        new Scenario<>(
            "sweep a recalculation",
            Scenarios::applyRecalculation,
            (city, letter) -> city.service.sweep(),
            toBoth("2 recalculated")),
        new Scenario<>(
            "subscribe an email",
            Scenarios::settleWithoutAddress,
            (city, ann) -> city.officials.addEmail(ann),
            List.of("1 open-1 Ann")),
        new Scenario<>(
                "subscribe and confirm a phone",
                Scenarios::settleWithoutAddress,
                (city, ann) -> city.officials.addPhone(ann),
                List.of("1 open-1 Ann"))
            .withWelcome(),
        new Scenario<>(
            "cancel a subscription",
            Scenarios::recordLetterToOnePhone,
            (city, subscription) -> city.officials.cancel(subscription),
            List.of("people Ann")));
  }

  private static List<String> toBoth(String alert) {
    return List.of(alert + " Ann", alert + " Bob");
  }

  private static TestCity addTwoOfficials(TestCity city) {
    city.officials.addReachable("Ann");
    city.officials.addReachable("Bob");
    return city;
  }

  /** Records a letter whose alerts are not sent yet, and returns its deadline's id. */
  private static String recordLetter(TestCity city) {
    return addTwoOfficials(city).recordLetter();
  }

  /** Sends the alerts of a letter, and writes their outcomes to the docket. */
  private static String settleLetter(TestCity city) {
    var deadline = recordLetter(city);
    city.settle();
    return deadline;
  }

  /** Closes a letter's deadline, and sends what that tells. */
  private static String closeLetter(TestCity city) {
    var deadline = settleLetter(city);
    city.meet(deadline);
    city.settle();
    return deadline;
  }

  /** Sends the alerts of a letter, and does not yet write their outcomes to the docket. */
  private static String sendLetter(TestCity city) {
    var deadline = recordLetter(city);
    city.service.stream.deliverNew();
    city.service.watch.take();
    return deadline;
  }

  private static String applyRecalculation(TestCity city) {
    var deadline = settleLetter(city);
    city.recalculate(city.courtClosing());
    return deadline;
  }

  private static OfficialId settleWithoutAddress(TestCity city) {
    var ann = city.officials.addUnreachable("Ann");
    city.recordLetter();
    city.settle();
    return ann;
  }

  /** Records a letter while its alert waits, and returns the id of the only subscription. */
  private static String recordLetterToOnePhone(TestCity city) {
    var subscription = city.officials.addPhone(city.officials.addUnreachable("Ann"));
    city.recordLetter();
    return subscription;
  }

  private static void sweepAt(TestCity city, String moment) {
    city.service.clock.set(Instant.parse(moment));
    city.service.sweep();
  }
}
