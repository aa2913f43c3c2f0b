package org.replyby.inboundsms;

import java.util.List;
import java.util.Map;
import org.replyby.usecases.acknowledging.AnswerText;
import org.replyby.usecases.run.Attempt;
import org.replyby.usecases.run.Journal;

/** Texts that came in together, each on its own: one that fails does not stop the others. */
record Inbox(AnswerText answer, Journal journal) {
  /**
   * Answers how many there were. The exception says nothing of its causes, which could quote a
   * phone number.
   */
  int answer(List<AnswerText.Text> texts) {
    var failed = texts.stream().filter(text -> !isAnswered(text)).count();
    if (failed > 0) {
      throw new IllegalStateException(failed + " texts could not be answered: see text.failed");
    }
    return texts.size();
  }

  private boolean isAnswered(AnswerText.Text text) {
    return Attempt.oneOfMany(
            journal,
            "text.failed",
            Map.of("message", text.id()),
            () -> {
              answer.answer(text);
              return true;
            })
        .isPresent();
  }
}
