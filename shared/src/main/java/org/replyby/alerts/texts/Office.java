package org.replyby.alerts.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.replyby.model.Demand;

/** The short name of the office that makes the demand, if it has one. */
final class Office {
  static final String JUSTICE = "DOJ";

  /** A text that a name contains, and the short name. The first match counts. */
  private static final List<Entry<String, String>> NAMES =
      List.of(
          Map.entry("health and human services", "HHS"),
          Map.entry("department of education", "ED"),
          Map.entry("federal highway", "FHWA"),
          Map.entry("homeland security", "DHS"),
          Map.entry("housing and urban development", "HUD"),
          Map.entry("department of labor", "DOL"),
          Map.entry("department of transportation", "DOT"),
          Map.entry("environmental protection", "EPA"),
          Map.entry("department of the treasury", "Treasury"),
          Map.entry("justice", JUSTICE),
          Map.entry("attorney", JUSTICE),
          Map.entry("community oriented policing", JUSTICE),
          Map.entry("civil rights division", JUSTICE));

  private Office() {}

  /** For example "DOJ"; empty if the office has no short name that a clerk would know. */
  static String brief(Demand demand) {
    var name = demand.from().office().toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .filter(entry -> name.contains(entry.getKey()))
        .map(Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
