package org.replyby.usecases.sweeping;

import java.util.Map;
import org.replyby.usecases.run.Journal;

/** What the log says about how much waits in each city. */
final class CityBacklogs {
  /** A city with more than this due at one minute is named in the log. */
  static final int MANY = 500;

  private CityBacklogs() {}

  static void note(Journal journal, SweepReport report) {
    report.backlogs().entrySet().stream()
        .filter(city -> city.getValue() > MANY)
        .forEach(
            city ->
                journal.note(
                    "city.backlog",
                    Map.of("jurisdiction", city.getKey(), "items", city.getValue())));
    var most = report.backlogs().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    journal.note(
        "sweep",
        Map.of(
            "items", report.items(), "lagSeconds", report.lag().toSeconds(), "cityBacklog", most));
  }
}
