package org.replyby.usecases.sweeping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;

/**
 * What was found to be sent, by city, in the order in which it is sent: cities take turns, one
 * message each, and each sends what is urgent first. The pace of emails makes a message take half a
 * second, so a round is short: what becomes due meanwhile waits for its end.
 */
final class Waiting {
  /** How many urgent messages of a city go out in one round. */
  static final int URGENT = 4;

  /** How many messages that are not urgent go out in one round, of all cities together. */
  static final int OTHERS = 10;

  private final Map<String, City> cities = new LinkedHashMap<>();
  private final Map<String, Integer> served = new HashMap<>();

  private record City(Deque<DueIndex.Due.DueToSend> urgent, Deque<DueIndex.Due.DueToSend> others) {
    int size() {
      return urgent.size() + others.size();
    }
  }

  void add(DueIndex.Due.DueToSend due) {
    var city =
        cities.computeIfAbsent(
            city(due.toSend()), c -> new City(new ArrayDeque<>(), new ArrayDeque<>()));
    (due.toSend().severity() == Severity.URGENT ? city.urgent() : city.others()).add(due);
  }

  int size() {
    return cities.values().stream().mapToInt(City::size).sum();
  }

  /** Takes what goes out in the next round. */
  List<DueIndex.Due.DueToSend> round() {
    var round = new ArrayList<DueIndex.Due.DueToSend>();
    for (int turn = 0; turn < URGENT; turn++) {
      cities.values().forEach(city -> take(city.urgent(), round));
    }
    for (int turn = 0; turn < OTHERS; turn++) {
      leastServed().ifPresent(name -> round.add(other(name)));
    }
    return round;
  }

  private static void take(
      Deque<DueIndex.Due.DueToSend> waiting, List<DueIndex.Due.DueToSend> round) {
    var first = waiting.poll();
    if (first != null) {
      round.add(first);
    }
  }

  /** The city to go next among those that have nothing urgent left. */
  private Optional<String> leastServed() {
    return cities.entrySet().stream()
        .filter(city -> city.getValue().urgent().isEmpty() && !city.getValue().others().isEmpty())
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(name -> served.getOrDefault(name, 0)));
  }

  private DueIndex.Due.DueToSend other(String name) {
    served.merge(name, 1, Integer::sum);
    return cities
        .getOrDefault(name, new City(new ArrayDeque<>(), new ArrayDeque<>()))
        .others()
        .remove();
  }

  private static String city(ToSend waiting) {
    return waiting.official().jurisdiction().value();
  }
}
