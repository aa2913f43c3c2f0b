package org.replyby.usecases.acknowledging;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of number the service texts from: it decides which texts AWS answers and acts on by
 * itself. It does so only if a word is the whole text.
 */
public enum NumberKind {
  /** A toll-free number, on which the phone networks themselves know STOP and START alone. */
  TOLL_FREE(Set.of("STOP"), Set.of("START", "UNSTOP")),

  /** Any other number, such as a 10DLC number or a short code. */
  OTHER(
      Set.of(
          "STOP",
          "ARRET",
          "CANCEL",
          "END",
          "OPT-OUT",
          "OPTOUT",
          "QUIT",
          "REMOVE",
          "TD",
          "UNSUBSCRIBE"),
      Set.of());

  private static final String HELP = "HELP";

  private final Set<String> stops;
  private final Set<String> starts;

  NumberKind(Set<String> stops, Set<String> starts) {
    this.stops = stops;
    this.starts = starts;
  }

  /** Whether AWS itself ends texts to the phone, so that no answer could go out. */
  boolean stops(String text) {
    return stops.contains(whole(text));
  }

  /** Whether AWS or the phone networks answer the text. */
  boolean answers(String text) {
    var whole = whole(text);
    return stops.contains(whole) || starts.contains(whole) || whole.equals(HELP);
  }

  private static String whole(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
