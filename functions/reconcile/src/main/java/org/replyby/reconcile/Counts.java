package org.replyby.reconcile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.replyby.usecases.reconciling.Reconcile;

/** What a run did, as the function answers it. */
final class Counts {
  private Counts() {}

  static Map<String, Integer> of(Map<Reconcile.Did, Integer> done) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var did : Reconcile.Did.values()) {
      counts.put(did.name().toLowerCase(Locale.ROOT), done.getOrDefault(did, 0));
    }
    return counts;
  }
}
