package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates random histories, in which common actions occur more often than rare ones. */
final class RandomHistories {
  private static final int MAX_ACTIONS = 12;

  /** A run makes about six calls if nothing is due, and about thirty if it sends alerts. */
  private static final int MAX_CALL = 24;

  private RandomHistories() {}

  static Arbitrary<List<HistoryAction>> any() {
    return Combinators.combine(recordDemand(), action().list().ofMinSize(3).ofMaxSize(MAX_ACTIONS))
        .as(
            (first, rest) -> {
              var actions = new ArrayList<HistoryAction>();
              actions.add(first);
              actions.addAll(rest);
              return actions;
            });
  }

  private static Arbitrary<HistoryAction> action() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, recordDemand()),
        Tuple.of(3, Combinators.combine(which(), days()).as(HistoryAction.Extend::new)),
        Tuple.of(1, which().map(HistoryAction.Meet::new)),
        Tuple.of(1, which().map(HistoryAction.Withdraw::new)),
        Tuple.of(4, which().map(HistoryAction.Acknowledge::new)),
        Tuple.of(7, hours(60).map(HistoryAction.PassTime::new)),
        Tuple.of(2, hours(120).map(HistoryAction.StopService::new)),
        Tuple.of(
            10,
            Combinators.combine(
                    Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, MAX_CALL)),
                    Arbitraries.of(Fault.values()))
                .as(HistoryAction.InjectFault::new)),
        Tuple.of(2, which().map(HistoryAction.ToggleAddress::new)),
        Tuple.of(1, which().map(HistoryAction.Reopen::new)),
        Tuple.of(1, Arbitraries.just(new HistoryAction.ToggleStream())));
  }

  private static Arbitrary<HistoryAction> recordDemand() {
    return Combinators.combine(days(), Arbitraries.of(true, false))
        .as(HistoryAction.RecordDemand::new);
  }

  private static Arbitrary<Integer> which() {
    return Arbitraries.integers().between(0, 9);
  }

  /** Days of which few are more likely than many, because short windows have special rules. */
  private static Arbitrary<Integer> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 4), Arbitraries.integers().between(5, 60));
  }

  private static Arbitrary<Integer> hours(int most) {
    return Arbitraries.integers().between(1, most);
  }
}
