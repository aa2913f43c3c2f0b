package org.replyby.alerts.texts;

import java.util.regex.Pattern;

/**
 * The alphabet of an SMS, GSM 03.38: 160 septets make one segment. One character outside it turns
 * the whole message into UCS-2, 70 characters a segment.
 */
public final class Gsm7 {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /** Characters of the extension table: two septets each. */
  private static final String EXTENSION = "\f^{}\\[~]|€";

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private Gsm7() {}

  /** Whether a character takes one septet. */
  public static boolean isBasic(char character) {
    return BASIC.indexOf(character) >= 0;
  }

  /** How many septets a text takes; a character outside the alphabet is an exception. */
  public static int septets(String text) {
    return text.chars().map(c -> septets((char) c)).sum();
  }

  /**
   * One line in basic characters. Other characters are transliterated, or dropped if they cannot
   * be.
   */
  public static String of(String text) {
    var letters = new StringBuilder();
    PlainText.composed(text).codePoints().forEach(c -> letters.append(basic(c)));
    return SPACES.matcher(letters).replaceAll(" ").strip();
  }

  private static int septets(char character) {
    if (isBasic(character)) {
      return 1;
    }
    if (EXTENSION.indexOf(character) >= 0) {
      return 2;
    }
    throw new IllegalArgumentException("not a character of GSM 03.38");
  }

  private static String basic(int codePoint) {
    if (Character.isBmpCodePoint(codePoint) && isBasic((char) codePoint)) {
      return Character.toString(codePoint);
    }
    var letters = new StringBuilder();
    PlainText.transliterated(codePoint)
        .chars()
        .map(Gsm7::plainer)
        .filter(c -> isBasic((char) c) && c >= ' ')
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static int plainer(int ascii) {
    return switch (ascii) {
      case '[', '{' -> '(';
      case ']', '}' -> ')';
      case '|', '\\' -> '/';
      case '~' -> '-';
      case '`' -> '\'';
      default -> ascii;
    };
  }
}
