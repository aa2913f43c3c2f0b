package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.replyby.model.AlertId;

/** One run of a scenario, with a fault or without one, and what came of it. */
record Trial(
    String scenario,
    Wire.@Nullable Plan plan,
    List<Step> attempts,
    @Nullable Step hit,
    Map<String, Integer> seen,
    Books books,
    List<String> owed) {

  static <T> Trial of(Works works, Scenario<T> scenario, Wire.@Nullable Plan plan) {
    var town = works.town();
    var given = scenario.given().apply(town);
    works.wire.watch(plan);
    scenario.when().accept(town, given);
    var attempts = works.wire.stop();
    works.recover();
    var seen =
        works.watch.take().stream()
            .map(s -> town.named(AlertId.parse(s.alert())))
            .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    var books = Books.of(town);
    works.clear();
    return new Trial(
        scenario.name(),
        plan,
        attempts,
        works.wire.hit().orElse(null),
        seen,
        books,
        scenario.owed());
  }

  /** Owed and never seen. */
  List<String> lost() {
    return owed.stream().filter(alert -> !seen.containsKey(alert)).toList();
  }

  /** Seen more often than once. */
  List<String> doubled() {
    return seen.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  /**
   * Whether the fault lies between SNS's acceptance and the mark: the answer of the publish was
   * lost, or the mark was not made.
   */
  boolean isInTheWindow() {
    return plan != null && hit != null && isInTheWindow(plan, hit);
  }

  static boolean isInTheWindow(Wire.Plan plan, Step hit) {
    return switch (hit) {
      case PUBLISH -> plan.fault().takesEffect();
      case MARK -> plan.fault().endsTheCallUndone();
      case DUE, READ, COMMIT, CLAIM, UPDATE, TEXT, SNS -> false;
    };
  }

  /** Whatever is neither as the law is, nor as it is when nothing goes wrong. */
  List<String> violations(Trial unharmed) {
    var violations = new ArrayList<>(books.faults());
    var unowed = new TreeSet<>(seen.keySet());
    owed.forEach(unowed::remove);
    unowed.forEach(alert -> violations.add("nobody is owed " + alert));
    if (hit == null != (plan == null)) {
      violations.add("nothing was hit");
    } else if (plan != null && !before(plan).equals(unharmed.before(plan))) {
      violations.add("the calls before the fault are others than without it");
    }
    if (doubled().size() > 1 || seen.values().stream().anyMatch(times -> times > 2)) {
      violations.add("one fault doubled more than one alert");
    }
    if (!books.lines().equals(unharmed.books().lines())) {
      violations.add("on record: " + books.lines() + ", not: " + unharmed.books().lines());
    }
    return violations;
  }

  private List<Step> before(Wire.Plan fault) {
    return attempts.subList(0, Math.min(fault.at(), attempts.size()));
  }

  @Override
  public String toString() {
    return "%s, %s at %s: seen %s".formatted(scenario, plan, hit, seen);
  }
}
