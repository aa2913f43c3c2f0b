package org.replyby.usecases.acknowledging;

import java.text.Normalizer;

/** Characters that people type, or read, for others. */
final class LookAlikes {
  /** Cyrillic and Greek capitals, and the Latin ones that look the same. */
  private static final String FOREIGN =
      "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0405\u0406\u0408"
          + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7";

  private static final String LATIN = "ABEKMHOPCTXYSIJ" + "ABEZHIKMNOPTYX";

  /** Each of these is read for the one at the same place in {@link #FOR}. */
  private static final String READ = "0DQ1LI582V6";

  private static final String FOR = "OOO111SBZUG";

  private LookAlikes() {}

  /** The text with full-width and foreign letters as the Latin ones that look the same. */
  static String latin(String text) {
    var letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .forEach(
            c -> {
              var at = FOREIGN.indexOf(Character.toUpperCase((char) c));
              letters.append(at < 0 ? (char) c : LATIN.charAt(at));
            });
    return letters.toString();
  }

  /** A code in which characters that look alike are one: two codes with the same look alike. */
  static String folded(String code) {
    var folded = new StringBuilder();
    code.chars()
        .forEach(
            c -> {
              var at = READ.indexOf(c);
              folded.append(at < 0 ? (char) c : FOR.charAt(at));
            });
    return folded.toString();
  }
}
