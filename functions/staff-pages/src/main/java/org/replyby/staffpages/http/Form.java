package org.replyby.staffpages.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replyby.model.QueryString;

/** What a form was filled in with: each field with its values, in order. */
public record Form(Map<String, List<String>> fields) {
  public static final Form EMPTY = new Form(Map.of());

  /** Reads what a browser sends. */
  public static Form parse(String encoded) {
    return new Form(QueryString.parse(encoded));
  }

  /** A field's first value without white space around it; empty if it is not there. */
  public String text(String name) {
    var values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /** Whether a field is filled in. */
  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /** The values of a field that can have several. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The same with another value of a field; without the field if the value is empty. */
  public Form with(String name, String value) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, List.of(value));
    }
    return new Form(changed);
  }
}
