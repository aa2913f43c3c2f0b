package org.replyby.deadlinesweep;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.replyby.usecases.sweeping.SweepReport;

/** What a sweep did, as the function answers it. */
final class Counts {
  private Counts() {}

  static Map<String, Long> of(SweepReport report) {
    var counts = new LinkedHashMap<String, Long>();
    for (var did : SweepReport.Did.values()) {
      counts.put(did.name().toLowerCase(Locale.ROOT), (long) report.count(did));
    }
    counts.put("lagSeconds", report.lag().toSeconds());
    return counts;
  }
}
