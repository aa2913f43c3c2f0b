package org.replyby.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.replyby.local.aws.Watch;
import org.replyby.model.OfficialId;

/** What officials answer, and what comes of it where they do not. */
final class Answering {
  /** A day after a subpoena, when nobody has acknowledged it. */
  private static final Instant STEP = Works.JANUARY.plus(Duration.ofDays(1));

  private static final List<String> NOTHING = List.of();
  private static final String TO_DEE = "1 issued-e1 Dee";

  private Answering() {}

  static List<Scenario<?>> all() {
    return List.of(
        new Scenario<>("acknowledge by the API", Answering::told, Town::acknowledge, NOTHING),
        new Scenario<>("acknowledge by the link", Answering::told, Town::press, NOTHING),
        new Scenario<>(
                "acknowledge by text",
                Answering::toldByText,
                (town, told) -> town.text(told.official(), told.alert()),
                NOTHING)
            .answering(1),
        new Scenario<>("escalate", Answering::told, (town, told) -> step(town), List.of(TO_DEE)),
        new Scenario<>(
                "escalate, and acknowledge",
                Answering::told,
                (town, told) -> {
                  written(town);
                  ended(town, told);
                },
                NOTHING)
            .unlessFirst(Set.of(TO_DEE), List.of(Answering::ended)),
        new Scenario<>(
                "escalate, send, and acknowledge",
                Answering::told,
                (town, told) -> {
                  written(town);
                  town.works.deliver();
                  ended(town, told);
                },
                NOTHING)
            .unlessFirst(Set.of(TO_DEE), instead()),
        new Scenario<>(
            "STOP by text in two cities",
            Answering::ofTwoTowns,
            (town, ann) -> town.works.text(town.number(ann), "STOP"),
            List.of("lost Dee", "lost Eve")),
        new Scenario<>(
            "a text that nobody understands, twice",
            Answering::withPhone,
            (town, ann) -> {
              town.works.text(town.number(ann), "Who is this?");
              town.works.text(town.number(ann), "Who is this?");
            },
            NOTHING));
  }

  /** What an official was told. */
  record Told(OfficialId official, Watch.Seen alert) {}

  static Watch.Seen told(Town town) {
    town.reachable("Ann");
    town.reachable("Dee", "deputy");
    town.subpoena();
    return town.settledAndTold("Ann");
  }

  private static Told toldByText(Town town) {
    var ann = withPhone(town);
    town.subpoena();
    return new Told(ann, town.settledAndTold("Ann"));
  }

  private static OfficialId withPhone(Town town) {
    var ann = town.official("Ann");
    town.phone(ann);
    return ann;
  }

  private static OfficialId ofTwoTowns(Town town) {
    var ann = withPhone(town);
    town.reachable("Dee", "deputy");
    var other = town.works.town("Shelbyville");
    var same = other.official("Ann");
    other.phone(same, town.number(ann));
    other.reachable("Eve", "deputy");
    return ann;
  }

  private static void step(Town town) {
    written(town);
    town.works.deliver();
    town.works.sweep();
  }

  static void written(Town town) {
    town.works.clock.set(STEP);
    town.works.sweep();
  }

  private static void ended(Town town, Watch.Seen told) {
    town.works.clock.set(STEP);
    town.acknowledge(told);
    town.nothingMore();
  }

  /** The step was never sent, or never taken. */
  private static List<BiConsumer<Town, Watch.Seen>> instead() {
    return List.of(
        (town, told) -> {
          written(town);
          ended(town, told);
        },
        Answering::ended);
  }
}
