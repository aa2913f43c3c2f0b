package org.replyby.local;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of one call: requests to AWS by their kind, DynamoDB's units, and how long it took. */
record RouteCost(Map<String, Integer> requests, UnitMeter.Units units, long nanos) {
  /** DynamoDB's requests, as the documents call one and several of them. */
  private static final Map<String, List<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "BatchGetItem", List.of("read of many", "reads of many"),
              "GetItem", List.of("read", "reads"),
              "Query", List.of("query", "queries"),
              "TransactWriteItems", List.of("transaction", "transactions"),
              "UpdateItem", List.of("update", "updates")));

  String cells() {
    var table = said(WORDS.keySet());
    var sns = said(requests.keySet().stream().filter(r -> !WORDS.containsKey(r)).toList());
    var reads = Tables.count(units.reads());
    return String.join(" | ", table, sns, reads, Tables.count(units.writes()));
  }

  private String said(Collection<String> kinds) {
    return kinds.stream()
        .filter(requests::containsKey)
        .map(kind -> said(kind, requests.get(kind)))
        .collect(Collectors.joining(", "));
  }

  private static String said(String kind, int howMany) {
    var words = WORDS.getOrDefault(kind, List.of(kind, kind));
    return howMany + " " + words.get(howMany == 1 ? 0 : 1);
  }
}
