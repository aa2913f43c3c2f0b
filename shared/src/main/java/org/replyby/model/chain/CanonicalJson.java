package org.replyby.model.chain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the form of RFC 8785 (JCS), as far as a docket needs it: objects of texts, whole numbers,
 * true and false, lists and nested objects. Equal content always gives the same text, so that
 * anyone can hash it and compare.
 */
public final class CanonicalJson {
  /** The largest number that every JSON reader reads exactly: 2^53 - 1. */
  private static final long MOST = 9_007_199_254_740_991L;

  private CanonicalJson() {}

  /** Throws {@link IllegalArgumentException} for any value of another type. */
  public static String of(Map<String, ?> object) {
    var json = new StringBuilder();
    object(json, object);
    return json.toString();
  }

  private static void value(StringBuilder json, Object value) {
    switch (value) {
      case String text -> text(json, text);
      case Long number -> number(json, number);
      case Boolean flag -> json.append(flag.booleanValue());
      case List<?> all -> list(json, all);
      case Map<?, ?> object -> object(json, object);
      default -> throw new IllegalArgumentException("a docket holds texts and whole numbers");
    }
  }

  private static void list(StringBuilder json, List<?> all) {
    var separator = "";
    json.append('[');
    for (var one : all) {
      value(json.append(separator), one);
      separator = ",";
    }
    json.append(']');
  }

  /** Sorts by name, in the order of UTF-16 units, which is that of {@link String#compareTo}. */
  private static void object(StringBuilder json, Map<?, ?> object) {
    var members = new TreeMap<String, Object>();
    object.forEach((name, value) -> members.put((String) name, value));
    var separator = "";
    json.append('{');
    for (var member : members.entrySet()) {
      json.append(separator);
      text(json, member.getKey());
      value(json.append(':'), member.getValue());
      separator = ",";
    }
    json.append('}');
  }

  private static void number(StringBuilder json, long number) {
    if (number < -MOST || number > MOST) {
      throw new IllegalArgumentException("not every reader of JSON takes so large a number");
    }
    json.append(number);
  }

  /**
   * Escapes only what JSON requires, and refuses half a surrogate pair, which is not a character.
   */
  private static void text(StringBuilder json, String text) {
    json.append('"');
    text.codePoints().forEach(c -> character(json, c));
    json.append('"');
  }

  private static void character(StringBuilder json, int c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default -> plain(json, c);
    }
  }

  private static void plain(StringBuilder json, int c) {
    if (c < ' ') {
      json.append("\\u00%02x".formatted(c));
    } else if (Character.getType(c) == Character.SURROGATE) {
      throw new IllegalArgumentException("half a surrogate pair is no character");
    } else {
      json.appendCodePoint(c);
    }
  }
}
