package org.replyby.staff.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as a request of the API would say it: {@code respondWithin.count} is the count in the
 * object respondWithin, and {@code grants.0.program} is in the first object of the list grants.
 */
final class RowBody {
  private static final String FIRST = "0";

  private final Map<String, Object> json = new LinkedHashMap<>();

  Map<String, Object> json() {
    return json;
  }

  void put(String path, Object value) {
    var names = List.of(path.split("\\.", -1));
    var at = json;
    for (int i = 0; i < names.size() - 1; i++) {
      if (!names.get(i).equals(FIRST)) {
        at = within(at, names.get(i), names.get(i + 1).equals(FIRST));
      }
    }
    at.put(names.getLast(), value);
  }

  @SuppressWarnings("unchecked") // Only this class puts objects and lists in.
  private static Map<String, Object> within(Map<String, Object> at, String name, boolean isList) {
    if (isList) {
      var list =
          (List<Map<String, Object>>)
              at.computeIfAbsent(name, n -> new ArrayList<>(List.of(new LinkedHashMap<>())));
      return list.getFirst();
    }
    return (Map<String, Object>) at.computeIfAbsent(name, n -> new LinkedHashMap<String, Object>());
  }
}
