package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.replyby.local.faults.CallScheduler.Actor;

/** The orders in which a clerk and the service can make their calls. */
final class CallOrders {
  private CallOrders() {}

  /** All orders of so many calls of the clerk and of the service. */
  static List<List<Actor>> all(int clerkCalls, int serviceCalls) {
    if (clerkCalls == 0 && serviceCalls == 0) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Actor>>();
    if (clerkCalls > 0) {
      all(clerkCalls - 1, serviceCalls).forEach(rest -> orders.add(prepend(Actor.CLERK, rest)));
    }
    if (serviceCalls > 0) {
      all(clerkCalls, serviceCalls - 1).forEach(rest -> orders.add(prepend(Actor.SERVICE, rest)));
    }
    return orders;
  }

  /** One in {@code interval} of all orders, from the first on. */
  static List<List<Actor>> each(int interval, int clerkCalls, int serviceCalls) {
    var all = all(clerkCalls, serviceCalls);
    return IntStream.range(0, all.size())
        .filter(i -> i % interval == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** The orders in which one of the two makes all its calls without a call of the other between. */
  static List<List<Actor>> uninterrupted(int clerkCalls, int serviceCalls) {
    return all(clerkCalls, serviceCalls).stream()
        .filter(o -> isUninterrupted(o, Actor.CLERK) || isUninterrupted(o, Actor.SERVICE))
        .toList();
  }

  private static boolean isUninterrupted(List<Actor> order, Actor actor) {
    var first = order.indexOf(actor);
    var last = order.lastIndexOf(actor);
    return order.subList(first, last + 1).stream().allMatch(a -> a == actor);
  }

  private static List<Actor> prepend(Actor first, List<Actor> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
