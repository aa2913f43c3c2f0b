package org.replyby.staff.tables;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.json.Json;

/**
 * A column of a {@link Table}: the path of a field in the API's JSON, its names joined by dots.
 *
 * <p>A column of texts that people wrote is guarded ({@link Guard}). Ids, dates, codes and numbers
 * stay as they are.
 */
record Column(String path, boolean isWritten) {
  /** What people wrote, or what quotes it. */
  static Column written(String path) {
    return new Column(path, true);
  }

  static Column plain(String path) {
    return new Column(path, false);
  }

  /** What a row has here; an empty text if it has nothing. Lists and free fields are JSON. */
  String of(Map<?, ?> row) {
    Object value = row;
    for (var name : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    var text = text(value);
    return isWritten ? Guard.on(text) : text;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> Json.write(value);
    };
  }
}
