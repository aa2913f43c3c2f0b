package org.replyby.usecases.dispatching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.replyby.model.JurisdictionId;
import org.replyby.model.ToSend;

/**
 * The messages that one batch of the stream sends: at most a number for each city, one city after
 * the other, and what is urgent first. The rest was born due, and the sweep sends it. So a thousand
 * alerts of one city hold up another city's for a few batches, and not until the last has gone out.
 */
public final class CityTurns {
  /** Messages, not rows: with two emails each, a batch of one city takes four seconds. */
  public static final int MOST_PER_CITY = 12;

  private CityTurns() {}

  /** The rows of each message; {@code toSend} says what a row of the batch is. */
  public static <R> List<List<R>> of(List<R> batch, Function<R, ToSend> toSend) {
    var cities = new LinkedHashMap<JurisdictionId, List<R>>();
    batch.stream()
        .filter(row -> !Company.isForTheSweep(toSend.apply(row)))
        .sorted(Comparator.comparing((R row) -> toSend.apply(row).severity()).reversed())
        .forEach(
            row ->
                cities
                    .computeIfAbsent(
                        toSend.apply(row).official().jurisdiction(), city -> new ArrayList<>())
                    .add(row));
    var messages = cities.values().stream().map(rows -> Company.of(rows, toSend)).toList();
    var turns = new ArrayList<List<R>>();
    for (int turn = 0; turn < MOST_PER_CITY; turn++) {
      for (var city : messages) {
        if (turn < city.size()) {
          turns.add(city.get(turn));
        }
      }
    }
    return turns;
  }
}
