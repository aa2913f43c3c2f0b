package org.replyby.staff.imports;

import java.util.ArrayList;
import java.util.List;
import org.replyby.model.imports.Checked;
import org.replyby.model.imports.ImportKind;

/** What starting a table does, said before anybody starts it. */
record ImportWords(int demandsADay) {
  List<String> of(ImportKind kind, Checked checked) {
    var says = new ArrayList<String>();
    if (checked.bad() > 0) {
      says.add(
          count(checked.bad(), "line has problems", "lines have problems")
              + ", and cannot be recorded as they are.");
    }
    switch (kind) {
      case LETTERS -> letters(checked, says);
      case OFFICIALS -> officials(checked, says);
    }
    return List.copyOf(says);
  }

  private void letters(Checked checked, List<String> says) {
    if (checked.open() > 0) {
      says.add(
          "%s: their officials are alerted as soon as you start. Beyond %d letters a day, alerts are summed up."
              .formatted(
                  count(
                      checked.open(), "letter has an open deadline", "letters have open deadlines"),
                  demandsADay));
    }
    if (checked.answered() > 0) {
      says.add(
          "%s: nobody is alerted about what a reply has met."
              .formatted(
                  count(
                      checked.answered(),
                      "letter is recorded with its reply",
                      "letters are recorded with their replies")));
    }
  }

  private static void officials(Checked checked, List<String> says) {
    if (checked.good() > 0) {
      says.add(
          "%s. Nothing is sent to any of their %d addresses until you subscribe them."
              .formatted(
                  count(
                      checked.good(),
                      "official will be registered",
                      "officials will be registered"),
                  checked.addresses()));
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
