package org.replyby.staffpages.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.http.Form;

/** What is on record, in the fields of the API's JSON, as a form that is filled in with it. */
public final class Described {
  private Described() {}

  public static Form form(Map<?, ?> json) {
    var fields = new LinkedHashMap<String, List<String>>();
    json.forEach((name, value) -> put(fields, String.valueOf(name), value));
    return new Form(fields);
  }

  private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Boolean truth -> {
        if (truth) {
          fields.put(name, List.of("true"));
        }
      }
      case Map<?, ?> object -> object.forEach((inner, v) -> put(fields, name + "." + inner, v));
      case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> {
        for (int place = 0; place < list.size(); place++) {
          put(fields, name + "." + place, list.get(place));
        }
      }
      case List<?> list -> {
        if (!list.isEmpty()) {
          fields.put(name, list.stream().map(String::valueOf).toList());
        }
      }
      default -> fields.put(name, List.of(value.toString()));
    }
  }

  /**
   * What differs between two JSON objects, as a merge patch (RFC 7396): null takes a field off, and
   * what both hold alike is left out.
   */
  public static Map<String, @Nullable Object> patch(Map<?, ?> was, Map<?, ?> is) {
    var patch = new LinkedHashMap<String, @Nullable Object>();
    was.forEach(
        (name, value) -> {
          if (!is.containsKey(name)) {
            patch.put(String.valueOf(name), null);
          }
        });
    is.forEach(
        (name, value) -> {
          var before = was.get(name);
          if (before instanceof Map<?, ?> old && value instanceof Map<?, ?> object) {
            var inner = patch(old, object);
            if (!inner.isEmpty()) {
              patch.put(String.valueOf(name), inner);
            }
          } else if (!Objects.equals(before, value)) {
            patch.put(String.valueOf(name), value);
          }
        });
    return patch;
  }
}
