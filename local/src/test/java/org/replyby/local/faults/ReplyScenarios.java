package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.replyby.local.aws.Watch;
import org.replyby.model.OfficialId;

/** Scenarios in which officials acknowledge an alert, do not, or send other texts. */
final class ReplyScenarios {
  /** One day after a subpoena that nobody acknowledged. */
  private static final Instant ESCALATION = FaultTestService.JANUARY.plus(Duration.ofDays(1));

  private static final List<String> NOTHING = List.of();
  private static final String TO_DEPUTY = "1 issued-e1 Dee";

  private ReplyScenarios() {}

  static List<Scenario<?>> all() {
    return List.of(
        new Scenario<>(
            "acknowledge by the API",
            ReplyScenarios::sendSubpoenaAlert,
            TestCity::acknowledge,
            NOTHING),
        new Scenario<>(
            "acknowledge by the link",
            ReplyScenarios::sendSubpoenaAlert,
            TestCity::pressButton,
            NOTHING),
        new Scenario<>(
                "acknowledge by text",
                ReplyScenarios::sendSubpoenaText,
                (city, sent) -> city.textCode(sent.official(), sent.alert()),
                NOTHING)
            .withReplies(1),
        new Scenario<>(
            "escalate",
            ReplyScenarios::sendSubpoenaAlert,
            (city, alert) -> escalate(city),
            List.of(TO_DEPUTY)),
        new Scenario<>(
                "escalate, and acknowledge",
                ReplyScenarios::sendSubpoenaAlert,
                (city, alert) -> {
                  sweepEscalation(city);
                  acknowledgeLast(city, alert);
                },
                NOTHING)
            .withAlternatives(Set.of(TO_DEPUTY), List.of(ReplyScenarios::acknowledgeLast)),
        new Scenario<>(
                "escalate, send, and acknowledge",
                ReplyScenarios::sendSubpoenaAlert,
                (city, alert) -> {
                  sweepEscalation(city);
                  city.service.stream.deliverNew();
                  acknowledgeLast(city, alert);
                },
                NOTHING)
            .withAlternatives(Set.of(TO_DEPUTY), withoutSending()),
        new Scenario<>(
            "STOP by text in two cities",
            ReplyScenarios::addPhoneInTwoCities,
            (city, ann) -> city.service.receiveText(city.officials.phoneNumber(ann), "STOP"),
            List.of("lost Dee", "lost Eve")),
        new Scenario<>(
            "a text that nobody understands, twice",
            ReplyScenarios::addPhone,
            (city, ann) -> {
              city.service.receiveText(city.officials.phoneNumber(ann), "Who is this?");
              city.service.receiveText(city.officials.phoneNumber(ann), "Who is this?");
            },
            NOTHING));
  }

  /** An alert that an official got. */
  record SentAlert(OfficialId official, Watch.Seen alert) {}

  /** Sends the alert of a subpoena to Ann, whose deputy is Dee. */
  static Watch.Seen sendSubpoenaAlert(TestCity city) {
    city.officials.addReachable("Ann");
    city.officials.addReachable("Dee", "deputy");
    city.recordSubpoena();
    return city.settleAndFindLast("Ann");
  }

  private static SentAlert sendSubpoenaText(TestCity city) {
    var ann = addPhone(city);
    city.recordSubpoena();
    return new SentAlert(ann, city.settleAndFindLast("Ann"));
  }

  private static OfficialId addPhone(TestCity city) {
    var ann = city.officials.addUnreachable("Ann");
    city.officials.addPhone(ann);
    return ann;
  }

  private static OfficialId addPhoneInTwoCities(TestCity city) {
    var ann = addPhone(city);
    city.officials.addReachable("Dee", "deputy");
    var other = city.service.addCity("Shelbyville");
    // A phone gets one code a minute, over all cities.
    city.service.clock.set(FaultTestService.JANUARY.plus(Duration.ofMinutes(1)));
    other.officials.addPhone(
        other.officials.addUnreachable("Ann"), city.officials.phoneNumber(ann));
    other.officials.addReachable("Eve", "deputy");
    return ann;
  }

  private static void escalate(TestCity city) {
    sweepEscalation(city);
    city.service.stream.deliverNew();
    city.service.sweep();
  }

  /** Runs the sweep that writes the alert to the deputy. */
  static void sweepEscalation(TestCity city) {
    city.service.clock.set(ESCALATION);
    city.service.sweep();
  }

  /** Acknowledges the alert. After that, no other may be sent. */
  private static void acknowledgeLast(TestCity city, Watch.Seen alert) {
    city.service.clock.set(ESCALATION);
    city.acknowledge(alert);
    city.expectNothingMore();
  }

  /**
   * The actions that only claim the alert to the deputy, do not try to send it, or do not write it.
   */
  private static List<BiConsumer<TestCity, Watch.Seen>> withoutSending() {
    return List.of(
        (city, alert) -> {
          sweepEscalation(city);
          city.service.faults.start(new PlannedFault(Fault.KILLED_AFTER, 1));
          city.service.stream.deliverNew();
          city.service.faults.stop();
          acknowledgeLast(city, alert);
        },
        (city, alert) -> {
          sweepEscalation(city);
          acknowledgeLast(city, alert);
        },
        ReplyScenarios::acknowledgeLast);
  }
}
