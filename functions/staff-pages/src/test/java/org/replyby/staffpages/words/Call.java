package org.replyby.staffpages.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A call for a text, in a template or in a source: its keys, and how many values it puts in. */
record Call(Path file, List<String> keys, int values) {
  private static final Pattern CALL = Pattern.compile("(?<![\\w.])(?<name>say|counted)\\(");
  private static final Pattern KEY = Pattern.compile("\"(?<key>[^\"]*)\"");

  /** All of them; a number in words has two keys, and is itself the first value. */
  static List<Call> all() {
    return files("java", "jte").flatMap(file -> in(file).stream()).toList();
  }

  /** The files of the pages that end like that, but not those that read the texts. */
  static Stream<Path> files(String... endings) {
    try (var files = Files.walk(Path.of("src/main"))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith("." + end)))
          .filter(file -> !file.getParent().endsWith("words"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Call> in(Path file) {
    var text = read(file);
    var calls = new ArrayList<Call>();
    var found = CALL.matcher(text);
    while (found.find()) {
      var given = given(text.substring(found.end()));
      var keys = KEY.matcher(chosen(given.getFirst())).results().map(k -> k.group(1)).toList();
      calls.add(
          found.group("name").equals("say")
              ? new Call(file, keys, given.size() - 1)
              : new Call(file, inWords(keys), given.size() - 1));
    }
    return calls;
  }

  /** Of "is this so ? one : other", without what is asked. */
  private static String chosen(String key) {
    return key.substring(key.indexOf('?') + 1);
  }

  private static List<String> inWords(List<String> keys) {
    return keys.stream().flatMap(key -> Stream.of(key + ".one", key + ".many")).toList();
  }

  /** What is between the commas of a call, whose text begins after its parenthesis. */
  private static List<String> given(String call) {
    var given = new ArrayList<String>();
    var depth = 0;
    var isQuoted = false;
    var begin = 0;
    for (int at = 0; depth >= 0; at++) {
      var sign = call.charAt(at);
      if (sign == '"' && call.charAt(Math.max(0, at - 1)) != '\\') {
        isQuoted = !isQuoted;
      } else if (!isQuoted) {
        depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
        if (depth < 0 || (depth == 0 && sign == ',')) {
          given.add(call.substring(begin, at));
          begin = at + 1;
        }
      }
    }
    return given;
  }
}
