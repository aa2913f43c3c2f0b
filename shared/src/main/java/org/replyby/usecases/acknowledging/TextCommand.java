package org.replyby.usecases.acknowledging;

import java.util.Set;

/** What a text from a phone asks for. Case, spaces and punctuation do not matter. */
public sealed interface TextCommand {
  /**
   * It may hold the code of an alert. {@code acknowledges} is whether it has the word for that;
   * {@code doubts} is whether it also asks or refuses something, so that nothing is acknowledged.
   */
  record Coded(TextCodes codes, boolean acknowledges, boolean doubts) implements TextCommand {}

  /** What is due next. */
  record Status() implements TextCommand {}

  /** No more texts. */
  record Stop() implements TextCommand {}

  /** Texts again: city staff have to send the phone a new code. */
  record Start() implements TextCommand {}

  /** How to answer. */
  record Help() implements TextCommand {}

  static TextCommand parse(String text) {
    var words = TextWords.of(text);
    if (words.wantToStop(text)) {
      return new Stop();
    }
    if (words.sayOnly(Set.of("STATUS"))) {
      return new Status();
    }
    if (words.sayOnly(Set.of("START", "UNSTOP"))) {
      return new Start();
    }
    var codes = TextCodes.of(words);
    return !words.acknowledge() && codes.candidates().isEmpty()
        ? new Help()
        : new Coded(codes, words.acknowledge(), words.doubt(text));
  }
}
