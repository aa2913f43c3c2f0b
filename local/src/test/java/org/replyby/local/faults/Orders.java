package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.replyby.local.faults.Turns.Actor;

/** In which orders two can make their calls. */
final class Orders {
  private Orders() {}

  /** Every one. */
  static List<List<Actor>> all(int clerks, int machines) {
    if (clerks == 0 && machines == 0) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Actor>>();
    if (clerks > 0) {
      all(clerks - 1, machines).forEach(rest -> orders.add(after(Actor.CLERK, rest)));
    }
    if (machines > 0) {
      all(clerks, machines - 1).forEach(rest -> orders.add(after(Actor.MACHINE, rest)));
    }
    return orders;
  }

  /** Those in which one of the two makes all calls between two of the other's. */
  static List<List<Actor>> inOneGo(int clerks, int machines) {
    return all(clerks, machines).stream()
        .filter(order -> isInOneGo(order, Actor.CLERK) || isInOneGo(order, Actor.MACHINE))
        .toList();
  }

  private static boolean isInOneGo(List<Actor> order, Actor actor) {
    var first = order.indexOf(actor);
    var last = order.lastIndexOf(actor);
    return order.subList(first, last + 1).stream().allMatch(a -> a == actor);
  }

  private static List<Actor> after(Actor first, List<Actor> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
