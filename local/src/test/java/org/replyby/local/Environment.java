package org.replyby.local;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A function's variables: it may ask for no other, and what it asked for is kept. */
final class Environment extends AbstractMap<String, String> {
  private final Map<String, String> variables;
  private final Set<String> asked = new TreeSet<>();

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return variables.entrySet();
  }

  @Override
  public String get(Object name) {
    var value = variables.get(name);
    if (value == null) {
      throw new AssertionError("template.yaml does not declare " + name + " for this function");
    }
    asked.add(String.valueOf(name));
    return value;
  }

  Set<String> asked() {
    return asked;
  }
}
