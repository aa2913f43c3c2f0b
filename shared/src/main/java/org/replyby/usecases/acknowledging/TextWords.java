package org.replyby.usecases.acknowledging;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of texts from phones, in capitals. */
final class TextWords {
  static final String ACKNOWLEDGE = "ACK";

  /** AWS takes each of them for STOP if it is the whole text. */
  static final Set<String> STOP =
      Set.of(
          "STOP",
          "STOPALL",
          "STOP ALL",
          "UNSUBSCRIBE",
          "CANCEL",
          "END",
          "QUIT",
          "REMOVE",
          "OPT OUT",
          "OPTOUT",
          "ARRET",
          "TD");

  static final Set<String> START = Set.of("START", "UNSTOP");
  static final Set<String> HELP = Set.of("HELP", "INFO");

  static final Pattern CODE = Pattern.compile("[A-Z0-9]{5}");

  /** Anything that is neither a letter nor a digit. */
  static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");

  private TextWords() {}
}
