package org.replyby.usecases.sweeping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.replyby.model.Severity;
import org.replyby.model.ToSend;
import org.replyby.usecases.dispatching.Company;

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

    /** What waits for the official of {@code first} and may share its message. */
    List<DueIndex.Due.DueToSend> message(DueIndex.Due.DueToSend first) {
      var message = new ArrayList<>(List.of(first));
      if (Company.mayShare(first.toSend())) {
        join(message, urgent);
        join(message, others);
      }
      return message;
    }

    private static void join(
        List<DueIndex.Due.DueToSend> message, Deque<DueIndex.Due.DueToSend> waiting) {
      var official = message.getFirst().toSend().official();
      var joining =
          waiting.stream()
              .filter(due -> due.toSend().official().equals(official))
              .filter(due -> Company.mayShare(due.toSend()))
              .limit(Company.MOST - message.size())
              .toList();
      waiting.removeAll(joining);
      message.addAll(joining);
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

  /** Takes the messages that go out in the next round. */
  List<List<DueIndex.Due.DueToSend>> round() {
    var round = new ArrayList<List<DueIndex.Due.DueToSend>>();
    for (int turn = 0; turn < URGENT; turn++) {
      cities.values().stream()
          .filter(city -> !city.urgent().isEmpty())
          .forEach(city -> round.add(city.message(city.urgent().remove())));
    }
    for (int turn = 0; turn < OTHERS; turn++) {
      leastServed().ifPresent(name -> round.add(other(name)));
    }
    return round;
  }

  /** The city to go next among those that have nothing urgent left. */
  private Optional<String> leastServed() {
    return cities.entrySet().stream()
        .filter(city -> city.getValue().urgent().isEmpty() && !city.getValue().others().isEmpty())
        .map(Map.Entry::getKey)
        .min(Comparator.comparingInt(name -> served.getOrDefault(name, 0)));
  }

  private List<DueIndex.Due.DueToSend> other(String name) {
    served.merge(name, 1, Integer::sum);
    var city = Objects.requireNonNull(cities.get(name));
    return city.message(city.others().remove());
  }

  private static String city(ToSend waiting) {
    return waiting.official().jurisdiction().value();
  }
}
