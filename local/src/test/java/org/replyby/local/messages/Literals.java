package org.replyby.local.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What sources say between quotes: their sentences, cut where something is put in. */
final class Literals {
  /** Comments and characters are matched too, so that no quote in one begins a text. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/|\"\"\"\\n(?<block>.*?)\"\"\""
              + "|\"(?<line>(?:\\\\.|[^\"\\\\])*+)\"|'(?:\\\\.|[^'\\\\])+'");

  private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");
  private static final Pattern OF_AN_EXCEPTION = Pattern.compile("(?s).*Exception\\(\\s*");
  private static final Pattern GAP = Pattern.compile("%[,\\d.$]*[sd]|<[^>]*>|\\n");
  private static final Pattern WORDS = Pattern.compile(".*[A-Za-z] [A-Za-z].*");

  private Literals() {}

  /** The parts of two words or more, in all files of a package and below. */
  static Stream<String> sentences(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .flatMap(file -> texts(read(file)).stream())
          .flatMap(GAP::splitAsStream)
          .map(Literals::inOneLine)
          .filter(part -> WORDS.matcher(part).matches());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Texts joined by a plus are one; what only an exception says is none. */
  static List<String> texts(String source) {
    var texts = new ArrayList<String>();
    var current = new StringBuilder();
    var end = 0;
    var token = TOKEN.matcher(source);
    while (token.find()) {
      var text = token.group("block") == null ? token.group("line") : token.group("block");
      if (text != null) {
        var between = source.substring(end, token.start());
        if (!PLUS.matcher(between).matches()) {
          texts.add(current.toString());
          current.setLength(0);
        }
        if (!OF_AN_EXCEPTION.matcher(between).matches()) {
          current.append(text.replace("\\\"", "\"").replace("\\n", "\n"));
        }
        end = token.end();
      }
    }
    texts.add(current.toString());
    return texts;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
