package org.replyby.local.serve;

import java.io.PrintStream;
import java.util.Locale;

/** Whether new data begins with the 23 letters of January 2018, moved to today. */
public enum Offer {
  YES,
  NO,
  /** Asks whoever sits at the terminal; without a terminal, says how to get them. */
  ASK;

  private static final String QUESTION =
      "Begin with the 23 letters of January 2018, as if they had come today? [Y/n] ";

  boolean isTaken(PrintStream out) {
    return switch (this) {
      case YES -> true;
      case NO -> false;
      case ASK -> isAnsweredYes(out);
    };
  }

  private static boolean isAnsweredYes(PrintStream out) {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      out.println(
          "./replyby serve --fresh --letters yes begins with the 23 letters of January 2018.");
      return false;
    }
    var answer = console.readLine(QUESTION);
    return answer != null && !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
  }
}
