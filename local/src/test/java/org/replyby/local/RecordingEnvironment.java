package org.replyby.local;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A function's environment variables. It records each that is read, and fails on any other. */
final class RecordingEnvironment extends AbstractMap<String, String> {
  private final Map<String, String> variables;
  private final Set<String> read = new TreeSet<>();

  RecordingEnvironment(Map<String, String> variables) {
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
    read.add(String.valueOf(name));
    return value;
  }

  Set<String> read() {
    return read;
  }
}
