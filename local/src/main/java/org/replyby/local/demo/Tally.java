package org.replyby.local.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.replyby.model.AlertId;

/**
 * One city's alerts, counted three times: what the script makes necessary, what the table says was
 * published, and what the watching queue saw. They have to be the same alerts, each seen once.
 */
record Tally(String city, Set<AlertId> planned, Set<AlertId> published, List<AlertId> seen) {
  Tally {
    planned = Set.copyOf(planned);
    published = Set.copyOf(published);
    seen = List.copyOf(seen);
  }

  /** Every way in which the three differ, with the alert's id; empty if they are the same. */
  List<String> differences() {
    var differences = new ArrayList<String>();
    add(differences, "planned, not published", without(planned, published));
    add(differences, "published, not planned", without(published, planned));
    add(differences, "published, not seen", without(published, Set.copyOf(seen)));
    add(differences, "seen, not published", without(Set.copyOf(seen), published));
    add(differences, "seen more than once", repeated());
    return differences;
  }

  private static void add(List<String> differences, String what, Set<String> ids) {
    ids.forEach(id -> differences.add(what + ": " + id));
  }

  private static Set<String> without(Set<AlertId> these, Set<AlertId> those) {
    var rest = new TreeSet<String>();
    these.stream().filter(id -> !those.contains(id)).forEach(id -> rest.add(id.toString()));
    return rest;
  }

  private Set<String> repeated() {
    var once = new HashSet<AlertId>();
    var again = new TreeSet<String>();
    seen.stream().filter(id -> !once.add(id)).forEach(id -> again.add(id.toString()));
    return again;
  }
}
