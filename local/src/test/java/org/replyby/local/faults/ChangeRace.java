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
import org.replyby.local.faults.CallScheduler.Actor;
import org.replyby.local.faults.CallScheduler.Call;
import org.replyby.model.AlertId;

/**
 * Races a clerk's change against the service, which sends an alert: a transaction, the claim, the
 * publish and the mark. The alert may go out only if the service claimed it before the change.
 */
final class ChangeRace implements AutoCloseable {
  /** An alert that is due at a moment, and what has to be recorded for it. */
  record DueAlert(String rung, String to, Instant at, Function<TestCity, Setup> setup) {
    String name() {
      return "1 " + rung + " " + to;
    }
  }

  private static final DueAlert REMINDER =
      new DueAlert("d14", "Ann", Instant.parse("2018-02-09T15:00:00Z"), ChangeRace::setUpLetter);
  private static final DueAlert ESCALATION =
      new DueAlert(
          "issued-e1",
          "Dee",
          FaultTestService.JANUARY.plus(Duration.ofDays(1)),
          ChangeRace::setUpSubpoena);

  /** A change, the alert that it races against, and the alerts that the change itself causes. */
  record Change(
      String name, DueAlert alert, BiConsumer<TestCity, Setup> action, List<String> causes) {}

  /** What a change applies to. */
  record Setup(String deadline, String subscription, Watch.@Nullable Seen sent) {
    Watch.Seen alert() {
      return Objects.requireNonNull(sent);
    }
  }

  /**
   * How many calls each side made alone, how many orders of them were tried, and in how many of
   * these the service claimed the alert before the change.
   */
  record Result(String change, int clerkCalls, int serviceCalls, int orders, int claimedFirst) {}

  /** Selects the orders to try. */
  @FunctionalInterface
  interface OrderSelection {
    List<List<Actor>> of(int clerkCalls, int serviceCalls);
  }

  private static final String CANCELLED = "cancelled subscription";

  static final List<Change> CHANGES =
      List.of(
          new Change(
              "extension",
              REMINDER,
              (city, setup) -> city.extend(setup.deadline()),
              List.of("2 extended Ann")),
          new Change(
              "meet",
              REMINDER,
              (city, setup) -> city.meet(setup.deadline()),
              List.of("1 closed Ann")),
          new Change(
              "withdrawal",
              REMINDER,
              (city, setup) -> city.withdraw(setup.deadline()),
              List.of("1 closed Ann")),
          new Change(
              CANCELLED,
              REMINDER,
              (city, setup) -> city.officials.cancel(setup.subscription()),
              List.of()),
          new Change(
              "acknowledgment",
              ESCALATION,
              (city, setup) -> city.acknowledge(setup.alert()),
              List.of()));

  private final CallScheduler scheduler = new CallScheduler();
  private final FaultTestService service = new FaultTestService(scheduler);

  /** Counts the calls that each side makes alone, and then tries the selected orders of them. */
  Result tryOrders(Change change, OrderSelection selection) {
    var clerkCalls = callsAlone(change, Actor.CLERK);
    var serviceCalls = callsAlone(change, Actor.SERVICE);
    var orders = selection.of(clerkCalls, serviceCalls);
    int claimedFirst = 0;
    for (var order : orders) {
      claimedFirst += isClaimedFirst(change, order) ? 1 : 0;
    }
    return new Result(change.name(), clerkCalls, serviceCalls, orders.size(), claimedFirst);
  }

  /** How many calls one side makes if the other does nothing. */
  private int callsAlone(Change change, Actor actor) {
    var city = service.startWithCity();
    var setup = setUp(city, change.alert());
    Runnable nothing = () -> {};
    var calls =
        actor == Actor.CLERK
            ? scheduler.run(List.of(), () -> change.action().accept(city, setup), nothing)
            : scheduler.run(List.of(), nothing, this::sendDueAlerts);
    service.clear();
    var dueQueries = actor == Actor.SERVICE ? 1 : 0;
    return dueQueries + (int) calls.stream().filter(c -> c.kind() != CallKind.DUE_QUERY).count();
  }

  private static Setup setUp(TestCity city, DueAlert alert) {
    var setup = alert.setup().apply(city);
    city.service.clock.set(alert.at());
    return setup;
  }

  private static Setup setUpSubpoena(TestCity city) {
    city.officials.addReachable("Ann");
    city.officials.addReachable("Dee", "deputy");
    city.recordSubpoena();
    return new Setup("", "", city.settleAndFindLast("Ann"));
  }

  private static Setup setUpLetter(TestCity city) {
    var subscription = city.officials.addAddress(city.officials.addUnreachable("Ann"));
    var deadline = city.recordLetter();
    city.endConfirmReminders();
    city.settle();
    return new Setup(deadline, subscription, null);
  }

  private void sendDueAlerts() {
    service.sweep();
    service.stream.deliverNew();
  }

  /**
   * Runs both sides in this order, and asserts that the alert went out if and only if the service
   * claimed it before the change. An address that is gone after the claim can still be found out
   * before the publish; the alert then goes on instead. Returns whether the claim came first.
   */
  private boolean isClaimedFirst(Change change, List<Actor> order) {
    var city = service.startWithCity();
    var setup = setUp(city, change.alert());
    var calls =
        scheduler.run(order, () -> change.action().accept(city, setup), this::sendDueAlerts);
    service.recover();
    var sent =
        service.watch.take().stream()
            .map(Watch.Seen::alert)
            .filter(a -> !TestCity.isOfPeople(a))
            .map(a -> city.officials.nameOf(AlertId.parse(a)))
            .toList();
    var state = RecordedState.of(city);
    service.clear();
    var claimedFirst = isClaimedFirst(calls, change.alert());
    var foundGone = claimedFirst && sent.isEmpty() && change.name().equals(CANCELLED);
    var racing = claimedFirst && !foundGone ? List.of(change.alert().name()) : List.<String>of();
    var told = sent.stream().filter(name -> !name.contains(" known-")).toList();
    assertThat(sent.size() - told.size())
        .as("news of the acknowledgment, only to whom the step called")
        .isLessThanOrEqualTo(claimedFirst ? 1 : 0);
    assertThat(told)
        .as("%s, %s: %s", change.name(), order, calls)
        .containsExactlyElementsOf(
            Stream.concat(racing.stream(), change.causes().stream()).toList());
    assertThat(state.errors()).as("%s, %s: %s", change.name(), order, calls).isEmpty();
    return claimedFirst;
  }

  private static boolean isClaimedFirst(List<Call> calls, DueAlert alert) {
    var key = "#" + alert.rung() + "#";
    var claim = indexOf(calls, c -> c.kind() == CallKind.CLAIM && c.claimedItem().contains(key));
    var change = indexOf(calls, c -> c.by() == Actor.CLERK && c.kind() == CallKind.COMMIT);
    assertThat(change).as("the change was committed").isLessThan(calls.size());
    return claim < change;
  }

  /** The index of the first successful call like this, or the number of calls if there is none. */
  private static int indexOf(List<Call> calls, Predicate<Call> wanted) {
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).succeeded() && wanted.test(calls.get(i))) {
        return i;
      }
    }
    return calls.size();
  }

  @Override
  public void close() {
    service.close();
  }
}
