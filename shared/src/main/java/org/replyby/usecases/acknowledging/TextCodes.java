package org.replyby.usecases.acknowledging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What in a text can be the code of an alert: five letters and digits. */
public record TextCodes(List<String> candidates) {
  private static final int LENGTH = 5;

  public TextCodes {
    candidates = List.copyOf(candidates);
  }

  /**
   * Each word of five characters; what follows ACK in one word; and words next to each other that
   * have five characters together, since people type spaces into a code.
   */
  static TextCodes of(TextWords text) {
    var words = split(text.words());
    var found = new ArrayList<String>();
    text.words().stream().filter(word -> word.length() == LENGTH).forEach(found::add);
    words.stream().filter(word -> word.length() == LENGTH).forEach(found::add);
    for (int from = 0; from < words.size(); from++) {
      if (!words.get(from).equals(TextWords.ACKNOWLEDGE)) {
        joined(words.subList(from, words.size())).ifPresent(found::add);
      }
    }
    return new TextCodes(found.stream().distinct().toList());
  }

  /** What its sender most likely means by a code: with a digit, and after ACK if that is there. */
  Optional<String> likeliest() {
    return candidates.stream().filter(TextWords::isSurelyCode).reduce((first, last) -> last);
  }

  private static List<String> split(List<String> words) {
    var parts = new ArrayList<String>();
    for (var word : words) {
      var isPrefixed = word.startsWith(TextWords.ACKNOWLEDGE) && word.length() > 3;
      parts.add(isPrefixed ? TextWords.ACKNOWLEDGE : word);
      if (isPrefixed) {
        parts.add(word.substring(TextWords.ACKNOWLEDGE.length()));
      }
    }
    return parts;
  }

  private static Optional<String> joined(List<String> words) {
    var code = new StringBuilder();
    for (var word : words) {
      code.append(word);
      if (code.length() >= LENGTH) {
        break;
      }
    }
    return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
  }
}
