package org.replyby.usecases.acknowledging;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of number the service texts from: it decides which texts AWS answers and acts on by
 * itself. It does so only if a word is the whole text.
 */
public enum NumberKind {
  /** A toll-free number, on which the phone networks themselves know STOP and START alone. */
  TOLL_FREE,

  /** Any other number, such as a 10DLC number or a short code. */
  OTHER;

  private static final String HELP = "HELP";
  private static final String STOP = "STOP";
  private static final Set<String> STARTS = Set.of("START", "UNSTOP");

  private static final Set<String> MORE_STOPS =
      Set.of("ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "TD", "UNSUBSCRIBE");

  /** Whether AWS itself ends texts to the phone, so that no answer could go out. */
  boolean stops(String text) {
    var whole = whole(text);
    return switch (this) {
      case TOLL_FREE -> whole.equals(STOP);
      case OTHER -> whole.equals(STOP) || MORE_STOPS.contains(whole);
    };
  }

  /** Whether AWS or the phone networks answer the text. */
  boolean answers(String text) {
    var whole = whole(text);
    return stops(text)
        || whole.equals(HELP)
        || switch (this) {
          case TOLL_FREE -> STARTS.contains(whole);
          case OTHER -> false;
        };
  }

  private static String whole(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
