package org.replyby.local.demo;

import java.io.PrintStream;
import java.util.List;

/** How the demonstration came out. */
public record Verdict(
    List<Tally> tallies, List<String> nobodyToTell, int lines, List<String> broken) {
  public Verdict {
    tallies = List.copyOf(tallies);
    nobodyToTell = List.copyOf(nobodyToTell);
    broken = List.copyOf(broken);
  }

  /** Whether everything planned was published and seen, once, and every docket's chain holds. */
  public boolean isGood() {
    return broken.isEmpty() && differences().isEmpty();
  }

  /** Every alert that was not planned, published and seen exactly once. */
  public List<String> differences() {
    return tallies.stream().flatMap(tally -> tally.differences().stream()).toList();
  }

  void print(PrintStream out) {
    out.println();
    out.printf("%-32s %8s %10s %5s%n", "Alerts", "planned", "published", "seen");
    int planned = 0;
    int published = 0;
    int seen = 0;
    for (var tally : tallies) {
      row(out, tally.city(), tally.planned().size(), tally.published().size(), tally.seen().size());
      planned += tally.planned().size();
      published += tally.published().size();
      seen += tally.seen().size();
    }
    row(out, "all", planned, published, seen);
    out.println();
    out.println("No official, so nobody to tell: " + String.join(", ", nobodyToTell) + ".");
    out.println();
    differences().forEach(difference -> out.println("DIFFERENCE  " + difference));
    broken.forEach(matter -> out.println("BROKEN CHAIN  " + matter));
    out.println(
        isGood()
            ? "All three are the same alerts, each seen once. Docket: "
                + lines
                + " lines, every chain of hashes is intact."
            : "This is wrong: see the lines above.");
  }

  private static void row(PrintStream out, String name, int planned, int published, int seen) {
    out.printf("%-32s %8d %10d %5d%n", name, planned, published, seen);
  }
}
