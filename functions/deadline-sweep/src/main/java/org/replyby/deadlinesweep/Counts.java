package org.replyby.deadlinesweep;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.replyby.usecases.Sweep;
import org.replyby.usecases.Swept;

/** What a sweep did, as the function answers it. */
final class Counts {
  private Counts() {}

  static Map<String, Long> of(Swept swept) {
    var counts = new LinkedHashMap<String, Long>();
    for (var did : Sweep.Did.values()) {
      counts.put(did.name().toLowerCase(Locale.ROOT), (long) swept.count(did));
    }
    counts.put("lagSeconds", swept.lag().toSeconds());
    return counts;
  }
}
