package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random histories: what is common often, what is rare sometimes. */
final class Histories {
  private static final int MOST_MOVES = 12;

  /** A run with nothing due makes some six calls, one that sends some thirty. */
  private static final int MOST_CALLS = 24;

  private Histories() {}

  static Arbitrary<List<Move>> any() {
    return Combinators.combine(recorded(), move().list().ofMinSize(3).ofMaxSize(MOST_MOVES))
        .as(
            (first, rest) -> {
              var moves = new ArrayList<Move>();
              moves.add(first);
              moves.addAll(rest);
              return moves;
            });
  }

  private static Arbitrary<Move> move() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, recorded()),
        Tuple.of(3, Combinators.combine(which(), days()).as(Move.Extended::new)),
        Tuple.of(1, which().map(Move.Met::new)),
        Tuple.of(1, which().map(Move.Withdrawn::new)),
        Tuple.of(4, which().map(Move.Acknowledged::new)),
        Tuple.of(7, hours(60).map(Move.Passed::new)),
        Tuple.of(2, hours(120).map(Move.Down::new)),
        Tuple.of(
            6,
            Combinators.combine(
                    Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, MOST_CALLS)),
                    Arbitraries.of(Fault.values()))
                .as(Move.Hit::new)),
        Tuple.of(2, which().map(Move.Turned::new)),
        Tuple.of(1, Arbitraries.just(new Move.StreamTurned())));
  }

  private static Arbitrary<Move> recorded() {
    return Combinators.combine(days(), Arbitraries.of(true, false)).as(Move.Recorded::new);
  }

  private static Arbitrary<Integer> which() {
    return Arbitraries.integers().between(0, 9);
  }

  /** Windows of all kinds, the short ones more often. */
  private static Arbitrary<Integer> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 4), Arbitraries.integers().between(5, 60));
  }

  private static Arbitrary<Integer> hours(int most) {
    return Arbitraries.integers().between(1, most);
  }
}
