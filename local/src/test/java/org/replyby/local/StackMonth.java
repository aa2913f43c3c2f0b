package org.replyby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.replyby.local.machine.ProjectFolder;

/** What a stack costs a month before any city uses it, by what the template makes. */
final class StackMonth {
  private static final Pattern METRIC =
      Pattern.compile("(?m)^\\| `[A-Z]\\w+` \\| (count|seconds|milliseconds) \\|");

  /** Of 30 days: a sweep, a run for webhooks, one for imports and one for exports each minute. */
  private static final int SWEEPS = 43_200;

  private static final int WEBHOOKS = 43_200;

  private static final int IMPORTS = 43_200;

  private static final int EXPORTS = 43_200;

  private static final int RECONCILIATIONS = 720;
  private static final double IDLE_READS = 2;

  private StackMonth() {}

  private record Part(String name, String formula, double dollars) {
    String row() {
      return "| %s | %s | %s |".formatted(name, formula, String.format(Locale.US, "%.2f", dollars));
    }
  }

  static String table() throws IOException {
    var alarms = made("AWS::CloudWatch::Alarm");
    var dashboards = made("AWS::CloudWatch::Dashboard");
    var keys = made("AWS::KMS::Key");
    var secrets = made("AWS::SecretsManager::Secret");
    var page = Files.readString(ProjectFolder.find().file("docs/operations.md"));
    var metrics = METRIC.matcher(page).results().count();
    var small = SWEEPS + WEBHOOKS + IMPORTS + RECONCILIATIONS;
    var runs = small + EXPORTS;
    var call = Prices.INVOCATION + Prices.SCHEDULED;
    var gigabyte = 0.1 * Prices.GB_SECOND;
    var parts =
        List.of(
            new Part("metrics", metrics + " × $0.30", metrics * Prices.METRIC),
            new Part("alarms", alarms + " × $0.10", alarms * Prices.ALARM),
            new Part("dashboards", dashboards + " × $3.00", dashboards * Prices.DASHBOARD),
            new Part("the table's key", keys + " × $1.00", keys * Prices.KEY),
            new Part("secrets", secrets + " × $0.40", secrets * Prices.SECRET),
            new Part(
                "sweeps, runs for webhooks and imports, and reconciliations with nothing to do",
                "130,320 × ($1.20 / 1,000,000 + 0.1 s × 1.024 GB × $0.0000133334)",
                small * (call + 1.024 * gigabyte)),
            new Part(
                "runs for exports with nothing to do",
                "43,200 × ($1.20 / 1,000,000 + 0.1 s × 2.048 GB × $0.0000133334)",
                EXPORTS * (call + 2.048 * gigabyte)),
            new Part(
                "their reads, at most",
                "173,520 × 2 × $0.125 / 1,000,000",
                runs * IDLE_READS * Prices.READ_UNIT),
            new Part(
                "their log lines",
                "173,520 × 1 KB × $0.50 / GB",
                runs * 1e3 / 1e9 * Prices.LOG_GB));
    var sum = new Part("**sum**", "", parts.stream().mapToDouble(Part::dollars).sum());
    return parts.stream().map(Part::row).collect(Collectors.joining("\n")) + "\n" + sum.row();
  }

  private static long made(String type) throws IOException {
    return Template.read().resources().values().stream()
        .map(resource -> Template.map(resource).get("Type"))
        .filter(type::equals)
        .count();
  }
}
