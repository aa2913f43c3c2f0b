package org.replyby.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists of {@code arrows.txt}: what each package, or a class named alone, may use. */
record Arrows(Map<String, List<String>> lists) {
  static Arrows read() {
    var lists = new TreeMap<String, List<String>>();
    for (var line : text().lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        var sides = line.split("->", 2);
        lists.put(sides[0].strip(), List.of(sides[1].strip().split("\\s+")));
      }
    }
    return new Arrows(lists);
  }

  private static String text() {
    try (InputStream in = Arrows.class.getResourceAsStream("arrows.txt")) {
      if (in == null) {
        throw new IllegalStateException("arrows.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list that a class has to keep: its own, or its package's. */
  Optional<String> keeper(String file) {
    var itsPackage = file.substring(0, Math.max(0, file.lastIndexOf('.')));
    return lists.containsKey(file)
        ? Optional.of(file)
        : Optional.of(itsPackage).filter(lists::containsKey);
  }

  /** What a list says of a used class, if it allows it: the entry, such as {@code aws..}. */
  Optional<String> entry(String list, String used) {
    return allowed(list).stream().filter(entry -> covers(entry, used)).findFirst();
  }

  SortedSet<String> allowed(String list) {
    var allowed = new TreeSet<>(lists.getOrDefault(list, List.of()));
    allowed.remove("-");
    return allowed;
  }

  private static boolean covers(String entry, String used) {
    if (entry.endsWith("..")) {
      return used.startsWith(entry.substring(0, entry.length() - 1));
    }
    return used.equals(entry) || used.substring(0, used.lastIndexOf('.')).equals(entry);
  }
}
