package org.replyby.local.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Alert;
import org.replyby.model.AlertId;
import org.replyby.model.AlertState;
import org.replyby.model.DocketEntry;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Matter;
import org.replyby.usecases.Docket;
import org.replyby.usecases.Page;

/** What the table says at the end: which alerts were published, and whether the dockets hold. */
record Records(Docket docket) {
  private static final int PAGE = 100;

  Set<AlertId> published(JurisdictionId city) {
    var published = new HashSet<AlertId>();
    for (var matter : matters(city)) {
      for (Alert alert : all(after -> docket.alerts(matter.id(), after, PAGE))) {
        if (alert.state() instanceof AlertState.Published) {
          published.add(alert.id());
        }
      }
    }
    return published;
  }

  /** A city's dockets: how many lines, and which matters' chains of hashes are broken. */
  record Chains(int lines, List<String> broken) {}

  Chains chains(JurisdictionId city) {
    int lines = 0;
    var broken = new ArrayList<String>();
    for (var matter : matters(city)) {
      var entries = all(after -> docket.entries(matter.id(), after, PAGE));
      lines += entries.size();
      if (!holds(matter, entries)) {
        broken.add(matter.id().toString());
      }
    }
    return new Chains(lines, broken);
  }

  /** Each line behind the one before it, from nothing to the head, and none left out. */
  private static boolean holds(Matter matter, List<DocketEntry> entries) {
    var hash = "";
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).sequence() != i + 1 || !entries.get(i).holdsAfter(hash)) {
        return false;
      }
      hash = entries.get(i).hash();
    }
    return entries.size() == matter.entries() && hash.equals(matter.lastHash());
  }

  private List<Matter> matters(JurisdictionId city) {
    return docket.file(city).orElseThrow().matters();
  }

  private static <T> List<T> all(Function<@Nullable String, Page<T>> read) {
    var all = new ArrayList<T>();
    String after = null;
    do {
      var page = read.apply(after);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }
}
