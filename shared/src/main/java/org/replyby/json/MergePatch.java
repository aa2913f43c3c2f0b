package org.replyby.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changed fields of a JSON object (RFC 7396): a field that is given replaces the old one, an object
 * is changed field by field, null takes a field off, and what is left out stays.
 */
public final class MergePatch {
  private MergePatch() {}

  /** A value that two objects do not share; the name has dots where a field is within another. */
  public record Difference(String name, @Nullable String was, @Nullable String is) {}

  public static Map<String, Object> merged(Map<?, ?> was, Map<?, ?> patch) {
    var is = new LinkedHashMap<String, Object>();
    was.forEach((name, value) -> put(is, name, value));
    patch.forEach((name, value) -> put(is, name, merged(was.get(name), value)));
    return is;
  }

  private static @Nullable Object merged(@Nullable Object was, @Nullable Object by) {
    return by instanceof Map<?, ?> patch
        ? merged(was instanceof Map<?, ?> object ? object : Map.of(), patch)
        : by;
  }

  private static void put(Map<String, Object> is, Object name, @Nullable Object value) {
    if (value == null) {
      is.remove(String.valueOf(name));
    } else {
      is.put(String.valueOf(name), value);
    }
  }

  /** What differs, value by value, in the order of the fields. */
  public static List<Difference> differences(Map<?, ?> was, Map<?, ?> is) {
    var before = leaves("", was);
    var after = leaves("", is);
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(name -> new Difference(name, before.get(name), after.get(name)))
        .filter(d -> d.was() == null || !d.was().equals(d.is()))
        .toList();
  }

  /** Every value in an object and in the objects within it; a list is one value. */
  private static Map<String, String> leaves(String parent, Map<?, ?> object) {
    var leaves = new LinkedHashMap<String, String>();
    object.forEach(
        (name, value) -> {
          var path = parent.isEmpty() ? String.valueOf(name) : parent + "." + name;
          if (value instanceof Map<?, ?> inner) {
            leaves.putAll(leaves(path, inner));
          } else if (value != null) {
            leaves.put(path, text(value));
          }
        });
    return leaves;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(MergePatch::text).collect(Collectors.joining(", "));
      case Map<?, ?> object -> String.join(" ", leaves("", object).values());
      case null -> "null";
      default -> value.toString();
    };
  }
}
