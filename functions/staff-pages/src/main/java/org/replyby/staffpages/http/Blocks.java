package org.replyby.staffpages.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Groups of fields that a form holds several times, such as {@code parts.0.what} and {@code
 * parts.1.what}. A group in which nothing was typed is taken off, and the others move up.
 */
public final class Blocks {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private Blocks() {}

  /** Whether a part of a field's name is the place of a group. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** How many groups of this name a form has. */
  public static int count(Form form, String group) {
    return blocks(form, group).size();
  }

  /** {@code typed} are the fields of a group that are empty until somebody fills them in. */
  public static Form packed(Form form, String group, List<String> typed) {
    var fields = new LinkedHashMap<>(form.fields());
    fields.keySet().removeIf(name -> name.startsWith(group + "."));
    var place = 0;
    for (var block : blocks(form, group).values()) {
      if (typed.stream().anyMatch(name -> isFilled(block, name))) {
        var prefix = group + "." + place++ + ".";
        block.forEach((name, values) -> fields.put(prefix + name, values));
      }
    }
    return new Form(fields);
  }

  private static boolean isFilled(Map<String, List<String>> block, String name) {
    return block.getOrDefault(name, List.of()).stream().anyMatch(value -> !value.isBlank());
  }

  private static Map<Integer, Map<String, List<String>>> blocks(Form form, String group) {
    var blocks = new TreeMap<Integer, Map<String, List<String>>>();
    form.fields()
        .forEach(
            (field, values) -> {
              var parts = new ArrayList<>(List.of(field.split("\\.", 3)));
              if (parts.size() == 3 && parts.get(0).equals(group) && isNumber(parts.get(1))) {
                blocks
                    .computeIfAbsent(Integer.valueOf(parts.get(1)), n -> new LinkedHashMap<>())
                    .put(parts.get(2), values);
              }
            });
    return blocks;
  }
}
