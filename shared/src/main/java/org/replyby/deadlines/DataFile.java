package org.replyby.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table stored next to this package. Fields are split by {@code |}, the first line names them,
 * and a line that starts with {@code #} is a comment.
 */
final class DataFile {
  private static final Pattern BAR = Pattern.compile("\\|");

  private DataFile() {}

  /** The rows; each maps a column's name to its text. */
  static List<Map<String, String>> rows(String name) {
    try (var in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(String name, List<String> lines) {
    var rows = lines.stream().filter(l -> !l.startsWith("#")).map(DataFile::fields).toList();
    var columns = rows.getFirst();
    var found = new ArrayList<Map<String, String>>();
    for (var row : rows.subList(1, rows.size())) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException(name + " has a row of " + row.size() + " fields: " + row);
      }
      var byName = new HashMap<String, String>();
      for (int i = 0; i < row.size(); i++) {
        byName.put(columns.get(i), row.get(i));
      }
      found.add(byName);
    }
    return found;
  }

  private static List<String> fields(String line) {
    return List.of(BAR.split(line, -1));
  }
}
