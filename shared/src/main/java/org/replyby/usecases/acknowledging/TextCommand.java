package org.replyby.usecases.acknowledging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text from a phone asks for. Case, spaces and punctuation do not matter. */
public sealed interface TextCommand {
  /** {@code code} is in capitals, without spaces; null if the text has none. */
  record Acknowledge(@Nullable String code) implements TextCommand {}

  /** What is due next. */
  record Status() implements TextCommand {}

  /** No more texts. AWS itself answers it and silences the phone. */
  record Stop() implements TextCommand {}

  /** Texts again, by AWS; city staff decide what the phone is told about. */
  record Start() implements TextCommand {}

  /** AWS itself answers it. */
  record Help() implements TextCommand {}

  /** Anything else. */
  record Unknown() implements TextCommand {}

  static TextCommand parse(String text) {
    var words = words(text);
    if (words.isEmpty()) {
      return new Unknown();
    }
    var first = words.getFirst();
    if (first.startsWith(TextWords.ACKNOWLEDGE)) {
      return new Acknowledge(code(first.substring(TextWords.ACKNOWLEDGE.length()), words));
    }
    return alone(words.size() == 1 ? first : String.join(" ", words));
  }

  private static TextCommand alone(String text) {
    if (TextWords.STOP.contains(text)) {
      return new Stop();
    }
    if (TextWords.START.contains(text)) {
      return new Start();
    }
    if (TextWords.HELP.contains(text)) {
      return new Help();
    }
    return text.equals("STATUS") ? new Status() : new Unknown();
  }

  /** The first word that has the form of a code, or all of the words joined if that has it. */
  private static @Nullable String code(String rest, List<String> words) {
    var after = Stream.concat(Stream.of(rest), words.stream().skip(1)).toList();
    return Stream.concat(after.stream(), Stream.of(String.join("", after)))
        .filter(word -> TextWords.CODE.matcher(word).matches())
        .findFirst()
        .orElse(null);
  }

  private static List<String> words(String text) {
    return Stream.of(TextWords.BETWEEN.split(text.toUpperCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
