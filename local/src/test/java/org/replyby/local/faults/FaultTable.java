package org.replyby.local.faults;

import java.util.ArrayList;
import java.util.List;

/** Runs scenarios with faults, and counts the results in one row for each scenario. */
final class FaultTable {
  /**
   * The results of a scenario. {@code window} counts the faults between SNS's acceptance and the
   * mark, {@code doubled} the messages that were sent twice, and {@code again} the texts to phones
   * and notices to the operator that were sent twice. {@code wrong} describes all other errors.
   */
  record Row(
      String scenario,
      int calls,
      int faults,
      int lost,
      int doubled,
      int window,
      int again,
      List<String> wrong) {}

  private final FaultTestService service;
  private final int interval;
  private final List<Row> rows = new ArrayList<>();

  private int possible;

  /**
   * Of all possible faults, call by call, the table tries one in every {@code interval}, and passes
   * over the {@code first} ones.
   */
  FaultTable(FaultTestService service, int interval, int first) {
    this.service = service;
    this.interval = interval;
    this.possible = interval - first;
  }

  void add(Scenario<?> scenario) {
    var faultless = ScenarioRun.of(service, scenario, null);
    var runs = new ArrayList<ScenarioRun>();
    for (int attempt = 1; attempt <= faultless.attempts().size(); attempt++) {
      for (var fault : Fault.values()) {
        if (fault.canHit(faultless.attempts().get(attempt - 1)) && possible++ % interval == 0) {
          runs.add(ScenarioRun.of(service, scenario, new PlannedFault(fault, attempt)));
        }
      }
    }
    rows.add(row(faultless, alternatives(scenario), runs));
  }

  private <T> List<RecordedState> alternatives(Scenario<T> scenario) {
    return scenario.alternatives().stream()
        .map(
            action ->
                new Scenario<>(scenario.name(), scenario.setup(), action, scenario.expected()))
        .map(alternative -> ScenarioRun.of(service, alternative, null).state())
        .toList();
  }

  private static Row row(
      ScenarioRun faultless, List<RecordedState> alternatives, List<ScenarioRun> runs) {
    var wrong = new ArrayList<String>();
    faultless.lost().forEach(alert -> wrong.add(faultless + " never sent " + alert));
    faultless.doubled().forEach(alert -> wrong.add(faultless + " doubled " + alert));
    faultless.violations(faultless, List.of()).forEach(v -> wrong.add(faultless + ": " + v));
    for (var run : runs) {
      if (!run.doubled().isEmpty() && !run.isInTheWindow()) {
        wrong.add(run + ": doubled outside of the window");
      }
      run.violations(faultless, alternatives).forEach(v -> wrong.add(run + ": " + v));
    }
    return new Row(
        faultless.scenario().name(),
        faultless.attempts().size(),
        runs.size(),
        runs.stream().mapToInt(r -> r.lost().size()).sum(),
        runs.stream().mapToInt(r -> r.doubledTo().size()).sum(),
        (int) runs.stream().filter(ScenarioRun::isInTheWindow).count(),
        runs.stream().mapToInt(r -> r.repeatedReplies(faultless)).sum(),
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
              row.faults(),
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
