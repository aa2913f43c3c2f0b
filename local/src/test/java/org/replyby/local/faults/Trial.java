package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.replyby.local.aws.Watch;

/** One run of a scenario, with a fault or without one, and what came of it. */
record Trial(
    Scenario<?> scenario,
    Wire.@Nullable Plan plan,
    List<Step> attempts,
    @Nullable Step hit,
    Map<String, Integer> seen,
    Set<String> late,
    int answers,
    Books books) {

  static <T> Trial of(Works works, Scenario<T> scenario, Wire.@Nullable Plan plan) {
    var town = works.town();
    var given = scenario.given().apply(town);
    works.wire.watch(plan);
    scenario.when().accept(town, given);
    var attempts = works.wire.stop();
    works.recover();
    var late = works.watch.take();
    var seen = counted(works, Stream.concat(town.before().stream(), late.stream()));
    var books = Books.of(works, works.towns());
    works.clear();
    return new Trial(
        scenario,
        plan,
        attempts,
        works.wire.hit().orElse(null),
        seen,
        counted(works, late.stream()).keySet(),
        works.wire.answers(),
        books);
  }

  private static Map<String, Integer> counted(Works works, Stream<Watch.Seen> seen) {
    return seen.map(s -> works.named(s.alert()))
        .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
  }

  /** Owed and never seen. */
  List<String> lost() {
    return scenario.owed().stream().filter(alert -> !seen.containsKey(alert)).toList();
  }

  /** Seen more often than once. */
  List<String> doubled() {
    return seen.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  /**
   * Whether the fault lies between SNS's acceptance and the mark: the answer of the publish was
   * lost, or the mark was not made; and nobody ended before the next try what was told.
   */
  boolean isInTheWindow() {
    return !scenario.isOvertaken() && plan != null && hit != null && isInTheWindow(plan, hit);
  }

  /**
   * Whether the fault lies between SNS's acceptance of a text to a phone, or of a notice to the
   * operator, and what keeps it from being said again: those are on no record of their own.
   */
  boolean mayAnswerTwice() {
    if (plan == null || hit == null) {
      return false;
    }
    return switch (hit) {
      case TEXT, OPERATOR -> plan.fault().takesEffect();
      case ROLL -> plan.fault().endsTheCallUndone();
      case DUE, READ, COMMIT, CLAIM, PUBLISH, REFUSED, MARK, UPDATE, SNS -> false;
    };
  }

  /** How many answers more than without the fault. */
  int repeated(Trial unharmed) {
    return Math.max(0, answers - unharmed.answers());
  }

  static boolean isInTheWindow(Wire.Plan plan, Step hit) {
    return switch (hit) {
      case PUBLISH -> plan.fault().takesEffect();
      case MARK -> plan.fault().endsTheCallUndone();
      case DUE, READ, COMMIT, CLAIM, REFUSED, UPDATE, TEXT, OPERATOR, ROLL, SNS -> false;
    };
  }

  /** Whatever is neither as the law is, nor as it is when nothing goes wrong. */
  List<String> violations(Trial unharmed, List<Books> otherwise) {
    var violations = new ArrayList<>(books.faults());
    violations.addAll(unowed(unharmed));
    if (hit == null != (plan == null)) {
      violations.add("nothing was hit");
    } else if (plan != null && !before(plan).equals(unharmed.before(plan))) {
      violations.add("the calls before the fault are others than without it");
    }
    if (doubled().size() > 1 || seen.values().stream().anyMatch(times -> times > 2)) {
      violations.add("one fault doubled more than one alert");
    }
    if (!books.lines().equals(unharmed.books().lines())
        && otherwise.stream().noneMatch(o -> o.lines().equals(books.lines()))) {
      violations.add("on record: " + books.lines() + ", not: " + unharmed.books().lines());
    }
    return violations;
  }

  /** Whatever was said that nobody is owed, or too often, or too late. */
  private List<String> unowed(Trial unharmed) {
    var violations = new ArrayList<String>();
    var unowed = new TreeSet<>(seen.keySet());
    scenario.owed().forEach(unowed::remove);
    unowed.removeAll(scenario.may());
    unowed.forEach(alert -> violations.add("nobody is owed " + alert));
    late.stream()
        .filter(scenario.may()::contains)
        .forEach(alert -> violations.add(alert + " came after what ended it"));
    if (answers < scenario.answers()) {
      violations.add("only " + answers + " answers");
    }
    if (repeated(unharmed) > (mayAnswerTwice() ? 1 : 0)) {
      violations.add(answers + " answers");
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
