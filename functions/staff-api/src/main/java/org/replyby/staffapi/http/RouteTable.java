package org.replyby.staffapi.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All routes, and which of them a request means. */
record RouteTable(List<Route> routes) {
  /** What a method and a path mean. */
  sealed interface Match {
    /** For the log: never the path itself. */
    String template();

    record Known(Route route, String named) implements Match {
      @Override
      public String template() {
        return route.template();
      }
    }

    record OtherMethod(String template, Problem problem) implements Match {}

    record Unknown() implements Match {
      @Override
      public String template() {
        return "none";
      }
    }
  }

  /** A HEAD means what a GET means: the front door leaves the body out. */
  Match find(String method, String path) {
    var here = at(path);
    if (here.isEmpty()) {
      return new Match.Unknown();
    }
    return here.stream()
        .filter(route -> route.method().equals(method.equals("HEAD") ? "GET" : method))
        .findFirst()
        .<Match>map(route -> new Match.Known(route, route.match(path).orElseThrow()))
        .orElseGet(() -> otherMethod(here));
  }

  /** A path that is written out, such as /v1/deadlines/compute, is no deadline's. */
  private List<Route> at(String path) {
    var written = routes.stream().filter(route -> route.template().equals(path)).toList();
    return written.isEmpty()
        ? routes.stream().filter(route -> route.match(path).isPresent()).toList()
        : written;
  }

  private static Match otherMethod(List<Route> here) {
    var allowed =
        here.stream()
            .flatMap(
                r -> r.method().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(r.method()))
            .collect(Collectors.toSet());
    return new Match.OtherMethod(here.getFirst().template(), Problem.otherMethod(allowed));
  }
}
