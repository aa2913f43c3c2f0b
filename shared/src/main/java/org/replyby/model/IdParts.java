package org.replyby.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An id split at its dots. Each part is a slug, so that an id can be part of a URL or of a topic's
 * name.
 */
public final class IdParts {
  private static final Pattern PART = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LIMIT = 64;

  private IdParts() {}

  public static String part(String value, String what) {
    if (value.length() > LIMIT || !PART.matcher(value).matches()) {
      throw new IllegalArgumentException("no part of an id of this kind: " + what);
    }
    return value;
  }

  public static List<String> split(String value, int parts, String what) {
    var split = List.of(value.split("\\.", -1));
    if (split.size() != parts) {
      throw new IllegalArgumentException("no id of this kind: " + what);
    }
    return split;
  }
}
