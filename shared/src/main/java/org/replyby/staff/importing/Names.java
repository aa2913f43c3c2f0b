package org.replyby.staff.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns and words for codes, without regard to case, blanks and punctuation. */
final class Names {
  private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{N}]");

  private Names() {}

  static String plain(String name) {
    var whole = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return BESIDE.matcher(whole).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** How many letters differ: Levenshtein's distance. */
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        var above = row[j];
        var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
