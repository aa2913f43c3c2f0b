package org.replyby.staffpages.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Visit;

/**
 * Where the parts of a long list begin that the visitor has come through, so that each has a way
 * back although the list can only be read forward.
 */
record Trail(List<String> places) {
  private static final String NAME = "after";
  private static final Pattern PLACES = Pattern.compile("[0-9]{7}(\\.[0-9]{7}){0,99}");

  static Trail of(Visit visit) {
    var asked = visit.query().getOrDefault(NAME, "");
    return new Trail(PLACES.matcher(asked).matches() ? List.of(asked.split("\\.", -1)) : List.of());
  }

  /** The place after which this part begins; null for the first one. */
  @Nullable String place() {
    return places.isEmpty() ? null : places.getLast();
  }

  /** The address of the part before; null if this is the first one. */
  @Nullable String before(String own) {
    return places.isEmpty() ? null : address(own, places.subList(0, places.size() - 1));
  }

  String after(String own, String next) {
    var all = new ArrayList<>(places);
    all.add(next);
    return address(own, all);
  }

  private static String address(String own, List<String> places) {
    var query = places.isEmpty() ? "" : "?" + NAME + "=" + String.join(".", places);
    return own + query + "#lines";
  }
}
