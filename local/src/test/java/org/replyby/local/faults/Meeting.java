package org.replyby.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.Watch;
import org.replyby.local.faults.Turns.Actor;
import org.replyby.local.faults.Turns.Made;
import org.replyby.model.AlertId;

/**
 * A clerk's change meets a rung, or a step of an escalation, on its way: its transaction, the
 * claim, the publish and the mark. What it says goes out only if its claim came before the change.
 */
final class Meeting implements AutoCloseable {
  /** What is on its way, made so that it is due at its moment. */
  record Coming(String rung, String to, Instant at, Function<Town, Given> given) {
    String old() {
      return "1 " + rung + " " + to;
    }
  }

  private static final Coming RUNG =
      new Coming("d14", "Ann", Instant.parse("2018-02-09T15:00:00Z"), Meeting::letter);
  private static final Coming STEP =
      new Coming("issued-e1", "Dee", Works.JANUARY.plus(Duration.ofDays(1)), Meeting::subpoena);

  /** A change, what it meets, and what is told of it itself. */
  record Change(String name, Coming meets, BiConsumer<Town, Given> what, List<String> told) {}

  /** What a change is about. */
  record Given(String deadline, String subscription, Watch.@Nullable Seen told) {
    Watch.Seen alert() {
      return Objects.requireNonNull(told);
    }
  }

  /** The orders of a change that were tried. {@code claimedFirst} are those that sent the old. */
  record Tried(String change, int clerks, int machines, int orders, int claimedFirst) {}

  @FunctionalInterface
  interface Choice {
    List<List<Actor>> of(int clerks, int machines);
  }

  static final List<Change> CHANGES =
      List.of(
          new Change(
              "extension",
              RUNG,
              (town, given) -> town.extend(given.deadline()),
              List.of("2 extended Ann")),
          new Change("meet", RUNG, (town, given) -> town.meet(given.deadline()), List.of()),
          new Change(
              "withdrawal", RUNG, (town, given) -> town.withdraw(given.deadline()), List.of()),
          new Change(
              "cancelled subscription",
              RUNG,
              (town, given) -> town.cancel(given.subscription()),
              List.of()),
          new Change(
              "acknowledgment", STEP, (town, given) -> town.acknowledge(given.alert()), List.of()));

  private final Turns turns = new Turns();
  private final Works works = new Works(turns);

  /** Tries the chosen orders of the calls that both make when they are alone. */
  Tried of(Change change, Choice choice) {
    var clerks = alone(change, Actor.CLERK);
    var machines = alone(change, Actor.MACHINE);
    var orders = choice.of(clerks, machines);
    int claimedFirst = 0;
    for (var order : orders) {
      claimedFirst += hold(change, order) ? 1 : 0;
    }
    return new Tried(change.name(), clerks, machines, orders.size(), claimedFirst);
  }

  /** How many turns one takes whom nobody disturbs. */
  private int alone(Change change, Actor actor) {
    var town = works.town();
    var given = given(town, change.meets());
    Runnable nothing = () -> {};
    var made =
        actor == Actor.CLERK
            ? turns.run(List.of(), () -> change.what().accept(town, given), nothing)
            : turns.run(List.of(), nothing, () -> rung(town));
    works.clear();
    var due = actor == Actor.MACHINE ? 1 : 0;
    return due + (int) made.stream().filter(m -> m.step() != Step.DUE).count();
  }

  private static Given given(Town town, Coming coming) {
    var given = coming.given().apply(town);
    town.works.clock.set(coming.at());
    return given;
  }

  private static Given subpoena(Town town) {
    town.reachable("Ann");
    town.reachable("Dee", "deputy");
    town.subpoena();
    return new Given("", "", town.settledAndTold("Ann"));
  }

  private static Given letter(Town town) {
    var ann = town.official("Ann");
    var subscription = Works.confirmsEmailsAtOnce() ? town.email(ann) : town.phone(ann);
    var deadline = town.letter();
    town.settled();
    return new Given(deadline, subscription, null);
  }

  private static void rung(Town town) {
    town.works.sweep();
    town.works.deliver();
  }

  /** Whether the old date went out, which it did only if its claim came first. */
  private boolean hold(Change change, List<Actor> order) {
    var town = works.town();
    var given = given(town, change.meets());
    var made = turns.run(order, () -> change.what().accept(town, given), () -> rung(town));
    works.recover();
    var seen = works.watch.take().stream().map(s -> town.named(AlertId.parse(s.alert()))).toList();
    var books = Books.of(town);
    works.clear();
    var claimedFirst = isClaimedFirst(made, change.meets());
    var old = claimedFirst ? List.of(change.meets().old()) : List.<String>of();
    assertThat(seen)
        .as("%s, %s: %s", change.name(), order, made)
        .containsExactlyElementsOf(Stream.concat(old.stream(), change.told().stream()).toList());
    assertThat(books.faults()).as("%s, %s: %s", change.name(), order, made).isEmpty();
    return claimedFirst;
  }

  private static boolean isClaimedFirst(List<Made> made, Coming coming) {
    var alert = "#" + coming.rung() + "#";
    var claim = first(made, m -> m.step() == Step.CLAIM && m.alert().contains(alert));
    var change = first(made, m -> m.by() == Actor.CLERK && m.step() == Step.COMMIT);
    assertThat(change).as("the change was committed").isLessThan(made.size());
    return claim < change;
  }

  private static int first(List<Made> made, Predicate<Made> wanted) {
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i).done() && wanted.test(made.get(i))) {
        return i;
      }
    }
    return made.size();
  }

  @Override
  public void close() {
    works.close();
  }
}
