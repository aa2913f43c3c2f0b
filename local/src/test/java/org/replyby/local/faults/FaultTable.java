package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;

/** Tries scenarios under faults and adds up what came of it, a row for each scenario. */
final class FaultTable {
  /**
   * A scenario's row. {@code window} counts the faults between SNS's acceptance and the mark,
   * {@code doubled} the alerts that came twice, {@code again} the texts to phones and notices to
   * the operator that did, {@code wrong} says what else is not as it should.
   */
  record Row(
      String scenario,
      int calls,
      int tried,
      int lost,
      int doubled,
      int window,
      int again,
      List<String> wrong) {}

  private final Works works;
  private final int oneOf;
  private final List<Row> rows = new ArrayList<>();

  private int possible;

  /** Of the faults that are possible, call by call, every {@code oneOf}-th is tried. */
  FaultTable(Works works, int oneOf) {
    this.works = works;
    this.oneOf = oneOf;
  }

  void add(Scenario<?> scenario) {
    var unharmed = Trial.of(works, scenario, null);
    var trials = new ArrayList<Trial>();
    for (int at = 1; at <= unharmed.attempts().size(); at++) {
      for (var fault : Fault.values()) {
        if (fault.canHit(unharmed.attempts().get(at - 1)) && possible++ % oneOf == 0) {
          trials.add(Trial.of(works, scenario, new Wire.Plan(fault, at)));
        }
      }
    }
    rows.add(row(unharmed, otherwise(scenario), trials));
  }

  private <T> List<Books> otherwise(Scenario<T> scenario) {
    return scenario.otherwise().stream()
        .map(when -> new Scenario<>(scenario.name(), scenario.given(), when, scenario.owed()))
        .map(instead -> Trial.of(works, instead, null).books())
        .toList();
  }

  private static Row row(Trial unharmed, List<Books> otherwise, List<Trial> trials) {
    var wrong = new ArrayList<String>();
    unharmed.lost().forEach(alert -> wrong.add(unharmed + " never sent " + alert));
    unharmed.doubled().forEach(alert -> wrong.add(unharmed + " doubled " + alert));
    unharmed.violations(unharmed, List.of()).forEach(v -> wrong.add(unharmed + ": " + v));
    for (var trial : trials) {
      if (!trial.doubled().isEmpty() && !trial.isInTheWindow()) {
        wrong.add(trial + ": doubled outside of the window");
      }
      trial.violations(unharmed, otherwise).forEach(v -> wrong.add(trial + ": " + v));
    }
    return new Row(
        unharmed.scenario().name(),
        unharmed.attempts().size(),
        trials.size(),
        trials.stream().mapToInt(t -> t.lost().size()).sum(),
        trials.stream().mapToInt(t -> t.doubled().size()).sum(),
        (int) trials.stream().filter(Trial::isInTheWindow).count(),
        trials.stream().mapToInt(t -> t.repeated(unharmed)).sum(),
        wrong);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  String text() {
    var text =
        new StringBuilder(
            line("scenario", "calls", "faults", "lost", "window", "doubled", "again", "wrong"));
    for (var row : rows) {
      text.append(
          line(
              row.scenario(),
              row.calls(),
              row.tried(),
              row.lost(),
              row.window(),
              row.doubled(),
              row.again(),
              row.wrong().size()));
    }
    return text.toString();
  }

  private static String line(Object... cells) {
    return "| %-40s | %5s | %6s | %4s | %6s | %7s | %5s | %5s |%n".formatted(cells);
  }
}
