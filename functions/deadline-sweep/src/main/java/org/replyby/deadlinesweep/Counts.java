package org.replyby.deadlinesweep;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.replyby.usecases.Sweep;

/** What a sweep did, as the function answers it. */
final class Counts {
  private Counts() {}

  static Map<String, Integer> of(Map<Sweep.Did, Integer> done) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var did : Sweep.Did.values()) {
      counts.put(did.name().toLowerCase(Locale.ROOT), done.getOrDefault(did, 0));
    }
    return counts;
  }
}
